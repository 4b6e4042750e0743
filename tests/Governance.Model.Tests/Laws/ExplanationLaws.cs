using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>Explaining agrees with deciding: the verdict can be read off the numbers shown.</summary>
public class ExplanationLaws
{
    [Fact]
    public void The_verdict_is_the_root_of_the_findings() => Law.Holds(Polls.Open, poll =>
    {
        var decided = poll.Decide();
        return decided.Verdict == decided.Finding?.Verdict && decided.IsCarried == (decided.Verdict == Verdict.Passed);
    });

    [Fact]
    public void Every_finding_says_what_its_rule_says() => Law.Holds(Polls.Complete, poll =>
    {
        foreach (var finding in Findings(poll.Decide()).Where(finding => finding.Note is null))
        {
            Assert.Equal((ReferenceEvaluator.Holds(finding.Rule, poll.Hearing) != finding.IsNegated ? Verdict.Passed : Verdict.Failed, finding.Rule), (finding.Verdict, finding.Rule));
        }
    });

    [Fact]
    public void The_numbers_of_every_finding_amount_to_its_verdict() => Law.Holds(Polls.Complete, poll =>
    {
        foreach (var finding in All(poll.Decide().Finding!).Where(finding => finding is { Note: null, Counted: not null, Required: not null }))
        {
            var (counted, required) = (finding.Counted!.Value, finding.Required!.Value);
            var holds = finding.Comparison switch
            {
                Comparison.MoreThan => counted > required,
                Comparison.AtLeast => counted >= required,
                Comparison.AtMost => counted <= required,
                _ => counted < required,
            };
            Assert.True(holds == (finding.Verdict == Verdict.Passed), $"{finding}");
            Assert.True(finding.CountedAtMost is null, $"{finding}");
            Assert.True(finding.Margin == (finding.Comparison is Comparison.MoreThan or Comparison.AtLeast ? counted - required : required - counted), $"{finding}");
        }
    });

    [Fact]
    public void A_gate_holds_when_enough_of_its_parts_do() => Law.Holds(Polls.Open, poll =>
    {
        // The rule as a whole may be settled although no part of it is: then its verdict is more than its parts tell.
        var root = poll.Decide().Finding!;
        return All(root)
            .Where(finding => finding.Rule is AllRule or AnyRule or NotRule or QuorumRule or RestrictedRule or DefaultsRule && !finding.Parts.IsEmpty && finding.Note is null)
            .All(finding => Told(finding) is var told && (finding.Verdict == told || (ReferenceEquals(finding, root) && told == Verdict.Open)));
    });

    private static Verdict Told(Finding finding) => finding.Rule is AnyRule != finding.IsNegated || finding.Parts.Count == 1
        ? Strongest(finding.Parts, Verdict.Passed, Verdict.Failed)
        : Strongest(finding.Parts, Verdict.Failed, Verdict.Passed);

    [Fact]
    public void Agreement_is_what_those_who_may_vote_said() => Law.Holds(Polls.Complete, poll =>
    {
        // A chamber whose decision is asked for is asked as well.
        var asked = poll.AsksSenate ? poll.Benches.Concat(poll.SenateBenches) : poll.Benches;
        var said = asked.Where(bench => bench.Votes).SelectMany(bench => bench.Said).Select(position => position.Kind).ToHashSet();
        var opposed = said.Contains(PositionKind.Against) || said.Contains(PositionKind.Objecting);
        var decided = poll.Decide();
        Assert.Equal(
            !ReferenceEvaluator.Holds(poll.Rule, poll.Hearing) ? Agreement.None
            : opposed ? Agreement.Carried
            : said.Contains(PositionKind.InFavour) ? Agreement.Unanimity : Agreement.Consensus, decided.Agreement);
    });

    [Fact]
    public void A_compiled_rule_says_what_its_finding_says_and_what_the_reference_says() => Law.Holds(Polls.Complete, poll =>
    {
        if (!AsksOnlyTheBallot(poll.Rule))
        {
            return;
        }

        var plain = poll with { Benches = poll.Benches.Select(bench => bench with { Said = bench.Said.Select(Plain).ToEquatableArray() }).ToEquatableArray() };
        var compiled = poll.Rule.Compile(poll.Body, poll.Model);
        PositionKind[] ballot = [.. plain.Benches.SelectMany(bench => bench.Said).Select(position => position.Kind)];
        var reference = ReferenceEvaluator.Holds(plain.Rule, plain.Hearing) ? Verdict.Passed : Verdict.Failed;
        Assert.Equal((reference, reference), (compiled.Judge(ballot), compiled.Explain(ballot).Verdict));
    });

    [Fact]
    public void A_compiled_rule_is_never_overturned_by_an_outstanding_vote() => Law.Holds(Polls.Open, poll =>
    {
        if (!AsksOnlyTheBallot(poll.Rule))
        {
            return;
        }

        var plain = poll with { Benches = poll.Benches.Select(bench => bench with { Said = bench.Said.Select(Plain).ToEquatableArray() }).ToEquatableArray() };
        PositionKind[] ballot = [.. plain.Benches.SelectMany(bench => bench.Said).Select(position => position.Kind)];
        var possible = ReferenceCompletion.Verdicts(plain.Rule, plain.Hearing, [.. Positions.Possible.Where(position => position.Refinement is null)]);
        var verdict = poll.Rule.Compile(poll.Body, poll.Model).Judge(ballot);
        Assert.True(verdict == Verdict.Open || possible.SetEquals([verdict == Verdict.Passed]), $"{verdict}");
    });

    [Fact]
    public void Deciding_again_gives_an_equal_answer() => Law.Holds(Polls.Open, poll =>
    {
        var (once, again) = (poll.Decide(), poll.Decide());
        return once == again && once.GetHashCode() == again.GetHashCode();
    });

    private static Position Plain(Position position) => new(position.Kind);

    private static bool AsksOnlyTheBallot(Rule rule) => !RuleParts.Within(rule).Any(part =>
        part is DecisionOfRule or RoughConsensusRule or AttributeCriterion or DateCriterion or DocketCriterion);

    private static IEnumerable<Finding> All(Finding finding) => finding.Parts.SelectMany(All).Prepend(finding);

    /// <summary>The findings that are read over the whole body and over the positions as they were taken.</summary>
    private static IEnumerable<Finding> Findings(Determination decided) => Whole(decided.Finding!);

    private static IEnumerable<Finding> Whole(Finding finding) => finding.Rule is RestrictedRule or PerGroupRule or DefaultsRule or DecisionOfRule
        ? [finding] : finding.Parts.SelectMany(Whole).Prepend(finding);

    /// <summary>The first of two verdicts if any part has it, the second if all parts have that.</summary>
    private static Verdict Strongest(EquatableArray<Finding> parts, Verdict any, Verdict all) =>
        parts.Any(part => part.Verdict == any) ? any : parts.All(part => part.Verdict == all) ? all : Verdict.Open;
}
