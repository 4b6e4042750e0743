namespace Governance.Model.Tests.Audits;

/// <summary>Every claim is answered or says what it needs.</summary>
public class ClaimTests
{
    [Fact]
    public void The_table_holds_every_question_and_claim_once()
    {
        string[] expected = [.. Series("Q", 21), .. Series("P", 12), .. Series("M", 28), .. Series("K", 19), .. Series("R", 15), .. Series("T", 28)];
        Assert.Equal(expected, AuditClaim.All.Select(claim => claim.Id));
    }

    [Fact]
    public void A_claim_names_rules_that_exist_and_every_rule_but_technical_ones_answers_a_claim()
    {
        Assert.All(AuditClaim.All.SelectMany(claim => claim.Rules), code => Assert.NotNull(AuditRule.Find(code)));
        var answering = AuditClaim.All.SelectMany(claim => claim.Rules).ToHashSet();
        Assert.Equal(["AUD307", "AUD308", "AUD310", "AUD513", "AUD514"], AuditRule.All.Select(rule => rule.Code).Where(code => !answering.Contains(code)));
    }

    [Fact]
    public void A_claim_is_answered_by_rules_or_needs_inputs() =>
        Assert.All(AuditClaim.All, claim => Assert.True(!claim.Rules.IsEmpty || !claim.Inputs.IsEmpty, claim.Id));

    [Fact]
    public void An_empty_model_leaves_every_claim_not_judged_or_not_applicable() =>
        Assert.All(new GovernanceModel().Audit().Answers, answer => Assert.True(answer.Status is ClaimStatus.NotJudged or ClaimStatus.NotApplicable, $"{answer}"));

    [Fact]
    public void What_needs_a_judgement_names_it_and_takes_it()
    {
        var silent = new GovernanceModel().Audit().Answer("R15")!;
        Assert.Equal((ClaimStatus.NotJudged, "judgement/R15"), (silent.Status, Assert.Single(silent.Missing)));
        var judged = new GovernanceModel { Observations = [new(null, "judgement/R15", "soft law, then a race")] }.Audit().Answer("R15")!;
        Assert.Equal((ClaimStatus.Recorded, "On record: judgement/R15 soft law, then a race."), (judged.Status, judged.Sentence));
    }

    [Fact]
    public void A_claim_that_a_rule_answers_is_found_or_clear()
    {
        var forum = new GovernanceModel { Bodies = [new("forum", [new("participant", 9)], Rule.MajorityOfVotesCast)] };
        Assert.Equal((ClaimStatus.Found, "a vote without a lever: 1 (forum)."), (forum.Audit().Answer("M9")!.Status, forum.Audit().Answer("M9")!.Sentence));
        var bound = forum with { Parties = [new("members", 9)], Mandates = [Mandate.ToBind("members", "forum", "x", Instrument.Membership)] };
        Assert.Equal(ClaimStatus.Clear, bound.Audit().Answer("M9")!.Status);
    }

    private static IEnumerable<string> Series(string letter, int count) => Enumerable.Range(1, count).Select(i => $"{letter}{i}");
}
