using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>What changing votes could do for the conditions of a rule: the integer program that <see cref="ChangeSearch"/> solves.</summary>
/// <remarks>Its unknowns are the moves: how many seats of each source take each other position.</remarks>
internal sealed class ChangeProblem
{
    private const int MostNodes = 1_000;
    private const int MostSources = 4_000;
    private const int MostBits = 120;
    private const long LargestGains = 8_000_000;

    private readonly Judgement judgement;
    private readonly bool onlyOutstanding;
    private readonly List<Node> leaves = [];
    private readonly Dictionary<Node, int> leafIndexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<VoteSource> sources = [];
    private readonly List<VoteMove> moves = [];
    private readonly List<BigInteger> missing = [];

    private ChangeProblem(Judgement judgement, bool onlyOutstanding) => (this.judgement, this.onlyOutstanding) = (judgement, onlyOutstanding);

    /// <summary>The seats that could move, by where they are now.</summary>
    public IReadOnlyList<VoteSource> Sources => sources;

    /// <summary>The moves that help some condition.</summary>
    public IReadOnlyList<VoteMove> Moves => moves;

    /// <summary>The problem, or null where it is too large or the record does not tell who sits where.</summary>
    /// <param name="judgement">What the votes amount to so far.</param>
    /// <param name="onlyOutstanding">Whether only votes not yet cast may be added, others staying as they are and the rest silent.</param>
    public static ChangeProblem? Of(Judgement judgement, bool onlyOutstanding)
    {
        var problem = new ChangeProblem(judgement, onlyOutstanding);
        return problem.Prepare() ? problem : null;
    }

    /// <summary>The index of a condition, in the gains of the moves.</summary>
    public int IndexOf(Node condition) => leafIndexes[condition];

    /// <summary>What a condition lacks when outstanding votes stay silent; zero or less where it holds already.</summary>
    public BigInteger Missing(int condition) => missing[condition];

    /// <summary>How many moves a condition takes at least, by itself.</summary>
    public long LowerBound(int condition)
    {
        var lacking = missing[condition];
        if (lacking <= 0)
        {
            return 0;
        }

        var gains = new Int128[sources.Count];
        foreach (var move in moves)
        {
            gains[move.Source] = Int128.Max(gains[move.Source], move.Gains[condition]);
        }

        return MoveSearch.Fewest(gains, [.. sources.Select(source => source.Count)], (Int128)lacking);
    }

    private bool Prepare()
    {
        Collect(judgement.Root);
        var seats = judgement.Blocks.Aggregate(BigInteger.Zero, (sum, block) => sum + block.Electorate.Cohorts.Aggregate(BigInteger.Zero, (places, cohort) => places + cohort.Filled));
        if (leafIndexes.Count > MostNodes || seats > long.MaxValue / 4)
        {
            return false;
        }

        for (var block = 0; block < judgement.Blocks.Count; block++)
        {
            if (judgement.Blocks[block].Published.Count > 0 || judgement.Blocks[block].Pools.Any(pool => pool.Why != PoolReason.Outstanding && !IsSettled(pool, block)))
            {
                return false;
            }

            AddSources(block);
        }

        if (sources.Count > MostSources || (long)sources.Count * leaves.Count * 8 > LargestGains)
        {
            return false;
        }

        AddMissing();
        var room = MostBits - (int)seats.GetBitLength();
        return missing.All(lacking => lacking.GetBitLength() < room) && AddMoves(room);
    }

    /// <summary>Whether it makes no difference to any condition who of several kinds of seats took a position.</summary>
    private bool IsSettled(Pool pool, int block) => pool.Why == PoolReason.CoarseTally
        && leaves.All(leaf => pool.Options.Select(option => Readings.Effect(leaf, option, block).Sum).Distinct().Count() == 1);

    private void Collect(Node node)
    {
        if (node.Kind is NodeKind.Constant or NodeKind.Declaration || leafIndexes.ContainsKey(node))
        {
            return;
        }

        if (node.Children.IsEmpty)
        {
            leafIndexes.Add(node, leaves.Count);
            leaves.Add(node);
            return;
        }

        leafIndexes.Add(node, -1); // seen
        foreach (var (_, child) in node.Children)
        {
            Collect(child);
        }
    }

    private void AddSources(int index)
    {
        var block = judgement.Blocks[index];
        foreach (var pool in block.Pools.Where(pool => pool.Why == PoolReason.Outstanding || !onlyOutstanding))
        {
            sources.Add(new(index, pool.Options[0].Cohort, pool.Why == PoolReason.Outstanding ? -1 : pool.Options[0].Position, (long)pool.Count)
            {
                Cohorts = [.. pool.Options.Select(option => option.Cohort).Distinct()],
            });
        }

        for (var cohort = 0; !onlyOutstanding && cohort < block.Electorate.Cohorts.Length; cohort++)
        {
            for (var position = 0; position < block.Electorate.Positions.Length; position++)
            {
                var count = block.Amounts[block.Electorate.Slot(0, cohort, position)];
                if (count > 0 && block.Electorate.Positions[position].Kind != PositionKind.Recused)
                {
                    sources.Add(new(index, cohort, position, (long)count));
                }
            }
        }
    }

    private static PoolOption Silent(Block block, int cohort) => block.Place(cohort, block.Electorate.IndexOf(Position.Absent));

    /// <summary>What each condition lacks when outstanding votes stay silent.</summary>
    private void AddMissing()
    {
        foreach (var leaf in leaves)
        {
            var sum = Sum(leaf);
            foreach (var source in sources.Where(source => source.From < 0))
            {
                sum += Readings.Effect(leaf, Silent(judgement.Blocks[source.Block], source.Cohort), source.Block).Sum * source.Count;
            }

            missing.Add(leaf.Bound - sum);
        }
    }

    /// <summary>What is known of a sum, outstanding votes left out.</summary>
    private BigInteger Sum(Node leaf) => judgement.Readings[leaf].Low - Pooled(leaf);

    /// <summary>What the least reading already holds of votes that are outstanding.</summary>
    private BigInteger Pooled(Node leaf)
    {
        var total = BigInteger.Zero;
        for (var block = 0; block < judgement.Blocks.Count; block++)
        {
            foreach (var pool in judgement.Blocks[block].Pools.Where(pool => pool.Why == PoolReason.Outstanding))
            {
                total += pool.Count * pool.Options.Select(option => Readings.Effect(leaf, option, block).Sum).Min();
            }
        }

        return total;
    }

    /// <summary>Adds the moves; false where they are too large, or differ among seats that a tally counts together.</summary>
    private bool AddMoves(int room)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            var block = judgement.Blocks[source.Block];
            var from = Gains(source.From < 0 ? Silent(block, source.Cohort) : block.Place(source.Cohort, source.From), source.Block);
            foreach (var to in Admitted.Choices(judgement.Admitted[source.Block]).Select(block.Electorate.IndexOf).Distinct().Where(to => to != source.From))
            {
                var gains = Gains(block.Place(source.Cohort, to), source.Block);
                for (var leaf = 0; leaf < gains.Length; leaf++)
                {
                    gains[leaf] -= from[leaf];
                }

                if (gains.Any(gain => gain.GetBitLength() >= room) || (gains.Any(gain => gain.Sign > 0) && DiffersAmong(source, to)))
                {
                    return false;
                }

                if (gains.Any(gain => gain.Sign > 0))
                {
                    moves.Add(new(i, to, [.. gains.Select(gain => (Int128)gain)]));
                }
            }
        }

        return true;
    }

    /// <summary>Whether a move means something else for some of the kinds of seats that a tally counts together.</summary>
    private bool DiffersAmong(VoteSource source, int to) => source.From >= 0 && source.Cohorts.Length > 1
        && source.Cohorts.Select(cohort => string.Join(',', Gains(judgement.Blocks[source.Block].Place(cohort, to), source.Block))).Distinct().Skip(1).Any();

    private BigInteger[] Gains(PoolOption option, int block) => [.. leaves.Select(leaf => Readings.Effect(leaf, option, block).Sum)];
}
