using FsCheck.Fluent;
using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>Mandates, and nothing else, make a decision bind.</summary>
public class AuthorityLaws
{
    private static readonly OutcomeKind[] FromWeak = [OutcomeKind.Open, OutcomeKind.NoDecision, OutcomeKind.Advice, OutcomeKind.Consensus, OutcomeKind.Binding];

    [Fact]
    public void The_chain_is_the_strongest_then_the_shortest_then_the_first_there_is() => Law.Holds(Worlds.Any, world =>
    {
        foreach (var effect in Decide(world).Effects)
        {
            var chain = Chain(world, effect.Party);
            Assert.Equal(
                BindsByConsent(world, chain) ? "own consent" : chain is null ? "no chain" : $"{chain.Power}: {string.Join(", ", chain.Mandates)}",
                effect.Chain is null ? "no chain" : effect.Chain.IsOwnConsent ? "own consent" : $"{Min(effect.Chain.Power, world.Proposal.Claim)}: {string.Join(", ", effect.Chain.Links.Select(link => link.Id))}");
        }
    });

    [Fact]
    public void The_outcome_is_the_one_in_the_table() => Law.Holds(Worlds.Any, world =>
    {
        foreach (var effect in Decide(world).Effects)
        {
            var expected = Table(world, effect.Party);
            Assert.Equal(expected, effect.AtMost);
            Assert.Equal(effect.IsAddressed ? expected : OutcomeKind.NoDecision, effect.Outcome.Kind);
            Assert.Equal(
                effect.Outcome is Outcome.Advice or Outcome.Consensus ? Chain(world, effect.Party) is null : null,
                (effect.Outcome as Outcome.Advice)?.IsUnsolicited ?? (effect.Outcome as Outcome.Consensus)?.IsUnsolicited);
        }
    });

    [Fact]
    public void Those_addressed_are_the_addressees_and_the_members_of_classes_among_them() => Law.Holds(Worlds.Any, world => Decide(world).Effects.All(effect =>
        effect.IsAddressed == (world.Proposal.Addressees.Contains(effect.Party)
            || Classes(world.Model, effect.Party).Any(above => world.Proposal.Addressees.Contains(above)))));

    [Fact]
    public void The_headline_is_the_weakest_outcome_over_the_addressees() => Law.Holds(Worlds.Any, world =>
    {
        foreach (var rollCall in (RollCall[])[world.Carried, Failed(world), Undecided(world)])
        {
            var decided = world.Model.Decide(world.Proposal, rollCall, world.Docket);
            Assert.Equal(
                world.Proposal.Addressees.Select(id => decided.EffectOn(id)!.Outcome.Kind).MinBy(kind => Array.IndexOf(FromWeak, kind)),
                decided.Headline.Kind);
        }
    });

    [Fact]
    public void Everyone_addressed_and_everyone_with_a_stake_is_told_what_it_is_for_them() => Law.Holds(Worlds.Any, world =>
        world.Proposal.Addressees.Concat(world.Model.Stakes.Where(stake => stake.Matter.Touches(world.Proposal.Matter)).Select(stake => stake.Party))
            .Distinct().All(id => Decide(world).EffectOn(id) is not null));

    [Fact]
    public void A_claim_to_advise_never_binds() => Law.Holds(Worlds.Any, world =>
        world.Model.Decide(world.Proposal with { Claim = Power.Advise }, world.Carried, world.Docket).Effects
            .All(effect => effect.Outcome is not Outcome.Binding && effect.AtMost != OutcomeKind.Binding));

    [Fact]
    public void Adding_a_mandate_never_unbinds() => Law.Holds(
        Arb.From(from world in Worlds.Any.Generator from mandate in Worlds.Further(world) select (World: world, Mandate: mandate)), given =>
    {
        var more = given.World with { Model = given.World.Model with { Mandates = [.. given.World.Model.Mandates, given.Mandate] } };
        return Decide(given.World).Effects.Where(effect => effect.Outcome is Outcome.Binding).All(effect => Decide(more).EffectOn(effect.Party)?.Outcome is Outcome.Binding);
    });

    [Fact]
    public void What_nobody_carried_binds_nobody() => Law.Holds(Worlds.Any, world =>
        world.Model.Decide(world.Proposal, Failed(world), world.Docket).Effects.All(effect => effect.Outcome is Outcome.NoDecision));

    [Fact]
    public void No_ballot_attendance_or_evidence_changes_a_chain_or_a_ceiling() => Law.Holds(Worlds.Any, world =>
    {
        var plain = Ceilings(world.Model.Decide(world.Proposal, null, world.Docket));
        var crowded = world.Model with
        {
            Bodies = world.Model.Bodies.Select(body => body.Id != world.Proposal.Body ? body : body with
            {
                Seats = [.. body.Seats, new("observer", 47) { Rights = Rights.Attend | Rights.Speak }, new("member", 1_000)],
            }).ToEquatableArray(),
        };
        RollCall[] ballots =
        [
            world.Carried, Failed(world), Undecided(world),
            world.Carried with { Evidence = [new("attended in person", 19_713), new("applause", 1)] },
            new RollCall(world.Proposal.Body) { Declared = new(true, "the chair") { Cast = 1 } },
        ];
        return ballots.All(ballot => Ceilings(world.Model.Decide(world.Proposal, ballot, world.Docket)) == plain)
            && Ceilings(crowded.Decide(world.Proposal, world.Carried with { Tallies = [new("observer", Position.InFavour, 47), new("member", Position.InFavour, 1_000)] }, world.Docket)) == plain;
    });

    [Fact]
    public void A_mandate_that_is_missing_would_do() => Law.Holds(Worlds.Any, world => Decide(world).MissingMandates.Select((missing, i) =>
    {
        var granted = new Mandate(missing.From, missing.To, Power.Bind, Scope.Everything, Instrument.Charter, $"granted {i}");
        var more = world.Model with { Mandates = [.. world.Model.Mandates, granted] };
        return more.Decide(world.Proposal, world.Carried, world.Docket).EffectOn(missing.From)?.AtMost == OutcomeKind.Binding;
    }).All(binds => binds));

    private static Determination Decide(World world) => world.Model.Decide(world.Proposal, world.Carried, world.Docket);

    private static ReferenceChain? Chain(World world, EntityId party) =>
        ReferenceAuthority.Chain(world.Model, party, world.Proposal.Body, world.Proposal.Matter, world.Day, world.Proposal.Claim, world.Docket);

    /// <summary>Whether nothing but the consent that an opt-in procedure asks for binds those addressed.</summary>
    private static bool BindsByConsent(World world, ReferenceChain? chain) =>
        world.Procedure.IsOptIn && world.Proposal.Claim == Power.Bind && chain is not { Power: Power.Bind };

    private static OutcomeKind Table(World world, EntityId party) => Chain(world, party) switch
    {
        var chain when BindsByConsent(world, chain) => OutcomeKind.Binding,
        _ when world.Procedure.IsOptIn && world.Proposal.Claim == Power.Advise => OutcomeKind.Consensus, // those who sign a declaration
        { Power: Power.Bind } => OutcomeKind.Binding,
        { } => OutcomeKind.Advice,
        null => world.Procedure.IsConsensus ? OutcomeKind.Consensus : OutcomeKind.Advice,
    };

    private static IEnumerable<EntityId> Classes(GovernanceModel model, EntityId party) => (model.FindParty(party)?.MemberOf ?? [])
        .Where(above => model.FindParty(above) is { Kind: PartyKind.Class }).SelectMany(above => Classes(model, above).Prepend(above));

    private static RollCall Failed(World world) => new RollCall(world.Proposal.Body).With(Position.Against, "seat");

    private static RollCall Undecided(World world) => new(world.Proposal.Body) { Closed = false };

    private static string Ceilings(Determination decided) => string.Join("; ", decided.Effects.Select(effect =>
        $"{effect.Party}: {effect.AtMost} by {string.Join(' ', effect.Chain?.Links.Select(link => link.Id) ?? [])} {effect.Chain?.Power}"));

    private static Power Min(Power left, Power right) => left < right ? left : right;
}
