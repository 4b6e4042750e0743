namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>The rules of the reference under "Composing".</summary>
internal static class ComposingRuleSnippets
{
    /// <summary>Each rule, by the name it has in files.</summary>
    public static IReadOnlyDictionary<string, Func<Rule>> All { get; } = new Dictionary<string, Func<Rule>>(StringComparer.Ordinal)
    {
        ["all"] = () =>
        {
            // <snippet all>
            Rule rule = Rule.All(Rule.Floor(9), Rule.Veto(SeatSelection.OfClass("permanent")));

            // </snippet>
            return rule;
        },
        ["any"] = () =>
        {
            // <snippet any>
            Rule rule = Rule.Any(
                Rule.EveryGroup(GroupKind.Class, Rule.MoreThan(new Fraction(1, 3), ShareBase.Entitled)),
                new PerGroupRule(GroupKind.Class, Rule.MoreThan(Fraction.TwoThirds, ShareBase.Entitled), required: 1));

            // </snippet>
            return rule;
        },
        ["at-least"] = () =>
        {
            // <snippet at-least>
            Rule rule = Rule.AtLeastOf(3,
                Rule.Among(SeatSelection.OfClass("registries"), Rule.MajorityOfVotesCast),
                Rule.Among(SeatSelection.OfClass("registrars"), Rule.MajorityOfVotesCast),
                Rule.Among(SeatSelection.OfClass("commercial"), Rule.MajorityOfVotesCast),
                Rule.Among(SeatSelection.OfClass("non-commercial"), Rule.MajorityOfVotesCast));

            // </snippet>
            return rule;
        },
        ["not"] = () =>
        {
            // <snippet not>
            Rule rule = Rule.Not(new AttributeCriterion("consumer", Comparison.EqualTo, true));

            // </snippet>
            return rule;
        },
        ["per-group"] = () =>
        {
            // <snippet per-group>
            Rule rule = Rule.EveryGroup(GroupKind.Class, Rule.AbsoluteMajority);

            // </snippet>
            return rule;
        },
        ["among"] = () =>
        {
            // <snippet among>
            Rule rule = Rule.Among(SeatSelection.OfClass("issuer"), Rule.TwoThirdsOfVotesCast);

            // </snippet>
            return rule;
        },
        ["decision-of"] = () =>
        {
            // <snippet decision-of>
            Rule rule = Rule.All(Rule.AbsoluteMajority, Rule.DecisionOf("council"));

            // </snippet>
            return rule;
        },
        ["defaults"] = () =>
        {
            // <snippet defaults>
            Rule rule = new DefaultsRule(Rule.UnanimityOfMembers, absent: Position.InFavour, notVoting: Position.InFavour);

            // </snippet>
            return rule;
        },
        ["bands"] = () =>
        {
            // <snippet bands>
            Rule rule = Rule.If(
                new ShareRule([Position.InFavour, Position.Against, Position.Abstaining], ShareBase.Entitled, Comparison.AtMost, new Fraction(15, 100)),
                then: Rule.MoreThan(new Fraction(3, 4), ShareBase.Cast),
                otherwise: Rule.MajorityOfVotesCast);

            // </snippet>
            return rule;
        },
    };
}
