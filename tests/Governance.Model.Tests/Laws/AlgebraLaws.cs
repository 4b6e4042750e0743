using Governance.Model.Tests.Generators;

namespace Governance.Model.Tests.Laws;

/// <summary>Rules that mean the same give the same verdict; so does a rule that says where it comes from.</summary>
public class AlgebraLaws
{
    [Fact]
    public void Negating_twice_changes_nothing() => Same(rule => Rule.Not(Rule.Not(rule)), rule => rule);

    [Fact]
    public void Negating_once_turns_every_verdict_that_is_known_round() => Law.Holds(Polls.Open, poll =>
        Verdict(poll, Rule.Not(poll.Rule)) == Verdict(poll, poll.Rule) switch
        {
            Model.Verdict.Passed => Model.Verdict.Failed,
            Model.Verdict.Failed => Model.Verdict.Passed,
            var open => open,
        });

    [Fact]
    public void Not_all_is_any_not() => Same(
        (rule, other) => Rule.Not(Rule.All(rule, other)),
        (rule, other) => Rule.Any(Rule.Not(rule), Rule.Not(other)));

    [Fact]
    public void Not_any_is_all_not() => Same(
        (rule, other) => Rule.Not(Rule.Any(rule, other)),
        (rule, other) => Rule.All(Rule.Not(rule), Rule.Not(other)));

    [Fact]
    public void Not_two_of_three_is_two_of_three_not() => Same(
        (rule, other) => Rule.Not(Rule.AtLeastOf(2, rule, other, Rule.MajorityOfVotesCast)),
        (rule, other) => Rule.AtLeastOf(2, Rule.Not(rule), Rule.Not(other), Rule.Not(Rule.MajorityOfVotesCast)));

    [Fact]
    public void All_is_the_same_as_every_one_of_so_many() => Same((rule, other) => Rule.All(rule, other), (rule, other) => Rule.AtLeastOf(2, rule, other));

    [Fact]
    public void The_order_of_parts_does_not_matter() => Same((rule, other) => Rule.Any(rule, other), (rule, other) => Rule.Any(other, rule));

    [Fact]
    public void A_quorum_means_what_its_part_means() => Same(rule => Rule.Quorum(rule), rule => rule);

    [Fact]
    public void A_rule_among_all_seats_means_the_rule() => Same(rule => Rule.Among(SeatSelection.All, rule), rule => rule);

    [Fact]
    public void A_rule_that_decides_either_way_needs_no_condition() => Law.Holds(Polls.Complete, poll =>
        Verdict(poll, Rule.If(Rule.MajorityOfVotesCast, poll.Rule, poll.Rule)) == Verdict(poll, poll.Rule));

    [Fact]
    public void At_most_is_not_more_than() => Law.Holds(Polls.Complete, poll => RuleParts.Within(poll.Rule).OfType<FloorRule>().All(rule =>
        Verdict(poll, Rule.Not(new FloorRule(rule.Amount, rule.Counted, rule.Measure, rule.Strict)))
        == Verdict(poll, new CapRule(rule.Amount, rule.Counted, rule.Measure, !rule.Strict))));

    [Fact]
    public void Every_rule_cited_or_not_gives_the_same_verdict() => Same(Cited, rule => rule);

    private static Rule Cited(Rule rule) => RuleParts.Map(rule, Cited).CitedAs("Charter, article 1");

    private static void Same(Func<Rule, Rule> one, Func<Rule, Rule> other) => Law.Holds(Polls.Open, poll => Verdict(poll, one(poll.Rule)) == Verdict(poll, other(poll.Rule)));

    /// <summary>The same of two rules: that of the poll, and the first of its parts or an ordinary one.</summary>
    private static void Same(Func<Rule, Rule, Rule> one, Func<Rule, Rule, Rule> other) => Law.Holds(Polls.Open, poll =>
    {
        var second = RuleParts.PartsOf(poll.Rule) is [var part, ..] ? part : Rule.AbsoluteMajority;
        return Verdict(poll, one(poll.Rule, second)) == Verdict(poll, other(poll.Rule, second));
    });

    private static Verdict? Verdict(Poll poll, Rule rule) => (poll with { Rule = rule }).Decide().Verdict;
}
