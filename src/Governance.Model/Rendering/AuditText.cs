using System.Text;

namespace Governance.Model.Rendering;

/// <summary>An audit in plain text: what was found, how that was computed, what would help, and what it says of each claim.</summary>
internal static class AuditText
{
    public static string Of(AuditReport report, bool answers)
    {
        var text = new StringBuilder();
        text.AppendLineFeed($"Audit of {report}");
        if (report.Options.On is null && HasEnds(report.Model))
        {
            text.AppendLineFeed("No day was asked about: what has an end counts as over, and what has a beginning as begun.");
        }

        foreach (var group in report.Findings.GroupBy(finding => (finding.Severity, finding.Rule)))
        {
            text.AppendLineFeed();
            text.AppendLineFeed($"{Word(group.Key.Severity)} {group.Key.Rule.Code}: {group.Key.Rule.Title}");
            foreach (var finding in group)
            {
                text.AppendLineFeed($"  {finding.Subject}: {finding.Message}");
                text.AppendLineFeed($"    computed: {Proof(finding.Proof)}");
                if (finding.Path is { } path)
                {
                    text.AppendLineFeed($"    place: {path}");
                }
            }

            text.AppendLineFeed($"  cure: {group.Key.Rule.Cure}");
            var claims = report.Answers.Where(answer => answer.Findings.Any(group.Contains)).Select(answer => answer.Claim.Id).ToList();
            if (claims.Count > 0)
            {
                text.AppendLineFeed($"  answers: {string.Join(", ", claims)}");
            }
        }

        Accepted(text, report);
        if (answers)
        {
            Answers(text, report);
        }

        return text.ToString();
    }

    private static bool HasEnds(GovernanceModel model) => model.Mandates.Any(mandate => mandate.Term != Term.Always)
        || model.Bodies.Any(body => body.Term != Term.Always || body.Procedures.Any(procedure => procedure.Term != Term.Always));

    /// <summary>The severity as readers of audits call it.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The computation behind a finding, on one line.</summary>
    public static string Proof(AuditProof proof) => proof.Match(
        chain => $"{chain.From}{(chain.To.IsEmpty ? "" : $" → {Words.List(chain.To.Select(to => to.Value), 4)}")}{(chain.Matter is { } matter ? $" over {matter}" : "")}: {(chain.Mandates.IsEmpty ? "no mandate" : Words.List(chain.Mandates, 4))}{(chain.Mandates.IsEmpty && chain.Why == "there is no mandate" ? "" : $" ({chain.Why})")}",
        coalition => $"{{{Words.List(coalition.Members, 12)}}} in {coalition.Body}: {coalition.Can}",
        cut => $"cut {{{Words.List(cut.Chokepoints, 12)}}} of {cut.Capability}{(cut.For is { } party ? $" for {party}" : "")}",
        share => $"{share.What}: {Words.Of(share.Value)}{(share.Bound is { } bound ? $" against {Words.Of(bound)}" : "")}",
        record => $"{record.What}{(record.Paths.IsEmpty ? "" : $" ({Words.List(record.Paths, 4)})")}");

    private static void Accepted(StringBuilder text, AuditReport report)
    {
        if (!report.Suppressed.IsEmpty)
        {
            text.AppendLineFeed();
            text.AppendLineFeed("accepted:");
            foreach (var entry in report.Suppressed)
            {
                text.AppendLineFeed($"  {entry.Finding.Code} {entry.Finding.Subject}: {entry.By.Reason}");
            }
        }

        foreach (var unused in report.UnusedSuppressions)
        {
            text.AppendLineFeed();
            text.AppendLineFeed($"accepted and not found any more: {unused.Target}");
        }
    }

    private static void Answers(StringBuilder text, AuditReport report)
    {
        text.AppendLineFeed();
        text.AppendLineFeed("answers:");
        foreach (var answer in report.Answers)
        {
            text.AppendLineFeed($"  {answer.Claim.Id,-4}{answer.Claim.Question}");
            text.AppendLineFeed($"      {answer.Sentence}");
        }
    }
}
