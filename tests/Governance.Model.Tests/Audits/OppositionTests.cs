namespace Governance.Model.Tests.Audits;

/// <summary>Who decides alone decides against every kind of opposition.</summary>
public class OppositionTests
{
    private static readonly EquatableArray<Party> Parties =
        [new("t1") { Group = new("tenants") }, .. Enumerable.Range(1, 4).Select(i => new Party($"o{i}") { Group = new("owners") })];

    [Fact]
    public void A_quorum_that_objectors_would_meet_makes_no_majority_of_one()
    {
        var audit = Deciding(Rule.All(Rule.QuorumOfSeats(3), Rule.MajorityOfVotesCast)).Audit();
        Assert.Equal(["owners"], Alone(audit, "AUD303"));
        Assert.Empty(audit.Of("AUD305"));
    }

    [Fact]
    public void A_veto_by_objection_is_played_beside_the_majority_it_limits()
    {
        var audit = Deciding(Rule.All(Rule.MajorityOfVotesCast, Rule.Veto(SeatSelection.Named("t1"), Position.Objecting))).Audit();
        Assert.Empty(audit.Of("AUD303"));
        Assert.Equal(["tenants"], Alone(audit, "AUD304").Where(group => group == "tenants"));
        Assert.Empty(audit.Of("AUD301"));
    }

    [Fact]
    public void One_way_out_of_two_is_open_to_whoever_can_take_it_against_all()
    {
        var audit = Deciding(Rule.Any(Rule.UnanimityOfMembers, Rule.TwoThirdsOfVotesCast)).Audit();
        Assert.Equal(["owners"], Alone(audit, "AUD303"));
        Assert.Empty(audit.Of("AUD308"));
    }

    [Fact]
    public void A_rule_that_counts_votes_against_is_not_impossible()
    {
        var against = Rule.Floor(3, Position.Against);
        Assert.Empty(Deciding(Rule.All(against, Rule.Not(Rule.Floor(4, Position.InFavour)))).Audit().Of("AUD307"));
        Assert.Single(Deciding(Rule.All(against, Rule.Floor(9, Position.InFavour))).Audit().Of("AUD307"));
    }

    [Fact]
    public void Bodies_that_are_asked_follow_the_rule_for_the_same_question()
    {
        var council = new Body("council", [.. Parties.Select(party => new Seat("member", holder: party.Id))])
        {
            Procedures = [new(Rule.Floor(1, Position.InFavour)), new(Rule.UnanimityOfMembers) { QuestionType = "policy" }],
        };
        var assembly = new Body("assembly", [new("chair", holder: "t1")]) { Procedures = [new(Rule.All(Rule.MajorityOfVotesCast, Rule.DecisionOf("council"))) { QuestionType = "policy" }] };
        var model = Model(assembly) with { Bodies = [assembly, council] };
        Assert.Equal(["owners", "tenants"], Alone(model.Audit(), "AUD304").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(model.Audit().Of("AUD306"), finding => finding.Subject == "assembly"); // the owners sit in the council it asks
    }

    [Fact]
    public void A_clause_that_matters_in_one_group_is_not_idle_because_it_is_so_in_another()
    {
        var seats = Parties.Select((party, i) => new Seat(i == 1 ? "y" : "x", holder: party.Id));
        var rule = Rule.EveryGroup(GroupKind.Class, Rule.All(Rule.MajorityOfVotesCast, Rule.Veto(SeatSelection.Named("t1"), Position.Against)));
        Assert.Empty(Model(new("board", [.. seats], rule)).Audit().Of("AUD308"));
    }

    private static IEnumerable<string> Alone(AuditReport audit, string code) =>
        audit.Of(code).Where(finding => finding.Subject is "board" or "assembly").Select(finding => finding.Message.Split('\'')[1]);

    private static GovernanceModel Deciding(Rule rule) => Model(new("board", [.. Parties.Select(party => new Seat("member", holder: party.Id))], rule));

    private static GovernanceModel Model(Body body) => new()
    {
        Parties = Parties,
        Bodies = [body],
        Stakes = [.. Parties.Select(party => new Stake(party.Id, "house"))],
        Mandates = [.. Parties.Select(party => Mandate.ToBind(party.Id, body, "house", Instrument.Contract))],
    };
}
