namespace Governance.Model.Tests.Deciding;

/// <summary>Who passes on what others gave is not bound by it.</summary>
public class DelegationTests
{
    private static readonly Body Panel = new("panel", [new("panellist", 3)], Rule.MajorityOfVotesCast);

    private static readonly GovernanceModel Model = new()
    {
        Parties = [new("lawyers", 900), new("court")],
        Bodies = [Panel],
        Mandates =
        [
            Mandate.ToBind("lawyers", "court", "practice", Instrument.Statute) with { MayBeDelegated = true },
            Mandate.ToBind("court", Panel, "practice/discipline", Instrument.CourtOrder) with { OnlyPassesOn = true },
        ],
    };

    [Fact]
    public void It_binds_those_who_gave_it() => Assert.Equal(OutcomeKind.Binding, Reached("lawyers"));

    [Fact]
    public void And_not_who_passed_it_on() => Assert.Equal(OutcomeKind.Advice, Reached("court"));

    [Fact]
    public void A_grant_of_its_own_would_bind_it_too() =>
        Assert.Equal(OutcomeKind.Binding, Reached("court", Model with { Mandates = [.. Model.Mandates.Select(mandate => mandate with { OnlyPassesOn = false })] }));

    private static OutcomeKind Reached(EntityId party, GovernanceModel? model = null) =>
        (model ?? Model).Decide(Panel.ProposeToBind("practice/discipline", [party]), Panel.Count(3, 0)).EffectOn(party)!.Outcome.Kind;
}
