using System.Text;

namespace Governance.Model.Rendering;

/// <summary>Findings as an indented list, one line each, in the charter's units.</summary>
internal static class FindingText
{
    private const int MostParts = 40;

    public static void Append(StringBuilder text, Finding finding, int indent)
    {
        text.Append(' ', indent).Append(Mark(finding.Verdict)).Append(' ').AppendLineFeed(Line(finding));
        foreach (var part in finding.Parts.Take(MostParts))
        {
            Append(text, part, indent + 2);
        }

        if (finding.Parts.Count > MostParts)
        {
            text.Append(' ', indent + 2).AppendLineFeed($"… and {finding.Parts.Count - MostParts} more");
        }
    }

    private static string Mark(Verdict verdict) => verdict switch { Verdict.Passed => "[yes]", Verdict.Failed => "[no] ", _ => "[?]  " };

    private static string Line(Finding finding)
    {
        var among = finding.Among is { } seats && finding.Rule is not RestrictedRule ? $"{seats}: " : "";
        var opposite = finding.IsNegated ? "the opposite of: " : "";
        var numbers = Numbers(finding);
        var note = finding.Note is null ? "" : $" ({finding.Note})";
        var source = finding.Rule.Source is { } cited ? $" [{cited.Text}]" : "";
        var phrase = finding is { Rule: RoughConsensusRule, Counted: null, Parts.IsEmpty: true } ? "the chair's declaration" : RuleWords.For(finding.Rule);
        return $"{among}{opposite}{phrase}{(numbers.Length == 0 ? "" : $": {numbers}")}{note}{source}";
    }

    private static string Numbers(Finding finding)
    {
        if (finding.Counted is not { } counted)
        {
            return "";
        }

        if (!finding.Parts.IsEmpty)
        {
            return finding.Parts.Count == 1 ? "" : $"{Words.Of(counted)} of {Words.Of(finding.Base ?? 0)}";
        }

        var count = Words.Of(counted) + (finding.CountedAtMost is { } most ? $" so far, {Words.Of(most)} at most" : "") + RuleWords.Units(finding.Measure);
        var of = finding.Base is { } total ? $" of {Words.Of(finding.BaseAtMost ?? total)}{(finding.BaseAtMost is null ? "" : " at most")}" : "";
        return string.Join("; ", new[] { $"{count}{of}", Required(finding), Margin(finding) }.Where(part => part.Length > 0));
    }

    private static string Required(Finding finding) => finding.Required is not { } required ? "" : finding.Comparison switch
    {
        Comparison.MoreThan => $"more than {Words.Of(required)} needed",
        Comparison.AtLeast => $"{Words.Of(required)} needed",
        Comparison.AtMost => $"at most {Words.Of(required)} allowed",
        _ => $"less than {Words.Of(required)} allowed",
    };

    private static string Margin(Finding finding) => finding.Margin is { } margin ? $"margin {Words.Signed(margin)}" : "";
}
