using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Turns a canonical form and its readings into findings in the charter's units.</summary>
internal sealed class Explaining(Readings readings)
{
    private readonly Readings readings = readings;

    public Finding Explain(Node node) => node.Kind switch
    {
        NodeKind.Count => Count(node),
        NodeKind.Share => Share(node),
        NodeKind.Guarded => Guarded(node),
        NodeKind.Sum => Sum(node),
        NodeKind.Bands => Bands(node),
        NodeKind.Declaration => Plain(node) with { Note = Declaration(readings[node].Verdict, node.Negated) },
        NodeKind.Constant => Plain(node) with { Note = node.Reason, Parts = [.. node.Children.Select(child => Explain(child.Node))] },
        _ => Gate(node),
    };

    private Finding Plain(Node node) => new(node.Origin, readings[node].Verdict) { IsNegated = node.Negated, Among = node.Among };

    private static string Declaration(Verdict verdict, bool negated) => (verdict, negated) switch
    {
        (Verdict.Open, _) => "nothing is declared yet",
        (Verdict.Passed, false) or (Verdict.Failed, true) => "declared as carried",
        _ => "declared as not carried",
    };

    private Finding Gate(Node node)
    {
        var parts = node.Children.Select(child => Explain(child.Node)).ToEquatableArray();
        var total = node.Children.Aggregate(BigInteger.Zero, (sum, child) => sum + child.Weight);
        var reading = readings[node];
        return Plain(node) with
        {
            Counted = new(reading.Low, node.Scale),
            CountedAtMost = reading.Low == reading.High ? null : new Fraction(reading.High, node.Scale),
            Base = new(total, node.Scale),
            Required = new(node.Bound, node.Scale),
            Comparison = Comparison.AtLeast,
            Margin = reading.Verdict == Verdict.Open ? null : new Fraction(reading.Low - node.Bound, node.Scale),
            Parts = parts,
        };
    }

    /// <summary>The conditions of the cases up to the first that applies, and what that case asks for.</summary>
    private Finding Bands(Node node)
    {
        var parts = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (_, branch) in node.Children)
        {
            // Under negation "all of the case" has become "any of the opposites".
            var conditions = branch.Children.Select(child => child.Node).ToList();
            var applies = conditions.Take(conditions.Count - 1).All(condition => readings[condition].Verdict == (node.Negated ? Verdict.Failed : Verdict.Passed));
            if (applies)
            {
                parts.AddRange(conditions.TakeLast(2).Select(Explain));
                break;
            }

            if (conditions.Count > 1)
            {
                parts.Add(Explain(conditions[^2]));
            }
        }

        return Plain(node) with { Parts = new(parts.ToImmutable()) };
    }

    private Finding Guarded(Node node)
    {
        var (main, guard) = (node.Children[0].Node, node.Children[1].Node); // the guard only asks that there be something to count
        var finding = Explain(main);
        var empty = readings[guard].Verdict != Verdict.Open && finding.Verdict != Verdict.Open && finding.Verdict != readings[node].Verdict;
        return new Finding(node.Origin, readings[node].Verdict)
        {
            IsNegated = node.Negated,
            Among = node.Among,
            Counted = finding.Counted,
            CountedAtMost = finding.CountedAtMost,
            Base = finding.Base,
            BaseAtMost = finding.BaseAtMost,
            Required = finding.Required,
            Comparison = finding.Comparison,
            Margin = finding.Margin,
            Measure = finding.Measure,
            Note = empty ? "nothing to take a share of" : finding.Note,
        };
    }

    private Finding Count(Node node)
    {
        var reading = readings[node];
        var (lower, strict, amount) = Asked(node);
        var comparison = (lower, strict) switch
        {
            (true, false) => Comparison.AtLeast,
            (true, true) => Comparison.MoreThan,
            (false, false) => Comparison.AtMost,
            _ => Comparison.LessThan,
        };
        var counted = new Fraction(reading.Counted, node.Scale);
        return Numbers(node, reading, comparison, amount) with
        {
            Margin = reading.Verdict == Verdict.Open && reading.CountedLow != reading.CountedHigh ? null : Margin(counted, amount, comparison, MeasureOf(node)),
        };
    }

    /// <summary>The bound in the units of the count, and the side on which it must lie.</summary>
    private static (bool Lower, bool Strict, Fraction Amount) Asked(Node node)
    {
        var lower = node.CountedFactor.Sign > 0;
        var bound = lower ? node.Bound : -node.Bound;
        var factor = BigInteger.Abs(node.CountedFactor);
        // A strict bound was lowered by adding one to an integer sum; it shows as a remainder unless counts are whole anyway.
        var amount = new Fraction(bound, factor * node.Scale);
        return node.Origin switch
        {
            FloorRule { Strict: true } floor => (lower, lower, floor.Amount),
            FloorRule floor => (lower, !lower, floor.Amount),
            CapRule { Strict: true } cap => (lower, !lower, cap.Amount),
            CapRule cap => (lower, lower, cap.Amount),
            SilenceRule silence => (lower, !lower, silence.BrokenBy),
            _ => (lower, false, amount),
        };
    }

    private Finding Share(Node node)
    {
        var reading = readings[node];
        var upper = node.CountedFactor.Sign < 0;
        var share = new Fraction(BigInteger.Abs(node.BaseFactor), BigInteger.Abs(node.CountedFactor));
        var comparison = (upper, node.Bound.IsZero) switch
        {
            (false, true) => Comparison.AtLeast,
            (false, false) => Comparison.MoreThan,
            (true, true) => Comparison.AtMost,
            _ => Comparison.LessThan,
        };
        var settledBase = reading.BaseLow == reading.BaseHigh;
        var @base = new Fraction(reading.Base, node.Scale);
        var finding = Numbers(node, reading, comparison, settledBase ? share * @base : null) with
        {
            Base = @base,
            BaseAtMost = settledBase ? null : new Fraction(reading.BaseHigh, node.Scale),
        };
        var settled = settledBase && reading.CountedLow == reading.CountedHigh;
        return settled
            ? finding with { Margin = Margin(finding.Counted!.Value, share * @base, comparison, finding.Measure), Note = TieNote(node, finding, share * @base) }
            : finding;
    }

    private static string? TieNote(Node node, Finding finding, Fraction bound) =>
        node.Origin is CastingVoteRule casting && finding.Counted == bound
            ? finding.Verdict == Verdict.Passed ? $"a tie; {casting.Seat} voted in favour and decides it" : $"a tie; {casting.Seat}, who would decide it, did not vote in favour"
            : null;

    private static Measure MeasureOf(Node node) => node.Components[0].View.Electorate.Measures[node.Components[0].Measure];

    private static Finding Numbers(Node node, Reading reading, Comparison comparison, Fraction? bound)
    {
        var measure = MeasureOf(node);
        return new Finding(node.Origin, reading.Verdict)
        {
            IsNegated = node.Negated,
            Among = node.Among,
            Counted = new(reading.Counted, node.Scale),
            CountedAtMost = reading.CountedHigh == reading.Counted ? null : new Fraction(reading.CountedHigh, node.Scale),
            Required = bound is { } limit ? Required(limit, comparison, measure) : null,
            Comparison = measure.IsHeads && bound is not null ? Inclusive(comparison) : comparison,
            Measure = measure,
        };
    }

    /// <summary>Heads are whole, so a strict bound is the next whole number; other measures keep the bound as the charter has it.</summary>
    private static Fraction Required(Fraction bound, Comparison comparison, Measure measure) => !measure.IsHeads ? bound : comparison switch
    {
        Comparison.MoreThan => bound.Floor() + 1,
        Comparison.AtLeast => bound.Ceiling(),
        Comparison.AtMost => bound.Floor(),
        _ => bound.Ceiling() - 1,
    };

    private static Comparison Inclusive(Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => Comparison.AtLeast,
        Comparison.LessThan => Comparison.AtMost,
        _ => comparison,
    };

    private static Fraction Margin(Fraction counted, Fraction bound, Comparison comparison, Measure measure)
    {
        var required = Required(bound, comparison, measure);
        return comparison is Comparison.MoreThan or Comparison.AtLeast ? counted - required : required - counted;
    }

    private Finding Sum(Node node)
    {
        var reading = readings[node];
        return Plain(node) with
        {
            Counted = new(reading.Low, node.Scale),
            CountedAtMost = reading.Low == reading.High ? null : new Fraction(reading.High, node.Scale),
            Required = new(node.Bound, node.Scale),
            Comparison = Comparison.AtLeast,
            Margin = reading.Low == reading.High ? new Fraction(reading.Low - node.Bound, node.Scale) : null,
            Measure = node.Components.Length > 0 ? MeasureOf(node) : default,
        };
    }
}
