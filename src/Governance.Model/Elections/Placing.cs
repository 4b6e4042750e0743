namespace Governance.Model.Elections;

/// <summary>What a method finds, in places among the options instead of names.</summary>
/// <param name="Tiers">All options, the best first.</param>
internal sealed record Placing(IReadOnlyList<int[]> Tiers)
{
    /// <summary>Who wins: the first tier, unless the method finds nobody.</summary>
    public int[] Winners { get; init; } = Tiers[0];

    /// <summary>The score of each option by its place, or none.</summary>
    public Fraction[] Scores { get; init; } = [];

    /// <summary>The counts of each round: the options still in it, and how many each has.</summary>
    public IReadOnlyList<IReadOnlyList<(int Option, Fraction Amount)>> Rounds { get; init; } = [];

    /// <summary>Options by their scores, the highest first; equal scores share a tier.</summary>
    public static Placing ByScore(Fraction[] scores) => new(ByScore(Enumerable.Range(0, scores.Length), scores)) { Scores = scores };

    /// <summary>Some of the options in tiers by their scores, the highest first.</summary>
    public static IReadOnlyList<int[]> ByScore(IEnumerable<int> options, Fraction[] scores) =>
        [.. options.GroupBy(option => scores[option]).OrderByDescending(tier => tier.Key).Select(tier => tier.ToArray())];

    /// <summary>A set of winners, and all the others; without winners, one tier.</summary>
    public static Placing OfSet(int options, Func<int, bool> wins)
    {
        var winners = Enumerable.Range(0, options).Where(wins).ToArray();
        int[][] tiers = [winners, [.. Enumerable.Range(0, options).Except(winners)]];
        return new([.. tiers.Where(tier => tier.Length > 0)]) { Winners = winners };
    }
}
