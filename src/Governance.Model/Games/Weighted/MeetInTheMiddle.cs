using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts the coalitions of a game in which weight and number of members decide: the players are split in two halves, and the halves are matched.</summary>
/// <remarks>
/// For rising games over one list of weights, with one quota or several, and any conditions on the number of members, nested
/// in any way: such as 55 of 100 states with 65 of 100 of the people, unless three states or fewer are against. Among coalitions
/// of one size such a game is won from some weight on. Time 2^(n/2) times the number of sizes at which weight decides, memory
/// 2^(n/2); weights may have any number of digits. After Horowitz and Sahni (1974), Klinz and Woeginger (2005).
/// </remarks>
/// <seealso href="https://doi.org/10.1016/j.ejor.2004.03.045">Klinz and Woeginger (2005), Faster algorithms for computing power indices in weighted voting games.</seealso>
internal static class MeetInTheMiddle
{
    /// <summary>The most players whose halves are still small.</summary>
    public const int MostPlayers = 44;

    /// <summary>Winning coalitions and swings by size, or null where the form is not of this kind or has too many players.</summary>
    public static SizedCounts? TryCount(GameForm form, CancellationToken cancellation = default)
    {
        if (form.PlayerCount > MostPlayers || SizeRule.From(form) is not { } rule)
        {
            return null;
        }

        // A sum of halves and a quota less a sum: nothing is longer than total and bound together.
        var weights = rule.PerPlayer();
        var longest = weights.Concat(rule.Bounds).Aggregate(BigInteger.One, (sum, amount) => sum + BigInteger.Abs(amount)).GetBitLength();
        return longest < 63 ? Count<long>(rule, weights, cancellation)
            : longest < 127 ? Count<Int128>(rule, weights, cancellation)
            : Count<BigInteger>(rule, weights, cancellation);
    }

    private static SizedCounts Count<T>(SizeRule rule, BigInteger[] weights, CancellationToken cancellation)
        where T : struct, INumber<T>
    {
        var players = weights.Length;
        var left = new MiddleHalf<T>([.. weights[..(players / 2)].Select(T.CreateChecked)]);
        var right = new MiddleHalf<T>([.. weights[(players / 2)..].Select(T.CreateChecked)]);
        var winning = new long[players + 1];
        var with = new long[players + 1][]; // of each size, the winning coalitions with each player
        for (var size = 0; size <= players; size++)
        {
            cancellation.ThrowIfCancellationRequested();
            with[size] = new long[players];
            if (rule.Quota(size) is { } quota)
            {
                winning[size] = MiddleHalf<T>.Match(left, right, size, T.CreateChecked(quota));
                left.Members(with[size].AsSpan(0, players / 2));
                right.Members(with[size].AsSpan(players / 2));
            }
            else if (rule.Wins(size))
            {
                winning[size] = (long)Binomials.Of(players, size);
                with[size].AsSpan().Fill(size == 0 ? 0 : (long)Binomials.Of(players - 1, size - 1));
            }
        }

        // A player swings with those of one size that win with it, less those of one less that win anyway.
        var first = rule.Sizes.Select((_, index) => rule.Sizes.Take(index).Sum());
        return new(
            [.. winning.Select(count => (BigInteger)count)],
            [.. first.Select(player => Enumerable.Range(0, players).Select(size => Swings(size, player)).ToImmutableArray())]);

        BigInteger Swings(int size, int player) => with[size + 1][player] - (winning[size] - with[size][player]);
    }
}
