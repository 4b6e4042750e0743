namespace Governance.Model.Tests.Audits;

/// <summary>What an audit says of decisions on record: to whom they were put, in which order, and what became of them.</summary>
public class DecisionAuditTests
{
    private static readonly Party Users = new("users", 5);
    private static readonly Body First = new("first", [new("ally", 19)], Rule.UnanimityOfVotesCast);
    private static readonly Body Second = new("second", [new("ally", 18)], Rule.UnanimityOfVotesCast);
    private static readonly GovernanceModel Forums = new() { Parties = [Users, new("others")], Bodies = [First, Second] };

    [Fact]
    public void Which_of_two_bodies_was_asked_first_is_told_by_the_days_and_not_by_the_file()
    {
        var (refused, carried) = (Refused(First, 10, "Aid"), Carried(Second, 16, "Aid"));
        Assert.Equal("defence failed in first and was carried in second.", Assert.Single(Shopped(carried, refused)).Message);
        Assert.Empty(Shopped(Refused(First, 16, "Aid"), Carried(Second, 10, "Aid")));
    }

    [Fact]
    public void Days_that_do_not_tell_leave_it_to_the_order_of_the_file()
    {
        var (refused, sometime) = (Refused(First, 10, "Aid"), Carried(Second, 16, "Aid"));
        sometime = sometime with { Proposal = sometime.Proposal with { On = new CalendarDate(2003, 2) } };
        Assert.Single(Shopped(refused, sometime));
        Assert.Empty(Shopped(sometime, refused));
        Assert.Empty(Shopped(refused, sometime with { Proposal = sometime.Proposal with { On = new CalendarDate(2003, 1) } }));
    }

    [Fact]
    public void Proposals_without_a_title_are_one_question_if_matter_claim_and_an_addressee_are_the_same()
    {
        Assert.Single(Shopped(Refused(First, 10, null), Carried(Second, 16, null)));
        Assert.Single(Shopped(Refused(First, 10, "Aid"), Carried(Second, 16, null)));
        Assert.Single(Shopped(Refused(First, 10, null), Carried(Second, 16, "Aid")));
        Assert.Empty(Shopped(Refused(First, 10, null), Carried(Second, 16, null) with { Proposal = Carried(Second, 16, null).Proposal with { Addressees = ["others"] } }));
        Assert.Empty(Shopped(Refused(First, 10, null), Carried(Second, 16, null) with { Proposal = Carried(Second, 16, null).Proposal with { Claim = Power.Bind } }));
        Assert.Empty(Shopped(Refused(First, 10, null), Carried(First, 16, null)));
    }

    [Fact]
    public void Two_documents_with_different_titles_are_two_questions() => Assert.Empty(Shopped(Refused(First, 10, "Aid"), Carried(Second, 16, "Trade")));

    [Fact]
    public void What_nobody_has_voted_on_yet_did_not_fail() => Assert.Empty(Shopped(Refused(First, 10, "Aid") with { RollCall = null }, Carried(Second, 16, "Aid")));

    [Theory]
    [InlineData(2, 1, 1)]
    [InlineData(1, 2, 0)]
    public void Only_what_was_carried_is_a_decision_outside_the_mandate(long infavour, long against, int decisions)
    {
        var file = Leasing(infavour, against);
        Assert.Equal(decisions, file.Audit().Of("AUD103").Count());
        Assert.Equal(decisions > 0 ? ClaimStatus.Found : ClaimStatus.Clear, file.Audit().Answer("Q4")!.Status);
    }

    [Fact]
    public void A_mandate_that_does_not_suffice_is_not_told_as_none() =>
        Assert.Equal($"'ban' claims to bind users, but the mandate '{Leasing(2, 1).Model.Mandates[0].Id}' does not cover the matter: at most advice.",
            Assert.Single(Leasing(2, 1).Audit().Of("AUD101")).Message);

    private static GovernanceFile Leasing(long infavour, long against)
    {
        var registry = new Body("registry", [new("member", 3)], Rule.MajorityOfVotesCast);
        return new()
        {
            Model = new() { Parties = [Users], Bodies = [registry], Mandates = [Mandate.ToBind(Users, registry, "numbers", Instrument.Contract)] },
            Proposals = [new(registry.ProposeToBind("leasing", addressees: [Users]) with { Id = "ban" }) { RollCall = registry.Count(infavour, against) }],
        };
    }

    private static ProposalCase Refused(Body body, int day, string? title) => new(Question(body, day, title)) { RollCall = body.Count(16, 2) };

    private static ProposalCase Carried(Body body, int day, string? title) => new(Question(body, day, title)) { RollCall = body.Count(18, 0) };

    private static Proposal Question(Body body, int day, string? title) =>
        body.ProposeToAdvise("defence", [Users]) with { Id = $"{body.Id}-{day}", Title = title, On = new CalendarDate(2003, 2, day) };

    private static IEnumerable<AuditFinding> Shopped(params ProposalCase[] proposals) => new GovernanceFile { Model = Forums, Proposals = [.. proposals] }.Audit().Of("AUD507");
}
