using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games;

/// <summary>Truth tables find what other programs and publications have found.</summary>
public class TruthTableTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Games => [.. GameFile.All.Where(file => file.Players <= TruthTable.MaxPlayers).Select(file => file.Id)];

    public static TheoryData<string> Comparisons => [.. GameFile.Pairs.Select(pair => pair.GetProperty("name").GetString()!)];

    [Theory, MemberData(nameof(Games))]
    public void A_known_game_has_the_known_numbers(string name)
    {
        var file = GameFile.Read(name);
        var table = TruthTable.Of(file.Form(), None);
        var counts = table.CountBySize(None);
        var (winning, blocking) = (table.MinimalWinning(None), table.MinimalBlocking(None));
        Same("winning_by_size", counts.Winning);
        Same("winning_coalitions", [counts.Sum().Winning]);
        Same("banzhaf_swings", counts.Sum().Swings);
        Same("minimal_winning_by_size", winning.BySize);
        Same("minimal_blocking_by_size", blocking.BySize);
        Same("mwc_members", [.. winning.ByClass.Select(Sum)]);
        Same("minimal_winning_coalitions", [Sum(winning.BySize)]);
        Same("minimal_blocking_coalitions", [Sum(blocking.BySize)]);
        Same("capture_number_to_pass", [BitOperations.PopCount(table.SmallestWinning()!.Value)]);
        Same("capture_number_to_block", [BitOperations.PopCount(table.SmallestBlocking()!.Value)]);
        Assert.Null(table.FirstDecline(None));

        void Same(string field, IEnumerable<BigInteger> found) => Assert.Equal(file[field].ValueKind == JsonValueKind.Array ? file.Integers(field) : [file.Integer(field)], found);
    }

    [Fact]
    public void Plain_words_find_the_same_in_the_European_Union()
    {
        var table = TruthTable.Of(GameFile.Read("eu27_lisbon_2023").Form(), None, width: LaneWidth.Word);
        Assert.Equal(17_787_201, table.Count(None).Winning);
        Assert.Equal(4_379_988, Sum(table.MinimalWinning(None).BySize));
        Assert.Equal(3_609_574, Sum(table.MinimalBlocking(None).BySize));
    }

    [Theory, MemberData(nameof(Comparisons))]
    public void Two_known_games_differ_as_is_known(string name)
    {
        var pair = GameFile.Pairs.Single(pair => pair.GetProperty("name").GetString() == name);
        if (pair.GetProperty("n").GetInt32() > TruthTable.MaxPlayers)
        {
            return;
        }

        var found = TruthTable.Compare(GameFile.FormOf(pair.GetProperty("rule_a")), GameFile.FormOf(pair.GetProperty("rule_b")), None);
        Assert.Equal(pair.GetProperty("equivalent").GetBoolean(), found.AreEquivalent);
        Assert.Equal(pair.GetProperty("coalitions_only_a").GetInt64(), found.OnlyFirst);
        Assert.Equal(pair.GetProperty("coalitions_only_b").GetInt64(), found.OnlySecond);
        Assert.Equal(Size("smallest_counterexample_a_not_b"), Members(found.FirstNotSecond));
        Assert.Equal(Size("smallest_counterexample_b_not_a"), Members(found.SecondNotFirst));

        int? Size(string field) => pair.GetProperty(field) is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : null;
        static int? Members(ulong? coalition) => coalition is { } some ? BitOperations.PopCount(some) : null;
    }

    [Fact]
    public void Johnston_indices_are_as_EPIC_has_them()
    {
        foreach (var game in GameFile.Precoalitions)
        {
            var form = SimpleGame.Weighted(GameFile.Integer(game.GetProperty("quota")), [.. GameFile.Integers(game.GetProperty("weights"))]).Form;
            var shares = TruthTable.Of(form, None).Johnston(None).Select(Share).ToList();
            var total = Sum(shares);
            Assert.All(game.GetProperty("johnston").EnumerateArray().Zip(shares), pair =>
            {
                var known = pair.First.GetString()!.Split('/').Select(part => BigInteger.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                Assert.Equal(known[0] * total, pair.Second * (known.Count > 1 ? known[1] : 1));
            });
        }
    }

    [Fact]
    public void Members_of_a_class_are_one_another_s_equal()
    {
        var form = new GameForm([5, 10], [new([new(0, 7), new(1, 1)], [], 39)]);
        var counts = TruthTable.Of(form, None).Count(None);
        Assert.Equal(848, counts.Winning);
        Assert.Equal([848, 84], counts.Swings.AsEnumerable());
    }

    /// <summary>A gate of many parts of wild weights is too large a decision diagram, and is added up in binary instead.</summary>
    [Theory]
    [InlineData(nameof(LaneWidth.Word))]
    [InlineData(nameof(LaneWidth.Wide))]
    public void A_gate_of_any_weights_is_exact(string width)
    {
        var parts = Enumerable.Range(0, 20).Select(index => new GameTerm(index, (index % 3 == 0 ? -1 : 1) * BigInteger.Pow(3, index) * 1_000_003 / 7)).ToList();
        var leaves = parts.Select((_, index) => new GameNode([new(index % 9, index + 1), new((index + 4) % 9, 5)], [], index % 5 + 3));
        var root = new GameNode([new(2, 12_345_678), new(7, -1_234_567_890)], [.. parts], BigInteger.Pow(3, 18) * 1000);
        var form = new GameForm([1, 1, 2, 1, 1, 1, 1, 1, 1], [.. leaves, root]);
        var naive = new NaiveGame(form);
        Assert.InRange(naive.Winning.Count(), 1, (1 << naive.Players) - 1);
        var table = TruthTable.Of(form, None, width: Enum.Parse<LaneWidth>(width));
        Assert.All(Enumerable.Range(0, 1 << naive.Players), coalition => Assert.Equal(naive.Wins(coalition), table.Wins((ulong)coalition)));
    }

    [Fact]
    public void A_table_is_refused_for_more_than_thirty_players() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        TruthTable.Of(new([TruthTable.MaxPlayers + 1], [new([new(0, 1)], [], 5)]), None));

    [Fact]
    public void Work_ends_when_it_is_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        TruthTable.Of(new([20], [new([new(0, 1)], [], 5)]), new CancellationToken(canceled: true)));

    [Fact]
    public void Progress_ends_at_a_hundred_per_cent()
    {
        var reports = new Reports();
        TruthTable.Of(new([20], [new([new(0, 1)], [], 5)]), None, reports);
        Assert.Equal(100, reports.Last);
    }

    private static BigInteger Share(ImmutableArray<BigInteger> counts) => Sum(counts.Select((count, number) => number == 0 ? 0 : count * 720_720 / number));

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);

    private static BigInteger Sum(ImmutableArray<BigInteger> numbers) => Sum(numbers.AsEnumerable());

    private sealed class Reports : IProgress<int>
    {
        public int Last { get; private set; }

        public void Report(int value) => Last = value;
    }
}
