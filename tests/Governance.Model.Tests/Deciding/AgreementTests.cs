namespace Governance.Model.Tests.Deciding;

/// <summary>How far those who were asked agreed, whichever body they sit in.</summary>
public class AgreementTests
{
    private static readonly Party People = new("people", 100);
    private static readonly Body Council = new("council", [new("member", 5)], Rule.MajorityOfVotesCast);
    private static readonly Body Legislature = new("legislature", rule: Rule.DecisionOf(Council));

    [Fact]
    public void A_divided_council_makes_no_consensus_of_the_legislature_that_asks_for_its_decision()
    {
        var decided = Decide(Legislature, new RollCall(Legislature) { Within = [Council.Count(3, 2)] }, Council);
        Assert.Equal(Agreement.Carried, decided.Agreement);
        Assert.DoesNotContain(decided.Diagnostics, diagnostic => diagnostic.Code == ErrorCodes.AgreementDiffers);
        Assert.DoesNotContain("consensus", decided.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_council_of_one_mind_makes_the_legislature_unanimous() =>
        Assert.Equal(Agreement.Unanimity, Decide(Legislature, new RollCall(Legislature) { Within = [Council.Count(5, 0)] }, Council).Agreement);

    [Fact]
    public void A_veto_that_is_overridden_is_no_consensus()
    {
        var president = new Body("president", [new("president", holder: "people")], Rule.AbsoluteMajority);
        var congress = new Body("congress", rule: Rule.Any(Rule.DecisionOf(president), Rule.DecisionOf(Council)));
        var decided = Decide(congress, new RollCall(congress) { Within = [Council.Count(5, 0), new RollCall(president).With(Position.Against, People)] }, Council, president);
        Assert.Equal(Agreement.Carried, decided.Agreement);
    }

    [Fact]
    public void A_body_without_voters_cannot_agree_by_keeping_silent()
    {
        var quiet = Council with { Procedures = [new(Rule.SilenceIsAssent)] };
        Assert.Equal(Agreement.Carried, Decide(Legislature, new RollCall(Legislature) { Within = [new(quiet)] }, quiet).Agreement);
        Assert.Equal(Agreement.Consensus, Decide(quiet, new RollCall(quiet)).Agreement);
    }

    [Fact]
    public void A_division_inside_a_body_that_holds_a_seat_is_not_unanimous()
    {
        var federation = new Body("federation", [new("member", holder: Council), new("member", holder: People)], Rule.MajorityOfVotesCast);
        var divided = Decide(federation, new RollCall(federation) { Within = [Council.Count(3, 2)] }.With(Position.InFavour, People), Council);
        var united = Decide(federation, new RollCall(federation) { Within = [Council.Count(5, 0)] }.With(Position.InFavour, People), Council);
        Assert.Equal((Agreement.Carried, Agreement.Unanimity), (divided.Agreement, united.Agreement));
    }

    private static Determination Decide(Body asked, RollCall rollCall, params Body[] others) => new GovernanceModel
    {
        Parties = [People],
        Bodies = [asked, .. others],
        Mandates = [Mandate.ToBind(People, asked, Scope.Everything, Instrument.Charter)],
    }.Decide(asked.ProposeToBind("taxes", [People]), rollCall);
}
