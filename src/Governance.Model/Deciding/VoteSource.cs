using System.Collections.Immutable;

namespace Governance.Model.Deciding;

/// <summary>Seats of one cohort in one position, or outstanding.</summary>
/// <param name="Block">Index of the block of votes.</param>
/// <param name="Cohort">Index of the cohort.</param>
/// <param name="From">Index of the position, or -1 for outstanding votes.</param>
/// <param name="Count">How many there are.</param>
internal sealed record VoteSource(int Block, int Cohort, int From, long Count)
{
    /// <summary>The cohorts among which a tally does not tell them apart, if there are several.</summary>
    public ImmutableArray<int> Cohorts { get; init; } = [];
}
