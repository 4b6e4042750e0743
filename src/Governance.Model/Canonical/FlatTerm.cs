using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>What the places of a view in some positions weigh, times a coefficient.</summary>
/// <param name="View">The places.</param>
/// <param name="Measure">Index of the measure.</param>
/// <param name="Kinds">The positions, one bit for each kind.</param>
/// <param name="Coefficient">The coefficient.</param>
internal sealed record FlatTerm(View View, int Measure, byte Kinds, BigInteger Coefficient);
