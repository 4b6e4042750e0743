using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>One place that a unit of a pool may take.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Position">Index of the position.</param>
/// <param name="Adds">What it adds: index of a measure, and how much in units of its scale.</param>
internal sealed record PoolOption(int Cohort, int Position, ImmutableArray<(int Measure, BigInteger Amount)> Adds);
