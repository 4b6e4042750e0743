using System.Globalization;

namespace Governance.Model.Deciding;

/// <summary>Answers what a rule asks of facts, dates and earlier determinations: known before anything is counted.</summary>
internal static class CriterionAnswer
{
    public static (Verdict Verdict, string Reason) For(Rule rule, Question question, DiagnosticSink sink) => rule switch
    {
        AttributeCriterion attribute => Attribute(attribute, question, sink),
        DateCriterion date => (Known(Criteria.Holds(question.Day.CompareTo(date.Day), date.Comparison)),
            question.Proposal.On.IsDay ? string.Create(CultureInfo.InvariantCulture, $"decided on {question.Day:yyyy-MM-dd}") : $"decided {question.Proposal.On}"),
        DocketCriterion earlier => Earlier(earlier, question, sink),
        _ => (Verdict.Open, "not asked"),
    };

    private static Verdict Known(bool holds) => holds ? Verdict.Passed : Verdict.Failed;

    private static (Verdict Verdict, string Reason) Attribute(AttributeCriterion rule, Question question, DiagnosticSink sink)
    {
        IEnumerable<EntityId> parties = rule.Party is { } named ? [named] : question.Proposal.Addressees;
        var verdict = Verdict.Passed;
        var reasons = new List<string>();
        foreach (var id in parties)
        {
            var fact = question.Model.FindParty(id)?.Attributes.FirstOrDefault(attribute => attribute.Name == rule.Name)?.Value;
            var holds = fact is null ? null : Criteria.Compare(fact, rule.Comparison, rule.Value);
            reasons.Add(fact is null ? $"{rule.Name} of '{id}' is not recorded" : $"{rule.Name} of '{id}' is {fact}");
            if (holds is null)
            {
                sink.Warn(ErrorCodes.CriterionUnanswered, $"parties[{id}].attributes", fact is null ? $"'{id}' has no fact '{rule.Name}'." : $"'{rule.Name}' of '{id}' is {fact}, which cannot be compared with {rule.Value}.", "Record the fact, in the kind the rule asks for.");
            }

            verdict = (verdict, holds) switch
            {
                (Verdict.Failed, _) or (_, false) => Verdict.Failed,
                (_, null) => Verdict.Open,
                _ => verdict,
            };
        }

        return (verdict, string.Join("; ", reasons));
    }

    private static (Verdict Verdict, string Reason) Earlier(DocketCriterion rule, Question question, DiagnosticSink sink)
    {
        if (question.Docket.Find(rule.Entry) is not { } entry)
        {
            sink.Warn(ErrorCodes.CriterionUnanswered, "docket", $"The docket has no determination '{rule.Entry}'.", Suggestion.For(rule.Entry, question.Docket.Entries.Select(known => known.Id), "determination"));
            return (Verdict.Open, $"'{rule.Entry}' is not determined yet");
        }

        AttributeValue? fact = rule.Finding is null ? entry.Carried : entry.Findings.FirstOrDefault(finding => finding.Name == rule.Finding)?.Value;
        if (fact is null || Criteria.Compare(fact, rule.Comparison, rule.Value) is not { } holds)
        {
            sink.Warn(ErrorCodes.CriterionUnanswered, $"docket[{rule.Entry}].findings", $"'{rule.Entry}' does not say '{rule.Finding}' in a way that can be compared with {rule.Value}.", "Record the finding.");
            return (Verdict.Open, $"'{rule.Entry}' does not say {rule.Finding}");
        }

        return (Known(holds), rule.Finding is null ? $"'{rule.Entry}' {(entry.Carried ? "carried" : "did not carry")}" : $"{rule.Finding} of '{rule.Entry}' is {fact}");
    }
}
