using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts the coalitions of a game in which weight and number of members decide: the players are split in two halves, and the halves are matched.</summary>
/// <remarks>
/// For rising games over one list of weights, with one quota or several, and any conditions on the number of members, nested
/// in any way: such as 55 of 100 states with 65 of 100 of the people, unless three states or fewer are against. Among coalitions
/// of one size such a game is won from some weight on. Time 2^(n/2) times the number of sizes at which weight decides, memory
/// 2^(n/2); weights may have any number of digits. After Horowitz and Sahni (1974), Klinz and Woeginger (2005).
/// </remarks>
/// <seealso href="https://doi.org/10.1016/j.mathsocsci.2004.06.002">Klinz and Woeginger (2005), Faster algorithms for computing power indices in weighted voting games.</seealso>
internal static class MeetInTheMiddle
{
    /// <summary>The most players whose halves are still small.</summary>
    public const int MostPlayers = 44;

    /// <summary>Whether a form is of this kind, and has few enough players.</summary>
    public static bool Fits(GameForm form) => form.PlayerCount <= MostPlayers && SizeRule.From(form) is not null;

    /// <summary>Winning coalitions and swings by size, or null where the form is not of this kind or has too many players.</summary>
    public static SizedCounts? TryCount(GameForm form, CancellationToken cancellation = default) => Matching(form)?.Count(cancellation);

    /// <summary>Minimal winning coalitions by size, or null where the form is not of this kind or has too many players.</summary>
    public static MinimalCounts? TryMinimal(GameForm form, CancellationToken cancellation = default) => Matching(form)?.Minimal(cancellation);

    private static HalfMatching? Matching(GameForm form)
    {
        if (form.PlayerCount > MostPlayers || SizeRule.From(form) is not { } rule)
        {
            return null;
        }

        // A sum of halves and a quota less a sum: nothing is longer than total and bound together.
        var weights = rule.PerPlayer();
        var longest = weights.Concat(rule.Bounds).Aggregate(BigInteger.One, (sum, amount) => sum + BigInteger.Abs(amount)).GetBitLength();
        return longest < 63 ? new HalfMatching<long>(rule, weights)
            : longest < 127 ? new HalfMatching<Int128>(rule, weights)
            : new HalfMatching<BigInteger>(rule, weights);
    }
}
