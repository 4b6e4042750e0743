namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>The rules of the reference under "Counting".</summary>
internal static class CountingRuleSnippets
{
    /// <summary>Each rule, by the name it has in files.</summary>
    public static IReadOnlyDictionary<string, Func<Rule>> All { get; } = new Dictionary<string, Func<Rule>>(StringComparer.Ordinal)
    {
        ["share"] = () =>
        {
            // <snippet share>
            Rule rule = Rule.AtLeast(Fraction.TwoThirds, ShareBase.Cast);

            // </snippet>
            return rule;
        },
        ["floor"] = () =>
        {
            // <snippet floor>
            Rule rule = Rule.Floor(9);

            // </snippet>
            return rule;
        },
        ["cap"] = () =>
        {
            // <snippet cap>
            Rule rule = Rule.Cap(2, Position.Against);

            // </snippet>
            return rule;
        },
        ["quorum"] = () =>
        {
            // <snippet quorum>
            Rule rule = Rule.QuorumOfSeats(5);

            // </snippet>
            return rule;
        },
        ["linear"] = () =>
        {
            // <snippet linear>
            Rule rule = new LinearRule([new(1, [Position.InFavour]), new(-2, [Position.Against])], bound: 0);

            // </snippet>
            return rule;
        },
        ["casting-vote"] = () =>
        {
            // <snippet casting-vote>
            Rule rule = Rule.CastingVote("chair");

            // </snippet>
            return rule;
        },
    };
}
