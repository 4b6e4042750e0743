namespace Governance.Model.Tests.Deciding;

/// <summary>Nobody decides nothing.</summary>
public class EmptyElectorateTests
{
    private static readonly Party People = new("people");

    public static TheoryData<string> Vacuous => ["consent", "silence-is-assent", "cap", "not"];

    [Theory]
    [MemberData(nameof(Vacuous))]
    public void A_body_without_seats_binds_nobody(string rule)
    {
        var decided = Decide(new Body("nobody", rule: Named(rule)));
        Assert.Equal(NoDecisionReason.NotConstituted, Assert.IsType<Outcome.NoDecision>(decided.Headline).Reason);
        Assert.Contains(decided.DecidedIn.Validate(), diagnostic => diagnostic.Code == ErrorCodes.NobodyMayVote);
    }

    [Fact]
    public void Nor_does_one_whose_seats_are_all_vacant_or_may_not_vote()
    {
        Assert.False(Decide(new Body("nobody", [new("member", 3) { Vacant = 3 }], Rule.Consent)).IsCarried);
        Assert.False(Decide(new Body("nobody", [new("observer", 3) { Rights = Rights.Attend }], Rule.Consent)).IsCarried);
    }

    [Fact]
    public void A_body_that_only_asks_facts_or_other_bodies_needs_no_seats()
    {
        var asked = new Body("asked", [new("member", 3)], Rule.Consent);
        var asks = new Body("asks", rule: Rule.All(Rule.DecisionOf(asked), new DateCriterion(Comparison.AtLeast, new(2025, 1, 1))));
        var model = Model(asks, asked);
        Assert.True(model.Decide(asks.ProposeToBind("matter", [People], on: new(2025, 1, 1)), new RollCall(asks) { Within = [new(asked)] }).IsCarried);
        Assert.Empty(model.Validate());
    }

    [Fact]
    public void A_body_without_voters_that_is_asked_for_its_decision_gives_none()
    {
        var asked = new Body("asked", rule: Rule.Consent);
        var asks = new Body("asks", rule: Rule.DecisionOf(asked));
        Assert.False(Model(asks, asked).Decide(asks.ProposeToBind("matter", [People]), new RollCall(asks) { Within = [new(asked)] }).IsCarried);
    }

    private static Rule Named(string rule) => rule switch
    {
        "consent" => Rule.Consent,
        "silence-is-assent" => Rule.SilenceIsAssent,
        "cap" => Rule.Cap(2),
        _ => Rule.Not(Rule.Floor(1, Position.Against)),
    };

    private static GovernanceModel Model(params Body[] bodies) => new()
    {
        Parties = [People],
        Bodies = [.. bodies],
        Mandates = [Mandate.ToBind(People, bodies[0], Scope.Everything, Instrument.Charter)],
    };

    private static Determination Decide(Body body) => Model(body).Decide(body.ProposeToBind("matter", [People]), new RollCall(body));
}
