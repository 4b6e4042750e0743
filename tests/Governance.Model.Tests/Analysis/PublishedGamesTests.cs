using System.Numerics;
using System.Text.Json;
using Governance.Model.Analysis;
using Governance.Model.Tests.Games;

namespace Governance.Model.Tests.Analysis;

/// <summary>Published games give the published numbers, to the last digit.</summary>
public class PublishedGamesTests
{
    public static TheoryData<string> Names => [.. GameFile.Names];

    public static TheoryData<string> Smaller => [.. GameFile.Names.Where(name => !name.StartsWith("imf", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Banzhaf_and_Coleman(string name)
    {
        var file = GameFile.Read(name);
        var power = file.Game().Banzhaf();
        Assert.Equal(file.Winning, power.WinningCoalitions);
        Assert.Equal(file.Swings, power.Select(player => player.Swings));
        Assert.Equal(file.Integer("banzhaf_total_swings"), power.TotalSwings);
        Agree([file["coleman"].GetProperty("decisiveness")], [power.PowerToAct]);
        Agree(file["banzhaf_normalised"], [.. power.Select(player => player.Normalised)]);
        Agree(file["banzhaf_absolute_decimal"], [.. power.Select(player => player.Absolute)]);
        Agree(file["coleman"].GetProperty("prevent_decimal"), [.. power.Select(player => player.ToPrevent)]);
        Agree(file["coleman"].GetProperty("initiate_decimal"), [.. power.Select(player => player.ToInitiate)]);
    }

    [Theory]
    [MemberData(nameof(Smaller))]
    public void Shapley_and_Shubik(string name)
    {
        var file = GameFile.Read(name);
        var index = file.Game().ShapleyShubik();
        Agree(file["shapley_shubik"], [.. index.Select(entry => entry.Value)]);
        Assert.Equal(1, index.Sum);
    }

    [Theory]
    [MemberData(nameof(Smaller))]
    public void Minimal_winning_and_blocking_coalitions(string name)
    {
        var file = GameFile.Read(name);
        var game = file.Game();
        if (file.Has("minimal_winning_coalitions"))
        {
            var (winning, blocking) = (game.MinimalWinning(), game.MinimalBlocking());
            Assert.Equal(file.Integer("minimal_winning_coalitions"), winning.Total);
            Assert.Equal(file.Integer("minimal_blocking_coalitions"), blocking.Total);
            AgreeIfGiven(file, "minimal_winning_by_size", winning.BySize);
            AgreeIfGiven(file, "minimal_blocking_by_size", blocking.BySize);
            AgreeIfGiven(file, "mwc_members", [.. game.Players.Select(player => winning.With(player.Id))]);
        }

        if (file.Has("holler_public_good"))
        {
            Agree(file["holler_public_good"], [.. game.PublicGood().Select(entry => entry.Value)]);
            Agree(file["deegan_packel"], [.. game.DeeganPackel().Select(entry => entry.Value)]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Capture(string name)
    {
        var file = GameFile.Read(name);
        var game = file.Game();
        Assert.Equal(file["capture_number_to_pass"].GetInt32(), game.CheapestWinning()!.Size);
        Assert.Equal(file["capture_number_to_block"].GetInt32(), game.CheapestBlocking()!.Size);
        Assert.True(game.Wins(game.CheapestWinning()!.Coalition));
        Assert.True(game.Dual().Wins(game.CheapestBlocking()!.Coalition));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Structure(string name)
    {
        var file = GameFile.Read(name);
        var game = file.Game();
        var structure = game.Structure();
        Assert.Equal(Indexes(file["veto_players"]), structure.VetoPlayers.Select(player => game.IndexOf(player.Id)));
        Assert.Equal(Indexes(file["dummies"]), structure.Dummies.Select(player => game.IndexOf(player.Id)));
        Assert.Equal(Indexes(file["dictators"]), structure.Dictator is { } dictator ? [game.IndexOf(dictator.Id)] : []);
        Assert.Equal(game.Players.Count, structure.Interchangeable.Sum(group => group.Count));
    }

    [Fact]
    public void Every_listed_coalition_is_minimal_and_they_are_as_many_as_counted()
    {
        var game = GameFile.Read("ec_1986").Game();
        var listed = game.MinimalWinning().ToList();
        Assert.Equal(game.MinimalWinning().Total, listed.Count);
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.All(listed, coalition =>
        {
            Assert.True(game.Wins(coalition));
            Assert.All(coalition, member => Assert.False(game.Wins(coalition.Select(other => other.Player.Id).Where(id => id != member.Player.Id))));
        });
    }

    public static TheoryData<string> Pairs => [.. GameFile.Pairs.Where(pair => pair.GetProperty("rule_a").TryGetProperty("quotas", out _)).Select(pair => pair.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Equivalence_and_implication(string name)
    {
        var pair = GameFile.Pairs.Single(entry => entry.GetProperty("name").GetString() == name);
        var (first, second) = (Rule("rule_a"), Rule("rule_b"));
        var comparison = first.CompareWith(second);
        Assert.Equal(pair.GetProperty("equivalent").GetBoolean(), comparison.AreEquivalent);
        Assert.Equal(pair.GetProperty("a_implies_b").GetBoolean(), comparison.FirstImpliesSecond);
        Assert.Equal(pair.GetProperty("b_implies_a").GetBoolean(), comparison.SecondImpliesFirst);
        Assert.Equal(GameFile.Integer(pair.GetProperty("coalitions_only_a")), comparison.OnlyFirst?.Count ?? 0);
        Assert.Equal(GameFile.Integer(pair.GetProperty("coalitions_only_b")), comparison.OnlySecond?.Count ?? 0);
        AssertWitness(pair.GetProperty("smallest_counterexample_a_not_b"), comparison.OnlyFirst, first, second);
        AssertWitness(pair.GetProperty("smallest_counterexample_b_not_a"), comparison.OnlySecond, second, first);

        SimpleGame Rule(string property) => GameFile.GameOf(GameFile.FormOf(pair.GetProperty(property)));
    }

    [Fact]
    public void The_federal_system_is_an_intersection_of_two_weighted_games()
    {
        var system = GameFile.Read("us_federal_537").Game();
        SimpleGame Weighted(int quota, int president, int vice, int senator, int representative) => SimpleGame.Weighted(quota, system.Players.Select((player, index) =>
            (player.Id, (BigInteger)(index switch { 0 => president, 1 => vice, < 102 => senator, _ => representative }))));
        Assert.True(system.CompareWith(Weighted(290, 72, 0, 0, 1).And(Weighted(134, 33, 1, 2, 0))).AreEquivalent);
        Assert.False(system.CompareWith(Weighted(290, 72, 0, 0, 1).And(Weighted(133, 33, 1, 2, 0))).AreEquivalent);
    }

    private static void AssertWitness(JsonElement expected, GameDifference? difference, SimpleGame wins, SimpleGame loses)
    {
        Assert.Equal(expected.ValueKind == JsonValueKind.Null, difference is null);
        if (difference is not null)
        {
            Assert.Equal(expected.GetArrayLength(), difference.Smallest.Size);
            Assert.True(wins.Wins(difference.Smallest));
            Assert.False(loses.Wins(difference.Smallest));
        }
    }

    private static IEnumerable<int> Indexes(JsonElement list) => list.EnumerateArray().Select(index => index.GetInt32());

    private static void AgreeIfGiven(GameFile file, string property, EquatableArray<BigInteger> actual)
    {
        if (file.Has(property))
        {
            Assert.Equal(file.Integers(property), actual.AsEnumerable());
        }
    }

    /// <summary>Fractions are equal; decimals are the value cut or rounded at their last digit.</summary>
    internal static void Agree(JsonElement expected, IReadOnlyList<Fraction> actual) => Agree([.. expected.EnumerateArray()], actual);

    private static void Agree(IReadOnlyList<JsonElement> expected, IReadOnlyList<Fraction> actual)
    {
        var texts = expected.Select(value => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()).ToList();
        Assert.Equal(texts.Count, actual.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            var digits = texts[i].Contains('.', StringComparison.Ordinal) ? texts[i].Length - texts[i].IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var difference = actual[i] - Fraction.Parse(texts[i]);
            var allowed = digits == 0 ? 0 : new Fraction(1, BigInteger.Pow(10, digits));
            Assert.True((difference.Sign < 0 ? -difference : difference) <= allowed, $"player {i}: {texts[i]} is not {actual[i]}");
        }
    }
}
