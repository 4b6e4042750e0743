using System.Collections.Immutable;

namespace Governance.Model.Canonical;

/// <summary>Seats that no rule in question can tell apart: one class, one weight, one group.</summary>
/// <param name="Seats">Indexes of the entries of <see cref="Body.Seats"/> it is made of, in order.</param>
/// <param name="First">One of its seats, for what they have in common.</param>
/// <param name="Filled">How many places are filled.</param>
/// <param name="Vacant">How many are not.</param>
/// <param name="Weights">What one place weighs, one entry per measure of the electorate; null where nothing is stated.</param>
/// <param name="Group">The stakeholder group of the holders, if the rule asks for it; else empty.</param>
/// <param name="Region">The region of the holders, if the rule asks for it; else empty.</param>
internal sealed record Cohort(
    ImmutableArray<int> Seats, Seat First, long Filled, long Vacant, ImmutableArray<Fraction?> Weights, string Group, string Region)
{
    /// <summary>Whether a rule names this one seat, so that it stands alone.</summary>
    public bool IsNamed { get; init; }
}
