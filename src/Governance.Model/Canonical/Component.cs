using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>One part of a weighted sum: what the seats of a view weigh in some positions, times three coefficients.</summary>
/// <param name="View">The seats.</param>
/// <param name="Positions">The positions, one bit each; the bit after them all stands for vacant seats.</param>
/// <param name="Measure">Index of the measure in the electorate.</param>
/// <param name="Counted">Coefficient in the counted row.</param>
/// <param name="Base">Coefficient in the base row.</param>
/// <param name="Extra">Coefficient in the sum alone: casting votes, and terms of linear rules.</param>
internal sealed record Component(View View, ulong Positions, int Measure, BigInteger Counted, BigInteger Base, BigInteger Extra);
