using System.Text.RegularExpressions;

namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>A rule in words, with the names of bodies and of those who hold seats in place of their ids.</summary>
internal static partial class RuleNames
{
    /// <summary>The rule as its own words have it, with names for ids.</summary>
    public static string Of(Rule rule, Body body, PageNames names)
    {
        var holders = body.Seats.Where(seat => seat.Holder is not null).DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id, seat => seat.Holder!.Value, StringComparer.Ordinal);
        var text = Word().Replace(rule.ToString(), match => char.IsDigit(match.Value[0]) ? PageWords.Number(Fraction.Parse(match.Value)) : PageWords.Spaced(match.Value));
        text = Entry().Replace(text, match => $"“{PageWords.Spaced(match.Groups["id"].Value)}”");
        text = Decision().Replace(text, match => $"the decision of {names.Plain(match.Groups["id"].Value)}");
        return Markdown.Escape(Seats().Replace(text, match => $"{match.Groups["before"].Value}{Selected(match.Groups["ids"].Value, holders, names)}{match.Groups["after"].Value}"));
    }

    /// <summary>The clauses that a rule and its parts come from.</summary>
    public static IEnumerable<Source> Sources(Rule rule)
    {
        IEnumerable<Rule> parts = rule switch
        {
            QuorumRule quorum => [quorum.Part],
            AllRule all => all.Parts,
            AnyRule any => any.Parts,
            AtLeastRule atLeast => atLeast.Parts.Select(part => part.Rule),
            NotRule not => [not.Part],
            PerGroupRule perGroup => [perGroup.Part],
            RestrictedRule among => [among.Part],
            DefaultsRule defaults => [defaults.Part],
            BandsRule bands => bands.Bands.SelectMany(band => (Rule?[])[band.When, band.Then]).Append(bands.Otherwise).OfType<Rule>(),
            _ => [],
        };
        return (rule.Source is { } source ? [source] : Enumerable.Empty<Source>()).Concat(parts.SelectMany(Sources));
    }

    private static string Selected(string ids, Dictionary<string, EntityId> holders, PageNames names) =>
        PageWords.Names(ids.Split(", ").Select(id => holders.TryGetValue(id, out var holder) && holder.Value == id ? names.Plain(holder) : PageWords.Spaced(id)), 12);

    [GeneratedRegex(@"\b[A-Za-z]+([-A-Z][A-Za-z]*)+(?= (is|of) )|(?<=\bby )[A-Za-z]+(-[A-Za-z]+)+|\b[0-9]{5,}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"'(?<id>[A-Za-z0-9]+(-[A-Za-z0-9]+)*)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"the decision of (?<id>[^\s;()]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Decision();

    [GeneratedRegex(@"(?<before>\b(among|none of) )(?<ids>[^\s;(),]+(, [^\s;(),]+)*)(?<after> )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Seats();
}
