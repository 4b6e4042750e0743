using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Counts the votes on a question and reads the rule over them.</summary>
internal sealed class Judging : ILoweringContext
{
    private const int DeepestNesting = 8; // each level is judged twice: does it support, does it oppose?

    private readonly Question question;
    private readonly DiagnosticSink sink;
    private readonly int depth;
    private readonly RollCall rollCall;
    private readonly string path;
    private readonly List<Block> blocks = [];
    private readonly List<IReadOnlyList<Position>> admitted = [];
    private readonly List<NestedDecision> nested = [];
    private readonly List<Block> inner = [];
    private readonly Stack<(EntityId Body, RollCall Votes, int Block)> asking = new();
    private readonly HashSet<EntityId> asked = [];
    private readonly Dictionary<RollCall, Node> answers = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> weighed = new(ReferenceEqualityComparer.Instance);

    private Judging(Question question, RollCall rollCall, DiagnosticSink sink, int depth, string path) =>
        (this.question, this.rollCall, this.sink, this.depth, this.path) = (question, rollCall, sink, depth, path);

    /// <summary>What <paramref name="rule"/> says of <paramref name="rollCall"/>; mistakes go to <paramref name="sink"/>.</summary>
    public static Judgement Judge(Question question, Body body, Procedure procedure, Rule rule, RollCall rollCall, DiagnosticSink sink, Rights rights = Rights.Vote, int depth = 0, string path = "rollCall")
    {
        var judging = new Judging(question, rollCall, sink, depth, path);
        var root = judging.Lower(body, procedure, rule, rollCall, path, rights);
        judging.CheckWeights(root);
        judging.CheckWithin(rollCall, path);
        var readings = Readings.Of(root, judging.blocks);
        return new(root, readings, new Explaining(readings).Explain(root), judging.blocks, judging.admitted, judging.nested.ToEquatableArray()) { Inner = judging.inner };
    }

    BigInteger ILoweringContext.Scale(View view, int measure) => blocks[view.Block].Scales[measure];

    Node ILoweringContext.DecisionOf(DecisionOfRule rule)
    {
        var body = question.Model.FindBody(rule.Body);
        // The votes of the body that asks come first, then those around it.
        var within = asking.Select(level => level.Votes).Append(rollCall).SelectMany(votes => votes.Within).FirstOrDefault(call => call.Body == rule.Body);
        if (body is null || asking.Any(level => level.Body == rule.Body) || asking.Count > DeepestNesting)
        {
            return Node.Known(rule, Verdict.Failed, $"'{rule.Body}' cannot be asked here");
        }

        if (within is null)
        {
            return Node.Known(rule, Verdict.Open, $"'{rule.Body}' has not decided yet", awaits: (rule.Body, asking.Peek().Block));
        }

        if (Admission.Capacity(question, body) is { } incapacity)
        {
            return Node.Known(rule, Verdict.Failed, $"'{rule.Body}' cannot act: {incapacity.Words}");
        }

        if (ProcedureOf(body) is not { } procedure)
        {
            return Node.Known(rule, Verdict.Failed, $"'{rule.Body}' has no procedure for this question");
        }

        if (Admission.NobodyVotes(body, procedure) is { } silence)
        {
            return Node.Known(rule, Verdict.Failed, $"'{rule.Body}' cannot act: {silence.Words}");
        }

        // Asked twice, a body gives one answer, from one count of its votes.
        if (!answers.TryGetValue(within, out var answer))
        {
            answers.Add(within, answer = Lower(body, procedure, procedure.Rule, within, $"{path}.within.{rule.Body}", Rights.Vote));
        }

        return Node.Gate(rule, 1, [answer]);
    }

    Node ILoweringContext.Criterion(Rule rule)
    {
        var (verdict, reason) = CriterionAnswer.For(rule, question, sink);
        return Node.Known(rule, verdict, reason, awaits: rule with { Source = null });
    }

    private Node Lower(Body body, Procedure procedure, Rule rule, RollCall votes, string where, Rights rights)
    {
        var traits = RuleTraits.Of(rule);
        Ask(traits);
        var positions = Admitted.By(procedure, traits);
        var electorate = Electorate.Of(body, question.Model, traits, rights, positions);
        var seats = SeatVotes.Of(body, votes, positions, holder => DecisionOf(holder, votes, where), sink, where);
        var block = blocks.Count;
        blocks.Add(Counting.Count(electorate, votes, positions, seats, sink, where));
        blocks[block].Proxies = seats.Proxies;
        admitted.Add(positions);
        asking.Push((body.Id, votes, block));
        var node = Lowering.Lower(rule, View.Of(electorate, block), this);
        asking.Pop();
        return node;
    }

    /// <summary>Remembers the bodies whose decision a rule asks for, itself or through others, whether or not it comes to that.</summary>
    private void Ask(RuleTraits traits)
    {
        foreach (var id in traits.Bodies.Where(asked.Add))
        {
            if (question.Model.FindBody(id) is { } body && ProcedureOf(body) is { } procedure)
            {
                Ask(RuleTraits.Of(procedure.Rule));
            }
        }
    }

    private Procedure? ProcedureOf(Body body) =>
        ProcedureChoice.For(body, question.Matter, question.Proposal.QuestionType, question.RulesDay) is [var index, ..] ? body.Procedures[index] : null;

    /// <summary>The position that a body takes in a seat it holds: for if it supports, against if it opposes, else neither.</summary>
    private ImmutableArray<Position> DecisionOf(EntityId holder, RollCall votes, string where)
    {
        if (question.Model.FindBody(holder) is not { } body || votes.Within.First(call => call.Body == holder) is not { } within)
        {
            return [Position.Absent];
        }

        if (Admission.Capacity(question, body) is not null)
        {
            return [Position.Absent];
        }

        if (depth >= DeepestNesting || ProcedureOf(body) is not { } procedure)
        {
            sink.Error(ErrorCodes.RollCallWithin, $"{where}.within.{holder}", $"'{holder}' has no procedure for this question, or is asked in a circle.", "Give its seat a position instead.");
            return [Position.Absent];
        }

        if (Admission.NobodyVotes(body, procedure) is not null)
        {
            return [Position.Absent];
        }

        var supports = Judge(question, body, procedure, procedure.Rule, within, sink, Rights.Vote, depth + 1, $"{where}.within.{holder}");
        var opposes = Judge(question, body, procedure, procedure.Rule, Mirror(within), new DiagnosticSink(), Rights.Vote, depth + 1, where).Finding.Verdict;
        nested.Add(new(holder, supports.Finding));
        inner.AddRange(supports.Blocks.Concat(supports.Inner));
        return (supports.Finding.Verdict, opposes) switch
        {
            (Verdict.Passed, _) => [Position.InFavour],
            (Verdict.Failed, Verdict.Passed) => [Position.Against],
            (Verdict.Failed, Verdict.Failed) => [Position.Abstaining],
            (Verdict.Failed, _) => [Position.Against, Position.Abstaining],
            (_, Verdict.Failed) => [Position.InFavour, Position.Abstaining],
            _ => [Position.InFavour, Position.Against, Position.Abstaining],
        };
    }

    /// <summary>The same votes on the opposite question.</summary>
    private static RollCall Mirror(RollCall votes) => votes with
    {
        Positions = votes.Positions.Select(entry => entry with { Position = Mirror(entry.Position) }).ToEquatableArray(),
        Tallies = votes.Tallies.GroupBy(tally => (tally.Class, Position: Mirror(tally.Position), tally.Measure)) // refinements of a side come together on the other
            .Select(group => new Tally(group.Key.Class, group.Key.Position, group.Aggregate(Fraction.Zero, (sum, tally) => sum + tally.Amount), group.Key.Measure)).ToEquatableArray(),
        Splits = votes.Splits.Select(split => split with { Position = Mirror(split.Position) }).ToEquatableArray(),
        Others = votes.Others is { } others ? Mirror(others) : null,
        Declared = null,
    };

    private static Position Mirror(Position position) => position.Kind switch
    {
        PositionKind.InFavour => Position.Against,
        PositionKind.Against => Position.InFavour,
        _ => position,
    };

    private void CheckWithin(RollCall votes, string where)
    {
        foreach (var within in votes.Within)
        {
            var at = $"{where}.within.{within.Body}";
            if (question.Model.FindBody(votes.Body) is { } body
                && !body.Seats.Any(seat => seat.Holder == within.Body) && !asked.Contains(within.Body))
            {
                sink.Error(ErrorCodes.RollCallWithin, at, $"'{within.Body}' holds no seat in '{body.Id}' and its decision is not asked for.", "Remove its roll call, or put it to the body that has a part in this.");
            }
            else if (asked.Contains(within.Body))
            {
                CheckWithin(within, at); // those of seat holders are checked where they are judged
            }
        }
    }

    private void CheckWeights(Node node)
    {
        if (!weighed.Add(node))
        {
            return;
        }

        foreach (var component in node.Components.Where(component => component.Measure > 0))
        {
            var block = blocks[component.View.Block];
            foreach (var cohort in component.View.Cohorts)
            {
                var known = block.UsesWeights(cohort, component.Measure)
                    ? block.Electorate.Cohorts[cohort].Weights[component.Measure] is not null
                    : block.IsWholeKnown(cohort, component);
                if (!known)
                {
                    var seat = block.Electorate.Cohorts[cohort].First;
                    sink.Error(ErrorCodes.MissingWeight, string.Create(CultureInfo.InvariantCulture, $"bodies[{block.Electorate.Body.Id}].seats[{seat.Id}]"),
                        $"The rule weighs by {block.Electorate.Measures[component.Measure]}, and what '{seat.Id}' weighs in all is not known.",
                        "Give the seat a weight, or the roll call the amounts; a rule or a ballot that counts those who said nothing also needs the total.");
                }
            }
        }

        foreach (var (_, child) in node.Children)
        {
            CheckWeights(child);
        }
    }
}
