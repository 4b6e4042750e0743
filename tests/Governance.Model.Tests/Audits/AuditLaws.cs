using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Audits;
using Governance.Model.Tests.Analysis;
using Governance.Model.Tests.Games;
using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Audits;

/// <summary>What audits compute for all parties at once is what decisions and analyses compute one by one.</summary>
public class AuditLaws
{
    private static readonly Matter Leaf = new("numbers/transfers/fees", Layer.Logical); // nothing is granted below it

    private static readonly Arbitrary<SimpleGame> Games = Arb.From(
        Forms.Small.Generator.Select(SimpleGameLaws.Game).Where(game => game.IsMonotone()), _ => []);

    [Fact]
    public void A_principal_is_whoever_a_decider_of_the_matter_can_bind() => Law.Holds(Worlds.Any, world =>
    {
        var map = new AuthorityMap(world.Model, world.Day);
        var deciders = map.DecidersOf(Leaf);
        if (deciders.Any(body => body.Procedures.Any(procedure => procedure.IsOptIn)) || map.PartiesDeciding(Leaf).Count > 0)
        {
            return; // there one's own consent binds as well; and what a party decides by itself is asked of no body
        }

        foreach (var party in world.Entities)
        {
            var bound = deciders.Any(body => world.Model.Decide(body.ProposeToBind(Leaf, [party], world.Day)).EffectOn(party)!.AtMost == OutcomeKind.Binding);
            Assert.Equal(bound, map.IsPrincipal(party, Leaf));
        }
    });

    [Fact]
    public void Who_matters_is_told_without_counting_as_counting_tells_it() => Law.Holds(Games, game =>
    {
        var (standing, structure) = (Standing.Of(game, AnalysisOptions.Default)!, game.Structure());
        Assert.Equal(!structure.WinningCoalitions.IsZero, standing.CanPass);
        Assert.Equal(game.Wins([]), standing.CarriesAll);
        if (standing is { CanPass: true, CarriesAll: false })
        {
            Assert.Equal(structure.VetoPlayers, standing.VetoPlayers);
            Assert.Equal(structure.Dictator, standing.Dictator);
            Assert.Equal(structure.Dummies, standing.Dummies);
        }
    });

    [Fact]
    public void An_audit_of_any_world_names_only_what_is_there_and_comes_out_the_same_again() => Law.Holds(Worlds.Any, world =>
    {
        var audit = world.Model.Audit(new() { On = world.Day });
        Assert.Equal(audit.ToText(true), world.Model.Audit(new() { On = world.Day }).ToText(true));
        var known = world.Entities.ToHashSet();
        Assert.All(audit.Findings, finding => Assert.Subset(known, finding.Concerns.ToHashSet()));
    });

    [Fact]
    public void A_further_mandate_never_adds_a_loss_without_a_principal_in_matters_that_somebody_was_given_before() => Law.Holds(
        Arb.From(from world in Worlds.Any.Generator from mandate in Worlds.Further(world) select (world, mandate), _ => []), both =>
        {
            var (world, mandate) = both;
            var (before, after) = (new AuthorityMap(world.Model, world.Day), new AuthorityMap(world.Model with { Mandates = [.. world.Model.Mandates, mandate] }, world.Day));
            var given = world.Model with { Mandates = [.. world.Model.Mandates.Where(known => !known.Over.Over.IsEmpty)] };
            return new AuthorityMap(given, world.Day).DecidersOf(Leaf).Count == 0 || world.Entities.All(party => !before.IsPrincipal(party, Leaf) || after.IsPrincipal(party, Leaf));
        });
}
