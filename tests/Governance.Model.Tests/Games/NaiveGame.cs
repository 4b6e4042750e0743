using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games;

/// <summary>A game straight from the definitions: every coalition is asked, nothing is clever. The judge of the engines.</summary>
/// <remarks>Players of the first class come first; player p is in coalition c if bit p of c is set. For about a dozen players.</remarks>
internal sealed class NaiveGame
{
    private readonly bool[] wins;

    public NaiveGame(GameForm form)
        : this(form.Sizes, [.. Enumerable.Range(0, 1 << form.PlayerCount).Select(coalition => form.Wins(Members(form.Sizes, coalition)))])
    {
    }

    private NaiveGame(ImmutableArray<int> sizes, bool[] wins)
    {
        (Sizes, this.wins) = (sizes, wins);
        Players = sizes.Sum();
    }

    public ImmutableArray<int> Sizes { get; }

    public int Players { get; }

    public IEnumerable<int> Winning => Coalitions.Where(Wins);

    /// <summary>Winning coalitions that lose as soon as any one member leaves.</summary>
    public IEnumerable<int> MinimalWinning => Winning.Where(coalition => Members(coalition).All(player => !Wins(Without(coalition, player))));

    /// <summary>Whether no coalition loses by growing.</summary>
    public bool IsRising => Winning.All(coalition => Others(coalition).All(player => Wins(With(coalition, player))));

    /// <summary>The winning coalition with the fewest members, and of several the one with the lowest bits.</summary>
    public int? Smallest => Winning.OrderBy(Size).ThenBy(coalition => coalition).Select(coalition => (int?)coalition).FirstOrDefault();

    /// <summary>A coalition wins what it does not lose with everybody outside.</summary>
    public NaiveGame Dual => new(Sizes, [.. Coalitions.Select(coalition => !Wins(wins.Length - 1 - coalition))]);

    /// <summary>A coalition wins if some part of it wins.</summary>
    public NaiveGame RisingClosure => new(Sizes, [.. Coalitions.Select(coalition => Coalitions.Take(coalition + 1).Any(part => (part & ~coalition) == 0 && Wins(part)))]);

    private IEnumerable<int> Coalitions => Enumerable.Range(0, wins.Length);

    public bool Wins(int coalition) => wins[coalition];

    public SizedCounts CountBySize() => new(
        BySize(Winning, Players),
        PerClass(player => BySize(Coalitions.Where(coalition => !Has(coalition, player) && !Wins(coalition) && Wins(With(coalition, player))), Players - 1)));

    public MinimalCounts CountMinimal() => new(
        BySize(MinimalWinning, Players),
        PerClass(player => BySize(MinimalWinning.Where(coalition => Has(coalition, player)), Players)));

    /// <summary>For each class, by how many players are critical: in how many coalitions a given player of it is one of them.</summary>
    public ImmutableArray<ImmutableArray<BigInteger>> Johnston() => PerClass(player => Count(
        Winning.Where(coalition => IsCritical(coalition, player)), coalition => Members(coalition).Count(member => IsCritical(coalition, member)), Players));

    /// <summary>The coalitions that win this game and not another.</summary>
    public IEnumerable<int> NotIn(NaiveGame other) => Winning.Where(coalition => !other.Wins(coalition));

    public static int Size(int coalition) => BitOperations.PopCount((uint)coalition);

    private bool IsCritical(int coalition, int player) => Has(coalition, player) && Wins(coalition) && !Wins(Without(coalition, player));

    private ImmutableArray<ImmutableArray<BigInteger>> PerClass(Func<int, ImmutableArray<BigInteger>> count) =>
        [.. Sizes.Select((_, index) => count(Sizes.Take(index).Sum()))];

    private IEnumerable<int> Members(int coalition) => Enumerable.Range(0, Players).Where(player => Has(coalition, player));

    private IEnumerable<int> Others(int coalition) => Enumerable.Range(0, Players).Where(player => !Has(coalition, player));

    private static ImmutableArray<BigInteger> BySize(IEnumerable<int> coalitions, int most) => Count(coalitions, Size, most);

    private static ImmutableArray<BigInteger> Count(IEnumerable<int> coalitions, Func<int, int> key, int most)
    {
        var counts = new BigInteger[most + 1];
        foreach (var coalition in coalitions)
        {
            counts[key(coalition)]++;
        }

        return [.. counts];
    }

    private static bool Has(int coalition, int player) => (coalition >> player & 1) != 0;

    private static int With(int coalition, int player) => coalition | (1 << player);

    private static int Without(int coalition, int player) => coalition & ~(1 << player);

    private static int[] Members(ImmutableArray<int> sizes, int coalition)
    {
        var members = new int[sizes.Length];
        var player = 0;
        for (var i = 0; i < sizes.Length; i++)
        {
            for (var j = 0; j < sizes[i]; j++)
            {
                members[i] += coalition >> player++ & 1;
            }
        }

        return members;
    }
}
