using System.Numerics;

namespace Governance.Model.Elections;

/// <summary>Every defeat of one option by another, in groups of equal strength.</summary>
/// <remarks>
/// By winning votes, of two defeats with equally many votes that with fewer against it is the stronger: so Schulze (2011), section 2.1, and
/// the constitution of the Debian project, A.6.7. By ratio, a defeat without a vote against it is stronger than any with one.
/// </remarks>
internal static class Defeats
{
    /// <summary>The groups, the strongest first; within a group in the order of the options.</summary>
    public static IReadOnlyList<IReadOnlyList<(int Winner, int Loser)>> ByStrength(PairwiseTable table, DefeatStrength strength)
    {
        var defeats = new List<(int Winner, int Loser)>();
        for (var winner = 0; winner < table.Count; winner++)
        {
            for (var loser = 0; loser < table.Count; loser++)
            {
                if (table.Beats(winner, loser))
                {
                    defeats.Add((winner, loser));
                }
            }
        }

        var ordered = defeats.OrderByDescending(defeat => defeat, Comparer<(int Winner, int Loser)>.Create(Compare)).ToList();
        var groups = new List<List<(int Winner, int Loser)>>();
        foreach (var defeat in ordered)
        {
            if (groups.Count == 0 || Compare(groups[^1][0], defeat) != 0)
            {
                groups.Add([]);
            }

            groups[^1].Add(defeat);
        }

        return groups;

        int Compare((int Winner, int Loser) left, (int Winner, int Loser) right) =>
            CompareStrength(strength, (For(left), Against(left)), (For(right), Against(right)));

        BigInteger For((int Winner, int Loser) defeat) => table.Units(defeat.Winner, defeat.Loser);

        BigInteger Against((int Winner, int Loser) defeat) => table.Units(defeat.Loser, defeat.Winner);
    }

    private static int CompareStrength(DefeatStrength strength, (BigInteger For, BigInteger Against) left, (BigInteger For, BigInteger Against) right) => strength switch
    {
        DefeatStrength.WinningVotes => Then(left.For.CompareTo(right.For), right.Against.CompareTo(left.Against)),
        DefeatStrength.Margins => (left.For - left.Against).CompareTo(right.For - right.Against),
        _ => left.Against.IsZero && right.Against.IsZero ? left.For.CompareTo(right.For) : (left.For * right.Against).CompareTo(right.For * left.Against),
    };

    private static int Then(int first, int second) => first != 0 ? first : second;
}
