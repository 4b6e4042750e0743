using System.Collections.Concurrent;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>Short ways to ask the catalogue what a claim asks.</summary>
internal static class Verdicts
{
    private static readonly ConcurrentDictionary<(string Id, DateOnly? On), AuditReport> Audits = new();

    private static readonly ConcurrentDictionary<string, AuditReport> Records = new();

    public static GovernanceModel In(string institution) => Catalogue.Find(institution).Model;

    public static AuditReport Audit(string institution, DateOnly? on = null) =>
        Audits.GetOrAdd((institution, on), key => In(key.Id).Audit(AuditOptions.Default with { On = key.On }));

    public static ClaimAnswer Answer(string institution, string claim, DateOnly? on = null) => Audit(institution, on).Answer(claim)!;

    /// <summary>The audit of recorded decisions, judged by the rules of the catalogue.</summary>
    public static AuditReport Record(string replay) => Records.GetOrAdd(replay, name => CatalogueReplay.Read(name).Audit());

    /// <summary>The determination of a recorded decision by the rules of the catalogue.</summary>
    public static Determination Recorded(string replay, string proposal) =>
        CatalogueReplay.Read(replay).DecideAll().Single(result => result.Case.Proposal.Id == proposal).Determination!;

    /// <summary>Whether the answer to a claim rests on a finding of this rule about this subject.</summary>
    public static bool Finds(string institution, string claim, string code, string subject, DateOnly? on = null) =>
        Answer(institution, claim, on).Findings.Any(finding => finding.Code == code && finding.Subject == subject);

    /// <summary>Asserts that a claim waits for somebody's judgement, and that the answer names what it waits for.</summary>
    public static void IsNotJudged(string institution, string claim, params string[] inputs)
    {
        var answer = Answer(institution, claim);
        Assert.Equal(ClaimStatus.NotJudged, answer.Status);
        Assert.Equal(inputs, answer.Missing);
        Assert.All(inputs, input => Assert.Contains($"'{input}'", answer.Sentence, StringComparison.Ordinal));
    }

    public static AttributeValue Observed(string institution, string about, string name) =>
        In(institution).Observations.Single(observation => observation.About == about && observation.Name == name).Value;

    public static Fraction Figure(string institution, string about, string name) => ((AttributeValue.Number)Observed(institution, about, name)).Value;

    public static bool Flag(string institution, string about, string name) => ((AttributeValue.Flag)Observed(institution, about, name)).Value;

    public static Determination Decide(string institution, string body, string matter, string addressee, CalendarDate on, RollCall? vote = null, string? question = null,
        Docket? docket = null) =>
        Decide(In(institution), body, matter, addressee, on, vote, question, docket);

    public static Determination Decide(GovernanceModel model, string body, string matter, string addressee, CalendarDate on, RollCall? vote = null, string? question = null,
        Docket? docket = null) =>
        model.Decide(new Proposal(body, matter, Power.Bind, [new EntityId(addressee)]) { QuestionType = question, On = on }, vote, docket);

    /// <summary>The most that a decision of the body can be for a party, by its mandates.</summary>
    public static OutcomeKind Ceiling(string institution, string body, string matter, string party, CalendarDate on, string? question = null) =>
        Decide(institution, body, matter, party, on, null, question).EffectOn(party)!.AtMost;
}
