using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Games;
using Governance.Model.Tests.Games;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Analysis;

/// <summary>What a game answers is what the definitions say, coalition by coalition.</summary>
public class SimpleGameLaws
{
    private static readonly Arbitrary<SimpleGame> Any = Arb.From(Forms.Small.Generator.Select(Game), _ => []);

    private static readonly Arbitrary<(SimpleGame First, SimpleGame Second)> Pairs = Arb.From(Forms.Pairs.Generator.Select(pair => (Game(pair.First), Game(pair.Second))), _ => []);

    /// <summary>A form, simplified as readers of rules leave it, as a game.</summary>
    internal static SimpleGame Game(GameForm form)
    {
        var builder = new GameFormBuilder(form.Sizes);
        return GameFile.GameOf(builder.Build(builder.Add(form, [.. form.Sizes.Select((_, index) => ClassMove.Same(index))])));
    }

    private static void Monotone(Action<SimpleGame, NaiveGame> law) => Law.Holds(Any, game => law(game.MonotoneProjection(), new NaiveGame(game.Form).RisingClosure), effort: 3);

    [Fact]
    public void Simplifying_a_form_changes_no_coalition() => Law.Holds(Forms.Small, form =>
    {
        var (before, after) = (new NaiveGame(form), new NaiveGame(Game(form).Form));
        return Enumerable.Range(0, 1 << before.Players).All(coalition => before.Wins(coalition) == after.Wins(coalition));
    });

    [Fact]
    public void The_dual_wins_what_blocks() => Law.Holds(Any, game =>
    {
        var (dual, naive) = (new NaiveGame(game.Dual().Form), new NaiveGame(game.Form).Dual);
        return Enumerable.Range(0, 1 << naive.Players).All(coalition => dual.Wins(coalition) == naive.Wins(coalition));
    });

    [Fact]
    public void A_game_is_monotone_if_no_coalition_loses_by_growing() => Law.Holds(Any, game => game.IsMonotone() == new NaiveGame(game.Form).IsRising);

    [Fact]
    public void The_projection_is_the_least_monotone_game_above() => Monotone((game, naive) =>
    {
        var projected = new NaiveGame(game.Form);
        Assert.All(Enumerable.Range(0, 1 << naive.Players), coalition => Assert.Equal(naive.Wins(coalition), projected.Wins(coalition)));
    });

    [Fact]
    public void Swings_and_sizes() => Monotone((game, naive) =>
    {
        var expected = naive.CountBySize();
        Assert.Equal(expected.Winning, GameCounts.CountBySize(game.Form, Work.Default).Counts.Winning.AsEnumerable());
        var power = game.Banzhaf();
        Assert.Equal(expected.Sum().Swings.ToArray(), power.Select(player => player.Swings).ToArray());
        Assert.Equal(expected.Sum().Winning, power.WinningCoalitions);
        Assert.All(power, player => Assert.Equal(0, (int)((power.WinningCoalitions - player.Swings) % 2)));
    });

    [Fact]
    public void Shapley_shares_sum_to_one_unless_nothing_is_decided() => Monotone((game, naive) =>
    {
        var expected = naive.CountBySize();
        var orders = Governance.Model.Analysis.Powers.Orders(naive.Players);
        var index = game.ShapleyShubik();
        for (var at = 0; at < index.Count; at++)
        {
            var swings = expected.Swings[at].Zip(orders, (count, ways) => count * ways).Aggregate(BigInteger.Zero, BigInteger.Add);
            Assert.Equal(new Fraction(swings, Governance.Model.Analysis.Powers.Factorial(naive.Players)), index[at].Value);
        }

        Assert.Equal(game.CanPass() && game.CanBeBlocked() ? 1 : 0, index.Sum);
    });

    [Fact]
    public void Minimal_coalitions() => Monotone((game, naive) =>
    {
        Assert.Equal(naive.CountMinimal().BySize.ToArray(), game.MinimalWinning().BySize.ToArray());
        Assert.Equal(naive.Dual.CountMinimal().BySize.ToArray(), game.MinimalBlocking().BySize.ToArray());
        Assert.Equal(naive.MinimalWinning.Count(), game.MinimalWinning().Total);
        Assert.Equal(naive.CountMinimal().ByClass.Select(sizes => sizes.Aggregate(BigInteger.Zero, BigInteger.Add)), game.Players.Select(player => game.MinimalWinning().With(player.Id)));
        Assert.Equal(game.MinimalWinning().Total, game.MinimalWinning().Aggregate(BigInteger.Zero, (sum, coalition) => sum + coalition.Ways));
        Assert.All(game.MinimalWinning(), coalition => Assert.True(game.Wins(coalition)));
    });

    [Fact]
    public void The_smallest_coalition_that_wins_or_blocks() => Law.Holds(Any, game =>
    {
        var naive = new NaiveGame(game.Form);
        Assert.Equal(naive.Smallest is { } smallest ? NaiveGame.Size(smallest) : null, game.CheapestWinning()?.Size);
        Assert.Equal(naive.Dual.Smallest is { } blocking ? NaiveGame.Size(blocking) : null, game.CheapestBlocking()?.Size);
        Assert.True(game.CheapestWinning() is not { } cheapest || game.Wins(cheapest.Coalition));
    });

    [Fact]
    public void The_cheapest_coalition_at_any_prices() => Law.Holds(Any, game =>
    {
        var naive = new NaiveGame(game.Form);
        var prices = game.Players.Select((_, index) => (index * 7 % 5) + 1).ToArray();
        int[] owners = [.. game.Form.Sizes.SelectMany((size, index) => Enumerable.Repeat(index, size))];
        int? Cost(int coalition) => Enumerable.Range(0, owners.Length).Where(player => (coalition >> player & 1) == 1).Sum(player => prices[owners[player]]);
        var expected = naive.Winning.Min(Cost);
        Assert.Equal(expected is { } cost ? cost : (Fraction?)null, game.CheapestWinning(player => prices[int.Parse(player.Id, System.Globalization.CultureInfo.InvariantCulture)])?.Cost);
    });

    [Fact]
    public void Johnston_shares_each_vulnerable_coalition() => Monotone((game, naive) =>
    {
        var scores = naive.Johnston().Select(byNumber => byNumber.Select((count, number) => number == 0 ? 0 : new Fraction(count, number)).Aggregate(Fraction.Zero, (sum, part) => sum + part)).ToList();
        var total = scores.Select((score, index) => score * game.Players[index].Count).Aggregate(Fraction.Zero, (sum, score) => sum + score);
        Assert.Equal(scores.Select(score => total.Sign == 0 ? 0 : score / total), game.Johnston().Select(entry => entry.Value));
    });

    [Fact]
    public void Two_games_differ_by_the_coalitions_they_differ_by() => Law.Holds(Pairs, pair =>
    {
        var (first, second) = (new NaiveGame(pair.First.Form), new NaiveGame(pair.Second.Form));
        var comparison = pair.First.CompareWith(pair.Second);
        Assert.Equal(first.NotIn(second).Count(), comparison.OnlyFirst?.Count ?? 0);
        Assert.Equal(second.NotIn(first).Count(), comparison.OnlySecond?.Count ?? 0);
        Assert.Equal(first.Winning.Count(second.Wins), comparison.Both?.Count ?? 0);
        Assert.Equal(first.NotIn(second).Select(NaiveGame.Size).DefaultIfEmpty(-1).Min(), comparison.OnlyFirst?.Smallest.Size ?? -1);
        Assert.True(comparison.OnlyFirst is not { } only || (pair.First.Wins(only.Smallest) && !pair.Second.Wins(only.Smallest)));
    });

    [Fact]
    public void Structure_by_definition() => Monotone((game, naive) =>
    {
        var structure = game.Structure();
        var all = (1 << naive.Players) - 1;
        int[] owners = [.. game.Form.Sizes.SelectMany((size, index) => Enumerable.Repeat(index, size))];
        Assert.Equal(Ids(player => naive.Winning.Any() && !naive.Wins(all & ~(1 << player))), structure.VetoPlayers.Select(player => player.Id));
        Assert.Equal(Ids(player => !naive.Wins(0) && naive.Wins(1 << player)), structure.Passers.Select(player => player.Id));
        Assert.Equal(Ids(player => Enumerable.Range(0, all + 1).All(coalition => naive.Wins(coalition | (1 << player)) == naive.Wins(coalition & ~(1 << player)))), structure.Dummies.Select(player => player.Id));
        Assert.Equal(naive.Winning.All(coalition => !naive.Wins(all & ~coalition)), structure.IsProper);
        Assert.Equal(Enumerable.Range(0, all + 1).All(coalition => naive.Wins(coalition) || naive.Wins(all & ~coalition)), structure.IsStrong);

        IEnumerable<string> Ids(Func<int, bool> holds) => Enumerable.Range(0, owners.Length).Where(holds).Select(player => game.Players[owners[player]].Id).Distinct();
    });

    [Fact]
    public void Unions_of_one_change_nothing_and_one_union_of_all_changes_nothing() => Monotone((game, _) =>
    {
        var shapley = game.ShapleyShubik().Select(entry => entry.Value).ToList();
        Assert.Equal(shapley, game.Owen(_ => null).Select(entry => entry.Value));
        Assert.Equal(shapley, game.Owen(_ => "all").Select(entry => entry.Value));
        Assert.Equal(game.Banzhaf().Select(player => player.Absolute), game.BanzhafOwen(_ => null).Select(entry => entry.Value));
    });

    [Fact]
    public void Listing_order_of_seats_is_no_matter() => Law.Holds(Any, game => game.CanPass() == new NaiveGame(game.Form).Winning.Any() && game.CanBeBlocked() == (new NaiveGame(game.Form).Winning.Count() < 1 << game.PlayerCount));
}
