namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>The rules of the reference under "Objecting".</summary>
internal static class ObjectingRuleSnippets
{
    /// <summary>Each rule, by the name it has in files.</summary>
    public static IReadOnlyDictionary<string, Func<Rule>> All { get; } = new Dictionary<string, Func<Rule>>(StringComparer.Ordinal)
    {
        ["veto"] = () =>
        {
            // <snippet veto>
            Rule rule = Rule.Veto(SeatSelection.OfClass("permanent"));

            // </snippet>
            return rule;
        },
        ["consent"] = () =>
        {
            // <snippet consent>
            Rule rule = Rule.Consent;

            // </snippet>
            return rule;
        },
        ["silence"] = () =>
        {
            // <snippet silence>
            Rule rule = new SilenceRule(brokenBy: 100, windowDays: 21);

            // </snippet>
            return rule;
        },
        ["consensus"] = () =>
        {
            // <snippet consensus>
            Rule rule = Rule.Consensus(support: Fraction.Half);

            // </snippet>
            return rule;
        },
        ["rough-consensus"] = () =>
        {
            // <snippet rough-consensus>
            Rule rule = Rule.RoughConsensus;

            // </snippet>
            return rule;
        },
        ["unanimity"] = () =>
        {
            // <snippet unanimity>
            Rule rule = Rule.UnanimityOfMembers;

            // </snippet>
            return rule;
        },
    };
}
