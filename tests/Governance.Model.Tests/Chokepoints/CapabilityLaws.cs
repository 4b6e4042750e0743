using System.Numerics;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Chokepoints;

public sealed class CapabilityLaws
{
    private static readonly string[] Parties = ["all", "near", "one", "two"];

    private static readonly Fraction?[] Budgets = [null, 0, 1, new Fraction(3, 2), 4];

    [Fact]
    public void Path_sets_and_cut_sets_are_those_of_the_definition() => Law.Holds(Stage.Any, model =>
    {
        var (analysis, reference) = (model.Capability(Stage.Wanted), new ReferenceCapability(model));
        Assert.Equal(reference.Minimal(reference.Works), Texts(analysis.PathSets()));
        Assert.Equal(reference.Minimal(set => !reference.Works([.. reference.Chokepoints.Except(set)])), Texts(analysis.CutSets()));
    });

    [Fact]
    public void Single_points_of_failure_are_cut_sets_of_one() => Law.Holds(Stage.Any, model =>
        model.Capability(Stage.Wanted).SinglePointsOfFailure().SequenceEqual(model.Capability(Stage.Wanted).CutSets().Where(cut => cut.Size == 1).Select(cut => cut[0].Player.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_coalition_wins_for_a_party_where_it_has_a_way_within_its_budget() => Law.Holds(Stage.Any, model =>
    {
        var (analysis, reference) = (model.Capability(Stage.Wanted), new ReferenceCapability(model));
        foreach (var (party, budget) in Parties.SelectMany(party => Budgets.Select(budget => (party, budget))))
        {
            var game = analysis.Game(party, budget);
            var most = budget ?? model.Capability().WantedBy.First(want => want.Party == party).Budget;
            Assert.All(reference.Subsets, set => Assert.Equal(reference.Has(party, set, most), game.Wins(set)));
        }
    });

    [Fact]
    public void The_cheapest_way_costs_the_least_and_is_a_way() => Law.Holds(Stage.Any, model =>
    {
        var (analysis, reference) = (model.Capability(Stage.Wanted), new ReferenceCapability(model));
        foreach (var (party, lost) in Parties.SelectMany(party => reference.Subsets.Select(lost => (party, lost))))
        {
            string[] working = [.. reference.Chokepoints.Except(lost)];
            var way = analysis.CheapestWay(party, [.. lost]);
            Assert.Equal(reference.Cost(party, working), way?.Cost);
            Assert.True(way is null || (way.Chokepoints.All(working.Contains) && reference.Cost(party, way.Chokepoints) <= way.Cost));
        }
    });

    [Fact]
    public void What_binds_is_what_no_way_within_the_budget_does_without() => Law.Holds(Stage.Any, model =>
    {
        var (analysis, reference) = (model.Capability(Stage.Wanted), new ReferenceCapability(model));
        foreach (var budget in Budgets)
        {
            foreach (var (binding, want) in analysis.Binding(new() { Budget = budget }).Zip(model.Capability().WantedBy))
            {
                var ways = reference.Subsets.Where(set => reference.Has(want.Party, set, budget ?? want.Budget)).ToList();
                Assert.Equal(reference.Chokepoints.Where(id => ways.Count > 0 && ways.TrueForAll(way => way.Contains(id))), binding.Chokepoints);
                Assert.Equal(binding.Chokepoints, analysis.Game(want.Party, budget).Structure().VetoPlayers.Select(player => player.Id));
            }
        }
    }, effort: 4);

    [Fact]
    public void Exclusivity_counts_the_heads_without_an_alternative() => Law.Holds(Stage.Any, model =>
    {
        var (analysis, reference) = (model.Capability(Stage.Wanted), new ReferenceCapability(model));
        foreach (var lost in reference.Chokepoints)
        {
            var affected = model.Capability().WantedBy.Where(want => reference.Has(want.Party, reference.Chokepoints, want.Budget)).ToList();
            string[] left = [.. reference.Chokepoints.Where(id => id != lost)];
            BigInteger Heads(IEnumerable<Want> wants) => wants.Aggregate(BigInteger.Zero, (sum, want) => sum + model.FindParty(want.Party)!.Size);
            var without = Heads(affected.Where(want => !reference.Has(want.Party, left, want.Budget)));
            var found = analysis.Exclusivity(lost);
            Assert.Equal((Heads(affected), without), (found.Affected, found.WithoutAlternative));
            Assert.Equal(affected.Count == 0 ? 0 : new Fraction(without, Heads(affected)), found.Share);
            Assert.Equal(affected.Aggregate((Fraction?)0, (sum, want) => sum + (reference.Cost(want.Party, left) * model.FindParty(want.Party)!.Size)), found.CollectiveCost);
        }
    });

    [Fact]
    public void Birnbaum_and_reliability_are_sums_over_all_coalitions() => Law.Holds(Stage.Any, model =>
    {
        var (analysis, reference) = (model.Capability(Stage.Wanted), new ReferenceCapability(model));
        Fraction Chance(string id) => new(id[1] - '0', 5);
        Fraction Sum(IEnumerable<string[]> sets, params string[] certain) => sets.Where(reference.Works).Aggregate(Fraction.Zero, (sum, set) => sum
            + reference.Chokepoints.Except(certain).Aggregate(Fraction.One, (product, id) => product * (set.Contains(id) ? Chance(id) : 1 - Chance(id))));
        var birnbaum = analysis.Birnbaum(Chance);
        Assert.Equal(Sum(reference.Subsets), analysis.Game().Reliability(player => Chance(player.Id)));
        Assert.All(reference.Chokepoints, id => Assert.Equal(
            Sum(reference.Subsets.Where(set => set.Contains(id)), id) - Sum(reference.Subsets.Where(set => !set.Contains(id)), id), birnbaum[id]));
    });

    [Fact]
    public void Birnbaum_at_one_half_is_the_absolute_Banzhaf_index() => Law.Holds(Stage.Any, model =>
    {
        var analysis = model.Capability(Stage.Wanted);
        var (half, banzhaf) = (analysis.Birnbaum(_ => Fraction.Half), analysis.Game().Banzhaf());
        Assert.Equal(banzhaf.Select(entry => entry.Absolute), half.Select(entry => entry.Value));
        Assert.Equal(half, analysis.Birnbaum());
    });

    [Fact]
    public void A_controller_holds_all_its_chokepoints_or_none() => Law.Holds(Stage.Any, model =>
    {
        var (game, reference) = (model.Capability(Stage.Wanted).ByController(), new ReferenceCapability(model));
        foreach (var coalition in ReferenceCapability.Of([.. game.Players.Select(player => player.Id)]))
        {
            Assert.Equal(reference.Works(Held(model, reference, controller => coalition.Contains(controller.Value))), game.Wins(coalition));
        }
    });

    [Fact]
    public void A_body_withholds_by_deciding_to_and_releases_by_deciding_to() => Law.Holds(Stage.Any, model =>
    {
        var (analysis, reference) = (model.Capability(Stage.Wanted), new ReferenceCapability(model));
        var (withhold, release) = (analysis.Opened(ControlReading.Withhold), analysis.Opened(ControlReading.Release));
        foreach (var coalition in ReferenceCapability.Of([.. release.Players.Select(player => player.Id)]))
        {
            var inFavour = coalition.Count(id => id.StartsWith("board/", StringComparison.Ordinal));
            bool Works(EntityId controller, bool board) => controller == "board" ? board : coalition.Contains(controller.Value);
            Assert.Equal(reference.Works(Held(model, reference, controller => Works(controller, inFavour >= 2))), release.Wins(coalition));
            Assert.Equal(reference.Works(Held(model, reference, controller => Works(controller, 3 - inFavour < 2))), withhold.Wins(coalition));
        }
    });

    [Fact]
    public void What_goes_dark_is_what_the_lost_controllers_held() => Law.Holds(Stage.Any, model =>
    {
        var reference = new ReferenceCapability(model);
        foreach (var lost in ReferenceCapability.Of(["k1", "board", "s1", "s2"]))
        {
            var boardIsGone = lost.Contains("board") || (lost.Contains("s1") && lost.Contains("s2"));
            var left = Held(model, reference, controller => !lost.Contains(controller.Value) && !(controller == "board" && boardIsGone));
            var dark = model.Capability().WantedBy.Where(want => reference.Has(want.Party, reference.Chokepoints, want.Budget) && !reference.Has(want.Party, left, want.Budget));
            Assert.Equal(dark.Select(want => want.Party), model.GoDark([.. lost]).Dark.Select(access => access.Party));
        }
    });

    [Fact]
    public void Every_model_is_read_as_it_was_written() => Law.Holds(Stage.Any, model =>
    {
        var read = GovernanceJson.Read(GovernanceJson.Write(model));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(model, read.File!.Model);
        Assert.Equal(model.GetHashCode(), read.File.Model.GetHashCode());
        Assert.Equal(GovernanceJson.Write(model), GovernanceJson.Write(read.File.Model));
    });

    [Fact]
    public void A_report_can_be_made_and_told_of_every_model() => Law.Holds(Stage.Any, model =>
    {
        var report = model.ChokepointReport(new() { Lost = ["c0", "board/1"], Budget = 1 });
        Assert.Equal(report.ToText(), model.ChokepointReport(new() { Lost = ["c0", "board/1"], Budget = 1 }).ToText());
        Assert.DoesNotContain('\r', report.ToText());
        Assert.Equal(model.Darkness(report.Options), report.Darkness);
        Assert.StartsWith("{\n", ResultJson.Write(report), StringComparison.Ordinal);
    }, effort: 3);

    private static string[] Held(GovernanceModel model, ReferenceCapability reference, Func<EntityId, bool> holds) =>
        [.. reference.Chokepoints.Where(id => holds(model.Chokepoints.Single(chokepoint => chokepoint.Id == id).Controller))];

    private static IEnumerable<string> Texts(IEnumerable<Coalition> family) => family.Select(set => string.Join(' ', set.Select(member => member.Player.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

    [Fact]
    public void A_body_whose_weights_are_not_told_goes_dark_only_when_it_is_lost_itself()
    {
        var holders = new Body("holders", [new("holder", 9)], Rule.Floor(40, new Measure("tokens"), Position.InFavour));
        var model = new GovernanceModel { Parties = [new("users")], Bodies = [holders], Chokepoints = [new("treasury", "holders")], Capabilities = [new("spend", "treasury") { WantedBy = ["users"] }] };
        Assert.Empty(model.Darkness(new() { Reading = ControlReading.Release }).Dark);
        Assert.Empty(model.Darkness(new() { Reading = ControlReading.Release, Lost = ["holders/holder"] }).Dark);
        Assert.Single(model.GoDark("holders").Dark);
    }
}
