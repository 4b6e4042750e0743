namespace Governance.Model.Tests.Audits;

/// <summary>What an audit says of figures and flags on record: what is bad, what is not, and what does not tell.</summary>
public class RecordAuditTests
{
    private static readonly Party Users = new("users", 5);
    private static readonly Body Board = new("board", [new("director", 3)], Rule.MajorityOfVotesCast) { Of = "registry" };

    private static readonly GovernanceModel Registry = new()
    {
        Parties = [Users, new("registry")],
        Bodies = [Board],
        Mandates = [Mandate.ToBind(Users, Board, "numbers", Instrument.Contract)],
        Stakes = [new(Users, "numbers") { Bears = Bearing.Loss }],
    };

    [Fact]
    public void A_liability_capped_at_nothing_is_none_whatever_the_loss()
    {
        var finding = Assert.Single(With(Registry, new Observation("registry", "liability-cap", 0)).Of("AUD202"));
        Assert.Equal("board decides where the loss falls on users, and answers for none of it.", finding.Message);
        Assert.Empty(With(Registry, new Observation("registry", "liability-cap", 10)).Of("AUD202"));
    }

    [Fact]
    public void Liability_in_another_matter_is_none_in_this_one()
    {
        Assert.Single((Registry with { Stakes = [.. Registry.Stakes, new("registry", "parking") { Bears = Bearing.Liability }] }).Audit().Of("AUD202"));
        Assert.Empty((Registry with { Stakes = [.. Registry.Stakes, new("registry", "numbers/transfers") { Bears = Bearing.Liability }] }).Audit().Of("AUD202"));
    }

    [Fact]
    public void A_cap_without_the_loss_it_is_to_cover_waits_for_that()
    {
        var answer = With(Registry, new Observation("registry", "liability-cap", 10)).Answer("M19")!;
        Assert.Equal((ClaimStatus.NotJudged, "loss-imposed"), (answer.Status, Assert.Single(answer.Missing)));
        Assert.Equal(ClaimStatus.Clear, With(Registry, new("registry", "liability-cap", 10), new("registry", "loss-imposed", 10)).Answer("M19")!.Status);
        Assert.Equal(ClaimStatus.Found, With(Registry, new("registry", "liability-cap", 10), new("registry", "loss-imposed", 11)).Answer("M19")!.Status);
    }

    [Theory]
    [InlineData(true, ClaimStatus.Found)]
    [InlineData(false, ClaimStatus.Clear)]
    public void An_obligation_that_is_not_unmet_was_met(bool unmet, ClaimStatus status)
    {
        var audit = With(Registry, new Observation("board", "unmet-obligation", unmet));
        Assert.Equal((status, unmet ? 1 : 0), (audit.Answer("K12")!.Status, audit.Of("AUD510").Count()));
    }

    [Fact]
    public void An_obligation_in_words_is_one_that_was_not_met() =>
        Assert.Equal("board: the first board was to step down.", Assert.Single(With(Registry, new Observation("board", "unmet-obligation", "the first board was to step down")).Of("AUD510")).Message);

    [Fact]
    public void A_sum_that_is_needed_waits_for_the_sum_that_is_offered()
    {
        var waiting = With(Registry, new Observation(null, "funding-needed", 450)).Answer("T8")!;
        Assert.Equal((ClaimStatus.NotJudged, "funding-offered"), (waiting.Status, Assert.Single(waiting.Missing)));
        Assert.Equal(ClaimStatus.Found, With(Registry, new(null, "funding-needed", 450), new(null, "funding-offered", 110)).Answer("T8")!.Status);
        Assert.Equal(ClaimStatus.Clear, With(Registry, new(null, "funding-needed", 450), new(null, "funding-offered", 450)).Answer("T8")!.Status);
        Assert.Equal(ClaimStatus.NotJudged, With(Registry, new(null, "funding-needed", 450), new("board", "funding-offered", 450)).Answer("T8")!.Status);
    }

    [Fact]
    public void A_process_is_clear_when_every_element_is_on_record_and_found_when_one_is_missing_or_late()
    {
        Observation[] all = [new("board", "notice-days-given", 30), new("board", "background-documents", true), new("board", "aim-stated", true), new("board", "recourse", true)];
        Assert.Equal(ClaimStatus.Clear, With(Registry, all).Answer("P2")!.Status);
        foreach (var without in all)
        {
            var answer = With(Registry, all.Where(element => element != without).ToArray()).Answer("P2")!;
            Assert.Equal(ClaimStatus.NotJudged, answer.Status);
            Assert.Contains(without.Name, answer.Missing);
            Assert.Contains($"'{without.Name}'", answer.Sentence, StringComparison.Ordinal);
        }

        Assert.Equal(ClaimStatus.Found, With(Registry, new Observation("board", "notice-days-given", 3)).Answer("P2")!.Status);
        Assert.Equal(ClaimStatus.Found, With(Registry, new Observation("board", "background-documents", false)).Answer("P2")!.Status);
        Assert.Equal(ClaimStatus.Clear, With(Registry, [new("board", "notice-given", true), .. all.Skip(1)]).Answer("P2")!.Status);
    }

    [Fact]
    public void A_rule_on_notice_is_no_notice()
    {
        var strict = Board with { Procedures = [new(Rule.MajorityOfVotesCast) { NoticeDays = 30 }] };
        Assert.Equal(ClaimStatus.NotJudged, (Registry with { Bodies = [strict] }).Audit().Answer("P2")!.Status);
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(1, 0)]
    public void A_decision_that_fell_for_want_of_notice_is_a_process_without_it(int noticeOn, int findings)
    {
        var strict = Board with { Procedures = [new(Rule.MajorityOfVotesCast) { NoticeDays = 5 }] };
        var file = new GovernanceFile
        {
            Model = Registry with { Bodies = [strict] },
            Proposals = [new(strict.ProposeToBind("numbers", addressees: [Users]) with { Id = "late", On = new CalendarDate(2024, 1, 10), NoticeGiven = new(2024, 1, noticeOn) }) { RollCall = strict.Count(2, 1) }],
        };
        var found = file.Audit(new() { NoticeDays = 5 }).Of("AUD502").ToList();
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal("'late' was put to board without the notice that its procedure asks for.", finding.Message));
    }

    private static AuditReport With(GovernanceModel model, params Observation[] observations) => (model with { Observations = [.. observations] }).Audit();
}
