using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>A game as one bit for each of its 2ⁿ coalitions, 64 to a word. Exact for every game of up to thirty players.</summary>
/// <remarks>
/// The players of the first class come first; player p is in coalition c if bit p of c is set. Making a table looks up
/// 512 coalitions at a time, and nearly every question is one pass over the table: time is 2ⁿ times a small constant.
/// Words of truth tables are worked on as in Knuth (2009), The Art of Computer Programming 4, 7.1.3 and 7.1.4.
/// </remarks>
internal sealed class TruthTable
{
    /// <summary>The most players that a table is made for: it then takes 128 MiB.</summary>
    public const int MaxPlayers = 30;

    private readonly TableEngine engine;
    private readonly ulong[] words;
    private readonly bool rising; // known to be, from the form

    private TruthTable(ImmutableArray<int> sizes, ulong[] words, bool rising, TableEngine engine)
    {
        (Sizes, Players, this.words, this.rising, this.engine) = (sizes, sizes.Sum(), words, rising, engine);
        var block = Existing(Players);
        for (var i = 0; i < block.Length && Players < LaneSums.Lanes; i++)
        {
            words[i] &= block[i];
        }
    }

    /// <summary>How many players each class has.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>How many players there are.</summary>
    public int Players { get; }

    /// <summary>One bit per coalition; eight words at least, zero beyond the last coalition.</summary>
    public ReadOnlySpan<ulong> Words => words;

    /// <summary>The first player of each class; all others of the class have the same numbers.</summary>
    private int[] Firsts => [.. Enumerable.Range(0, Sizes.Length).Select(index => Sizes.Take(index).Sum())];

    /// <summary>The table of a game.</summary>
    /// <param name="form">The game; of up to <see cref="MaxPlayers"/> players.</param>
    /// <param name="cancellation">Ends the work early; looked at every few microseconds.</param>
    /// <param name="progress">Told how many per cent are done.</param>
    /// <param name="width">How many coalitions are worked on at a time, here and in all questions to the table.</param>
    /// <exception cref="ArgumentOutOfRangeException">The game has more players.</exception>
    public static TruthTable Of(GameForm form, CancellationToken cancellation, IProgress<int>? progress = null, LaneWidth width = LaneWidth.Best)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(form.PlayerCount, MaxPlayers, nameof(form));
        var loops = TableEngine.Of(width);
        var made = GC.AllocateUninitializedArray<ulong>(WordsFor(form.PlayerCount));
        loops.Evaluate(Compiled(form), made, progress, cancellation);
        return new(form.Sizes, made, form.IsRising, loops);
    }

    /// <summary>Whether a coalition wins.</summary>
    public bool Wins(ulong coalition) => (words[coalition >> 6] >> (int)(coalition & 63) & 1) != 0;

    /// <summary>Winning coalitions and swings. Where more players can harm, each class costs a pass of its own.</summary>
    public SwingCounts Count(CancellationToken cancellation) => CountBySize(cancellation).Sum();

    /// <inheritdoc cref="Count"/>
    public SizedCounts CountBySize(CancellationToken cancellation)
    {
        var counts = engine.Count(this, TableSet.Winning, Firsts, cancellation);
        var swings = Firsts.Select((player, index) => IsRising(cancellation) ? Swings(counts[0], counts[index + 1]) : engine.Swings(this, player, cancellation)[..Players]);
        return new(Exact(counts[0]), [.. swings.Select(Exact)]);
    }

    /// <summary>Minimal winning coalitions.</summary>
    public MinimalCounts MinimalWinning(CancellationToken cancellation)
    {
        var counts = engine.Count(this, TableSet.MinimalWinning, Firsts, cancellation);
        return new(Exact(counts[0]), [.. counts[1..].Select(Exact)]);
    }

    /// <summary>Minimal blocking coalitions: the minimal winning ones of the dual game.</summary>
    public MinimalCounts MinimalBlocking(CancellationToken cancellation)
    {
        // They are what the maximal losing coalitions leave over, so a player is in those where it is not in these.
        var counts = engine.Count(this, TableSet.MaximalLosing, Firsts, cancellation);
        var blocking = counts[1..].Select(counted => counts[0].Zip(counted, (all, with) => all - with).Reverse());
        return new(Exact(counts[0].AsEnumerable().Reverse()), [.. blocking.Select(Exact)]);
    }

    /// <summary>The minimal winning coalitions, found as they are read, in the order of their bits.</summary>
    public IEnumerable<ulong> MinimalWinningCoalitions(CancellationToken cancellation) => engine.List(this, TableSet.MinimalWinning, cancellation);

    /// <summary>Winning coalitions by how many of their members are critical, that is, could not leave without the coalition losing.</summary>
    /// <returns>For each class, for each number k from 0 to n: in how many coalitions with k critical members a given player of it is one of these. Σ count/k is the raw index.</returns>
    /// <remarks>A pass over the table that may count up to n bits for each class and word: about a hundred times the cost of the other questions.</remarks>
    /// <seealso href="https://doi.org/10.1068/a100907">Johnston (1978), On the measurement of power: some reactions to Laver.</seealso>
    public ImmutableArray<ImmutableArray<BigInteger>> Johnston(CancellationToken cancellation) =>
        [.. engine.Critical(this, Firsts, cancellation).Select(Exact)];

    /// <summary>A coalition that wins and a player whose joining makes it lose; null if more players never harm.</summary>
    public (ulong Coalition, int Player)? FirstDecline(CancellationToken cancellation)
    {
        foreach (var losing in engine.List(this, TableSet.Declining, cancellation))
        {
            var player = Enumerable.Range(0, Players).First(player => (losing >> player & 1) != 0 && Wins(losing ^ (1UL << player)));
            return (losing ^ (1UL << player), player);
        }

        return null;
    }

    /// <summary>The winning coalition with the fewest members, and of several the one with the lowest bits; null if none wins.</summary>
    public ulong? SmallestWinning() => engine.Smallest(words);

    /// <summary>The blocking coalition with the fewest members, and of several the one with the lowest bits; null if none blocks.</summary>
    public ulong? SmallestBlocking()
    {
        var smallest = new SmallestCoalition<WordLanes>();
        for (var i = 0; i < Filled; i++)
        {
            if (smallest.IsOpenTo(i))
            {
                smallest.See(i, new(Outside(i) ^ Existing(Players)[0]));
            }
        }

        return smallest.Found;
    }

    /// <summary>Whether no coalition and its complement both win, and whether one of the two always wins.</summary>
    public (bool IsProper, bool IsStrong) Halves(CancellationToken cancellation)
    {
        var (isProper, isStrong) = (true, true);
        for (var i = 0; i < (Filled + 1) / 2 && (isProper || isStrong); i++)
        {
            if ((i & 0xFFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            // With fewer than six players the one word is its own opposite, and the last bits are nobody's.
            if (isStrong || (words[i] != 0 && words[Filled - 1 - i] != 0))
            {
                var outside = Outside(i);
                isProper &= (words[i] & outside) == 0;
                isStrong &= (words[i] | outside) == Existing(Players)[0];
            }
        }

        return (isProper, isStrong);
    }

    /// <summary>Compares two games of the same players, chunk by chunk: neither table is kept.</summary>
    /// <param name="first">A game; of up to <see cref="MaxPlayers"/> players.</param>
    /// <param name="second">A game of the same number of players.</param>
    /// <param name="cancellation">Ends the work early; looked at every few microseconds.</param>
    /// <param name="progress">Told how many per cent are done.</param>
    /// <param name="width">How many coalitions are worked on at a time.</param>
    /// <exception cref="ArgumentException">They have different numbers of players, or too many.</exception>
    public static TableDifference Compare(GameForm first, GameForm second, CancellationToken cancellation, IProgress<int>? progress = null, LaneWidth width = LaneWidth.Best)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first.PlayerCount, MaxPlayers, nameof(first));
        return first.PlayerCount == second.PlayerCount
            ? TableEngine.Of(width).Compare(Compiled(first, second), first.PlayerCount, progress, cancellation)
            : throw new ArgumentException($"One game has {first.PlayerCount} players, the other {second.PlayerCount}; only games of the same players can be compared.", nameof(second));
    }

    /// <summary>How many words the table of a game of so many players has: one block at least.</summary>
    internal static int WordsFor(int players) => Math.Max(LaneSums.BlockWords, (1 << players) >> 6);

    private static GateProgram Compiled(params ReadOnlySpan<GameForm> forms) => GateCompiler.Compile(forms, TableEngine.ChunkPlayers);

    /// <summary>A block in which the bits of those coalitions are set that so many players can form.</summary>
    internal static ReadOnlySpan<ulong> Existing(int players) => existing.AsSpan(Math.Min(players, LaneSums.Lanes) * LaneSums.BlockWords, LaneSums.BlockWords);

    private static readonly ulong[] existing = [.. Enumerable.Range(0, LaneSums.Lanes + 1).SelectMany(players =>
        Enumerable.Range(0, LaneSums.BlockWords).Select(word => players < 6
            ? word == 0 ? (1UL << (1 << players)) - 1 : 0
            : word < 1 << (players - 6) ? ulong.MaxValue : 0))];

    /// <summary>How many words have coalitions.</summary>
    private int Filled => Math.Max(1, (1 << Players) >> 6);

    /// <summary>Which coalitions of a word would win if those outside were in, and those inside were out.</summary>
    private ulong Outside(int word) => Bits.Reverse(words[Filled - 1 - word]) >> (64 - (1 << Math.Min(Players, 6)));

    private bool IsRising(CancellationToken cancellation) => rising || (isRising ??= FirstDecline(cancellation) is null);

    private bool? isRising;

    // Of the coalitions of a size without the player that do not win, those that do win with it.
    private long[] Swings(long[] winning, long[] with) => [.. Enumerable.Range(0, Players).Select(size => with[size + 1] - (winning[size] - with[size]))];

    private static ImmutableArray<BigInteger> Exact(IEnumerable<long> counts) => [.. counts.Select(count => (BigInteger)count)];
}
