namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>The rules of the reference under "Asking".</summary>
internal static class AskingRuleSnippets
{
    /// <summary>Each rule, by the name it has in files.</summary>
    public static IReadOnlyDictionary<string, Func<Rule>> All { get; } = new Dictionary<string, Func<Rule>>(StringComparer.Ordinal)
    {
        ["attribute"] = () =>
        {
            // <snippet attribute>
            Rule rule = new AttributeCriterion("countries", Comparison.MoreThan, 50);

            // </snippet>
            return rule;
        },
        ["date"] = () =>
        {
            // <snippet date>
            Rule rule = new DateCriterion(Comparison.AtMost, new DateOnly(1979, 3, 22));

            // </snippet>
            return rule;
        },
        ["earlier"] = () =>
        {
            // <snippet earlier>
            Rule rule = Rule.If(
                new DocketCriterion("gnso-council-recommendation", "supermajority"),
                then: Rule.MoreThan(Fraction.TwoThirds, ShareBase.Entitled),
                otherwise: Rule.AbsoluteMajority);

            // </snippet>
            return rule;
        },
    };
}
