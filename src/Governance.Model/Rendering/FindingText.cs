using System.Text;

namespace Governance.Model.Rendering;

/// <summary>Findings as an indented list, one line each, in the charter's units.</summary>
internal static class FindingText
{
    private const int MostParts = 40;

    /// <summary>Appends a finding and what it rests on.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="indent">By how many spaces.</param>
    /// <param name="isOpen">Whether what is not known is known to be outstanding.</param>
    public static void Append(StringBuilder text, Finding finding, int indent, bool isOpen)
    {
        text.Append(' ', indent).Append(Mark(finding.Verdict)).Append(' ').AppendLineFeed(Line(finding, isOpen));
        foreach (var part in finding.Parts.Take(MostParts))
        {
            Append(text, part, indent + 2, isOpen);
        }

        if (finding.Parts.Count > MostParts)
        {
            text.Append(' ', indent + 2).AppendLineFeed($"… and {finding.Parts.Count - MostParts} more");
        }
    }

    private static string Mark(Verdict verdict) => verdict switch { Verdict.Passed => "[yes]", Verdict.Failed => "[no] ", _ => "[?]  " };

    private static string Line(Finding finding, bool isOpen)
    {
        var among = finding.Among is { } seats && finding.Rule is not RestrictedRule ? $"{seats}: " : "";
        var numbers = Numbers(finding, isOpen);
        var isSaid = IsTie(finding) || IsOfNothing(finding);
        var note = finding.Note is null || isSaid ? "" : $" ({finding.Note})";
        var source = finding.Rule.Source is { } cited ? $" [{cited.Text}]" : "";
        return $"{among}{Phrase(finding)}{(numbers.Length == 0 ? "" : $": {numbers}")}{note}{source}";
    }

    private static string Phrase(Finding finding) => finding switch
    {
        { Rule: RoughConsensusRule, Counted: null, Parts.IsEmpty: true } => "the chair's declaration",
        { IsNegated: true } => RuleWords.Opposite(finding.Rule) ?? $"the opposite of: {RuleWords.For(finding.Rule)}",
        _ => RuleWords.For(finding.Rule),
    };

    private static string Numbers(Finding finding, bool isOpen)
    {
        if (finding.Counted is not { } counted)
        {
            return "";
        }

        if (!finding.Parts.IsEmpty)
        {
            return finding.Parts.Count == 1 ? "" : $"{Words.Of(counted)} of {Words.Of(finding.Base ?? 0)}";
        }

        if (IsOfNothing(finding))
        {
            return finding.Rule is ShareRule { Of.Kind: BaseKind.Cast } ? "no votes cast" : "nobody to count";
        }

        if (Objections(finding) is { } objections)
        {
            return objections;
        }

        string[] parts = IsTie(finding) ? [Count(finding, counted, isOpen), finding.Note!]
            : finding.Rule is ConsentRule or SilenceRule { BrokenBy: 1 } ? [Count(finding, counted, isOpen)]
            : [Count(finding, counted, isOpen), Required(finding), Margin(finding)];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Whether it is a tie that one seat decides, of which the note says all.</summary>
    private static bool IsTie(Finding finding) => finding is { Rule: CastingVoteRule, Note: not null, Parts.IsEmpty: true };

    private static bool IsOfNothing(Finding finding) => finding is { Rule: ShareRule, Parts.IsEmpty: true, Counted: { } counted, Base: { } of, CountedAtMost: null, BaseAtMost: null } && of == 0 && counted == 0;

    /// <summary>How many objected where one is enough; null for other rules, and while more may come.</summary>
    private static string? Objections(Finding finding) => finding is { Rule: ConsentRule or SilenceRule { BrokenBy: 1 }, IsNegated: false, CountedAtMost: null, Counted: { } raised }
        ? raised == 0 ? "none was raised" : raised == 1 ? "1 was raised" : $"{Words.Of(raised)} were raised"
        : null;

    private static string Count(Finding finding, Fraction counted, bool isOpen)
    {
        var unit = finding.Measure.IsHeads ? "" : $" {finding.Measure}";
        if (finding.CountedAtMost is not { } most)
        {
            return finding.Base is { } of ? $"{Words.Of(counted)} of {(finding.BaseAtMost is { } upTo ? $"{Words.Of(of)} to {Words.Of(upTo)}" : Words.Of(of))}{unit}" : $"{Words.Of(counted)}{unit}";
        }

        if (!isOpen)
        {
            var whole = finding.Base is { } known ? $" of {Words.Of(finding.BaseAtMost ?? known)}{(finding.BaseAtMost is null ? "" : " at most")}" : "";
            return $"{Words.Of(counted)} to {Words.Of(most)}{whole}{unit}";
        }

        return finding switch
        {
            { Rule: ShareRule { Of.Kind: BaseKind.Cast, Counted: [{ Kind: PositionKind.InFavour, Refinement: null }] }, Base: { } cast, BaseAtMost: not null } =>
                $"{Words.Of(counted)} in favour and {Words.Of(cast - counted)} against so far{unit}, {Words.Of(most - counted)} outstanding",
            { Base: { } of } => $"{Words.Of(counted)} of {Words.Of(of)}{unit} so far, {Words.Of(most - counted)} outstanding",
            _ => $"{Words.Of(counted)}{unit} so far, {Words.Of(most - counted)} outstanding",
        };
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
