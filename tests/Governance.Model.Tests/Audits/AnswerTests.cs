namespace Governance.Model.Tests.Audits;

/// <summary>Silence is an answer only where somebody looked.</summary>
public class AnswerTests
{
    private static readonly GovernanceModel Town = new()
    {
        Parties = [new("members", 3), new("neighbours", 20)],
        Bodies = [new("board", [new("director", 3)], Rule.MajorityOfVotesCast)],
        Stakes = [new("neighbours", "noise") { Bears = Bearing.Loss }],
        Mandates = [Mandate.ToBind("members", "board", "noise", Instrument.Bylaw)],
    };

    [Fact]
    public void What_was_found_is_found() => Assert.Equal(ClaimStatus.Found, Town.Audit().Answer("M1")!.Status);

    [Fact]
    public void What_was_accepted_was_found_all_the_same()
    {
        var answer = Town.Audit(new() { Suppressions = [new("AUD201", null, "known")] }).Answer("M1")!;
        Assert.Equal(ClaimStatus.Found, answer.Status);
        Assert.EndsWith("; accepted.", answer.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_looks_for_is_not_judged()
    {
        var answer = Town.Audit(new() { Settings = [new("AUD201", null)] }).Answer("M1")!;
        Assert.Equal((ClaimStatus.NotJudged, "Not judged: AUD201 is left out."), (answer.Status, answer.Sentence));
    }
}
