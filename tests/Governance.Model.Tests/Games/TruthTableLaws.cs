using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Games;

/// <summary>A truth table says what the definitions say, of every game and by words of either width.</summary>
public class TruthTableLaws
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Widths => [nameof(LaneWidth.Word), nameof(LaneWidth.Wide)];

    [Theory, MemberData(nameof(Widths))]
    public void Every_coalition_wins_that_wins(string width) => Of(width, (naive, table) =>
        Assert.All(Enumerable.Range(0, 1 << naive.Players), coalition => Assert.Equal(naive.Wins(coalition), table.Wins((ulong)coalition))));

    [Theory, MemberData(nameof(Widths))]
    public void There_are_no_coalitions_beyond_the_last(string width) => Of(width, (naive, table) =>
        Assert.Equal(naive.Winning.Count(), table.Words.ToArray().Sum(word => (int)ulong.PopCount(word))));

    [Theory, MemberData(nameof(Widths))]
    public void Winning_coalitions_and_swings_are_counted_by_size(string width) => Of(width, (naive, table) => Same(naive.CountBySize(), table.CountBySize(None)));

    [Theory, MemberData(nameof(Widths))]
    public void Minimal_winning_coalitions_are_counted_by_size(string width) => Of(width, (naive, table) => Same(naive.CountMinimal(), table.MinimalWinning(None)));

    [Theory, MemberData(nameof(Widths))]
    public void Minimal_blocking_coalitions_are_counted_by_size(string width) => Of(width, (naive, table) => Same(naive.Dual.CountMinimal(), table.MinimalBlocking(None)));

    [Theory, MemberData(nameof(Widths))]
    public void Minimal_winning_coalitions_are_listed_in_order(string width) => Of(width, (naive, table) =>
        Assert.Equal(naive.MinimalWinning.Select(coalition => (ulong)coalition), table.MinimalWinningCoalitions(None)));

    [Theory, MemberData(nameof(Widths))]
    public void Critical_players_are_counted_by_how_many_there_are(string width) => Of(width, (naive, table) => Assert.Equal(Text(naive.Johnston()), Text(table.Johnston(None))));

    [Theory, MemberData(nameof(Widths))]
    public void A_decline_is_found_where_there_is_one(string width) => Of(width, (naive, table) =>
    {
        var decline = table.FirstDecline(None);
        Assert.Equal(naive.IsRising, decline is null);
        Assert.True(decline is not { } found || (naive.Wins((int)found.Coalition) && (found.Coalition >> found.Player & 1) == 0 && !naive.Wins((int)found.Coalition | (1 << found.Player))));
    });

    [Theory, MemberData(nameof(Widths))]
    public void The_smallest_winning_coalition_is_found(string width) => Of(width, (naive, table) => Assert.Equal((ulong?)naive.Smallest, table.SmallestWinning()));

    [Theory, MemberData(nameof(Widths))]
    public void Two_games_are_told_apart(string width) => Law.Holds(Forms.Pairs, pair =>
    {
        var (first, second) = (new NaiveGame(pair.First), new NaiveGame(pair.Second));
        var found = TruthTable.Compare(pair.First, pair.Second, None, width: Enum.Parse<LaneWidth>(width));
        Assert.Equal(Difference(first, second), (found.OnlyFirst, found.FirstNotSecond));
        Assert.Equal(Difference(second, first), (found.OnlySecond, found.SecondNotFirst));
        Assert.Equal(Count(first.Winning.Where(second.Wins)), (found.Both, found.FirstAndSecond));
        Assert.Equal(first.Winning.SequenceEqual(second.Winning), found.AreEquivalent);
    });

    [Theory, MemberData(nameof(Widths))]
    public void Large_games_are_told_apart(string width) => Law.Holds(Forms.Large, form =>
    {
        var (game, dual) = (new NaiveGame(form), new NaiveGame(form).Dual);
        var found = TruthTable.Compare(form, form.Dual(), None, width: Enum.Parse<LaneWidth>(width));
        Assert.Equal(Difference(game, dual), (found.OnlyFirst, found.FirstNotSecond));
        Assert.Equal(Difference(dual, game), (found.OnlySecond, found.SecondNotFirst));
        Assert.Equal(Count(game.Winning.Where(dual.Wins)), (found.Both, found.FirstAndSecond));
    }, effort: 60);

    [Theory, MemberData(nameof(Widths))]
    public void The_smallest_blocking_coalition_is_found(string width) => Of(width, (naive, table) => Assert.Equal((ulong?)naive.Dual.Smallest, table.SmallestBlocking()));

    [Theory, MemberData(nameof(Widths))]
    public void A_coalition_and_its_opposite_are_seen_together(string width) => Of(width, (naive, table) =>
        Assert.Equal((!naive.NotIn(naive.Dual).Any(), !naive.Dual.NotIn(naive).Any()), table.Halves(None)));

    [Theory, MemberData(nameof(Widths))]
    public void Games_of_more_than_one_chunk_are_counted_alike(string width) => Law.Holds(Forms.Large, form =>
    {
        var (naive, table) = (new NaiveGame(form), Table(form, width));
        Same(naive.CountBySize(), table.CountBySize(None));
        Same(naive.CountMinimal(), table.MinimalWinning(None));
        Same(naive.Dual.CountMinimal(), table.MinimalBlocking(None));
        Assert.Equal((ulong?)naive.Smallest, table.SmallestWinning());
        Assert.Equal(naive.IsRising, table.FirstDecline(None) is null);
        Assert.Equal(Text(naive.Johnston()), Text(table.Johnston(None)));
        Assert.Equal((ulong?)naive.Dual.Smallest, table.SmallestBlocking());
    }, effort: 60);

    private static (long, ulong?) Difference(NaiveGame one, NaiveGame other) => Count(one.NotIn(other));

    private static (long, ulong?) Count(IEnumerable<int> coalitions) => (
        coalitions.Count(),
        coalitions.OrderBy(NaiveGame.Size).ThenBy(coalition => coalition).Select(coalition => (ulong?)coalition).FirstOrDefault());

    private static void Of(string width, Action<NaiveGame, TruthTable> law) => Law.Holds(Forms.Small, form => law(new(form), Table(form, width)), effort: 2);

    private static TruthTable Table(GameForm form, string width) => TruthTable.Of(form, None, width: Enum.Parse<LaneWidth>(width));

    private static void Same(SizedCounts expected, SizedCounts found) => Assert.Equal(
        (Text([expected.Winning]), Text(expected.Swings)), (Text([found.Winning]), Text(found.Swings)));

    private static void Same(MinimalCounts expected, MinimalCounts found) => Assert.Equal(
        (Text([expected.BySize]), Text(expected.ByClass)), (Text([found.BySize]), Text(found.ByClass)));

    /// <summary>Immutable arrays are equal only if they are the same; their texts are equal if what they hold is.</summary>
    private static string Text(ImmutableArray<ImmutableArray<BigInteger>> counts) => string.Join(" | ", counts.Select(row => string.Join(' ', row)));
}
