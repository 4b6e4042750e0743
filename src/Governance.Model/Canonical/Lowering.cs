using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>Turns what people write into the one form that engines read. The meaning of every rule stands here, once.</summary>
internal sealed class Lowering
{
    private readonly ILoweringContext context;
    private readonly View view;
    private readonly Func<Position, Position> reads;
    private readonly LoweringSize size;

    private Lowering(ILoweringContext context, View view, Func<Position, Position> reads, LoweringSize size) =>
        (this.context, this.view, this.reads, this.size) = (context, view, reads, size);

    private Electorate Electorate => view.Electorate;

    /// <summary>The canonical form of <paramref name="rule"/> over an electorate.</summary>
    public static Node Lower(Rule rule, View view, ILoweringContext context) => new Lowering(context, view, position => position, new()).Lower(rule);

    private Node Lower(Rule rule)
    {
        size.Spend(Electorate.Body);
        return Meaning(rule);
    }

    private Node Meaning(Rule rule) => rule.Match(
        share: Share,
        floor: floor => Count(floor, floor.Counted, floor.Measure, floor.Amount, atLeast: true, floor.Strict),
        cap: cap => Count(cap, cap.Counted, cap.Measure, cap.Amount, atLeast: false, cap.Strict),
        quorum: quorum => Node.Gate(quorum, 1, [Lower(quorum.Part)]),
        veto: veto => Over(view.Among(veto.Holders)).Count(veto, veto.Positions, Measure.Heads, 0, atLeast: false, strict: false),
        consent: consent => Count(consent, Objections, Measure.Heads, 0, atLeast: false, strict: false),
        silence: silence => Count(silence, Objections, Measure.Heads, silence.BrokenBy, atLeast: false, strict: true),
        consensus: Consensus,
        roughConsensus: RoughConsensus,
        unanimity: Unanimity,
        all: all => Node.Gate(all, all.Parts.Count, [.. all.Parts.Select(Lower)]),
        any: any => Node.Gate(any, 1, [.. any.Parts.Select(Lower)]),
        atLeast: AtLeast,
        not: not => Node.Gate(not, 1, [Lower(not.Part).Negate()]),
        perGroup: PerGroup,
        among: among => Node.Gate(among, 1, [Over(view.Among(among.Seats)).Lower(among.Part)]) with { Among = among.Seats.ToString() },
        decisionOf: decision => context.DecisionOf(decision),
        // Innermost first: a leaf sees outer(inner(position)), so each level reads before those above it.
        defaults: defaults => Node.Gate(defaults, 1, [new Lowering(context, view, position => reads(defaults.Read(position)), size).Lower(defaults.Part)]),
        bands: Bands,
        castingVote: CastingVote,
        linear: Linear,
        attribute: context.Criterion,
        date: context.Criterion,
        earlier: context.Criterion);

    private static readonly EquatableArray<Position> Objections = [Position.Objecting];

    private static readonly EquatableArray<Position> InFavour = [Position.InFavour];

    private Lowering Over(View seats) => new(context, seats, reads, size);

    private Node Share(ShareRule rule)
    {
        var holdsWhenEmpty = rule.Comparison is Comparison.AtLeast or Comparison.AtMost;
        var condition = ShareCondition(rule, Mask(rule.Counted), Mask(rule.Of), rule.Measure, rule.Comparison, rule.Threshold);
        if (holdsWhenEmpty == (rule.WhenEmpty == EmptyBase.Holds))
        {
            return condition;
        }

        // Over an empty base every sum is 0: "at least" and "at most" then hold by themselves, the strict ones do not.
        var something = Sum(rule, Mask(rule.Counted) | Mask(rule.Of), Measure.Heads == rule.Measure ? 0 : Electorate.IndexOf(rule.Measure), atLeast: true, bound: 1);
        return rule.WhenEmpty == EmptyBase.Fails
            ? Node.Gate(rule, 2, [condition, something]) with { Kind = NodeKind.Guarded }
            : Node.Gate(rule, 1, [condition, something.Negate()]) with { Kind = NodeKind.Guarded };
    }

    private Node ShareCondition(Rule origin, ulong counted, ulong @base, Measure measure, Comparison comparison, Fraction threshold)
    {
        var index = Electorate.IndexOf(measure);
        var upper = comparison is Comparison.AtMost or Comparison.LessThan;
        return new Node(origin, NodeKind.Share)
        {
            Components = [new(view, counted, index, 1, 0, 0), new(view, @base, index, 0, 1, 0)],
            CountedFactor = upper ? -threshold.Denominator : threshold.Denominator,
            BaseFactor = upper ? threshold.Numerator : -threshold.Numerator,
            Bound = comparison is Comparison.MoreThan or Comparison.LessThan ? 1 : 0,
            Scale = context.Scale(view, index),
        };
    }

    private Node Count(Rule origin, EquatableArray<Position> counted, Measure measure, Fraction amount, bool atLeast, bool strict)
    {
        var index = Electorate.IndexOf(measure);
        var scale = context.Scale(view, index);
        var node = Sum(origin, Mask(counted), index, atLeast, bound: 0);
        var bound = amount.Numerator * scale;
        return node with
        {
            CountedFactor = node.CountedFactor * amount.Denominator,
            Bound = (atLeast ? bound : -bound) + (strict ? 1 : 0),
        };
    }

    private Node Sum(Rule origin, ulong counted, int measure, bool atLeast, BigInteger bound) => new(origin, NodeKind.Count)
    {
        Components = [new(view, counted, measure, 1, 0, 0)],
        CountedFactor = atLeast ? 1 : -1,
        Bound = bound,
        Scale = context.Scale(view, measure),
    };

    private Node Consensus(ConsensusRule rule) => Node.Gate(rule, 2,
        [Share(new ShareRule(InFavour, rule.Of, Comparison.AtLeast, rule.Support) { Source = rule.Source }), Objected(rule)]);

    private Node Unanimity(UnanimityRule rule)
    {
        // An objection is part of no base of votes cast, and still breaks unanimity.
        var @base = Mask(rule.Of) | Mask(Objections) | Mask(InFavour);
        return Node.Gate(rule, 2,
        [
            ShareCondition(rule, Mask(InFavour), @base, Measure.Heads, Comparison.AtLeast, 1),
            Sum(rule, Mask(InFavour), 0, atLeast: true, bound: 1),
        ]) with
        { Kind = NodeKind.Guarded };
    }

    private Node RoughConsensus(RoughConsensusRule rule) => Node.Gate(rule, 3,
    [
        Count(new FloorRule(1, InFavour), InFavour, Measure.Heads, 1, atLeast: true, strict: false),
        Objected(rule),
        new Node(rule, NodeKind.Declaration)
        {
            Components = [new(view, 0, 0, 1, 0, 0)],
            Bound = 1,
            Awaits = view.Block, // a chair declares once, however often the rule asks
        },
    ]);

    private Node Objected(Rule rule) => Count(new ConsentRule { Source = rule.Source }, Objections, Measure.Heads, 0, atLeast: false, strict: false);

    private Node AtLeast(AtLeastRule rule)
    {
        var scale = rule.Parts.Aggregate(rule.Required.Denominator, (common, part) => Numbers.LeastCommonMultiple(common, part.Weight.Denominator));
        return new Node(rule, NodeKind.Gate)
        {
            Bound = (rule.Required * scale).Numerator,
            Children = [.. rule.Parts.Select(part => ((part.Weight * scale).Numerator, Lower(part.Rule)))],
            Scale = scale,
        };
    }

    private Node PerGroup(PerGroupRule rule)
    {
        var groups = view.Cohorts
            .GroupBy(index => GroupOf(Electorate.Cohorts[index], rule.By))
            .Where(group => group.Key.Length > 0 && group.Any(index => Electorate.Cohorts[index].Filled > 0)).OrderBy(group => group.Key, StringComparer.Ordinal).ToImmutableArray();
        var parts = groups.Select(group => Over(new(Electorate, view.Block, [.. group])).Lower(rule.Part) with { Among = group.Key });
        var required = rule.Required ?? groups.Length;
        return groups.IsEmpty || required > groups.Length
            ? Node.Known(rule, Verdict.Failed, string.Create(CultureInfo.InvariantCulture, $"{groups.Length} groups have seats here"))
            : Node.Gate(rule, required, [.. parts]);
    }

    private static string GroupOf(Cohort cohort, GroupKind by) => by switch
    {
        GroupKind.Class => cohort.First.Class,
        GroupKind.StakeholderGroup => cohort.Group,
        _ => cohort.Region,
    };

    private Node Bands(BandsRule rule)
    {
        var earlier = ImmutableArray<Node>.Empty; // that the bands before do not apply
        var cases = ImmutableArray.CreateBuilder<Node>(rule.Bands.Count + 1);
        foreach (var band in rule.Bands)
        {
            var when = Lower(band.When);
            cases.Add(Case(rule, [.. earlier, when, Otherwise(rule, band.Then)]));
            earlier = earlier.Add(when.Negate());
        }

        cases.Add(Case(rule, [.. earlier, Otherwise(rule, rule.Otherwise)]));
        return Node.Gate(rule, 1, cases.ToImmutable()) with { Kind = NodeKind.Bands };
    }

    private static Node Case(BandsRule rule, ImmutableArray<Node> parts) => Node.Gate(rule, parts.Length, parts);

    private Node Otherwise(BandsRule rule, Rule? then) => then is null ? Node.Known(rule, Verdict.Failed, "this case fails") : Lower(then);

    private Node CastingVote(CastingVoteRule rule)
    {
        // Twice the share's sum is even, so one vote more decides exactly the case in which the sum is 0.
        var share = ShareCondition(rule, Mask(rule.Part.Counted), Mask(rule.Part.Of), rule.Part.Measure, rule.Part.Comparison, rule.Part.Threshold);
        var casting = new Component(view.Where(cohort => cohort.IsNamed && cohort.First.Id == rule.Seat), Mask(InFavour), 0, 0, 0, 1);
        var tied = share with
        {
            Components = share.Components.Add(casting),
            CountedFactor = share.CountedFactor * 2,
            BaseFactor = share.BaseFactor * 2,
            Bound = 1,
        };
        var something = Sum(rule, Mask(rule.Part.Counted) | Mask(rule.Part.Of), Electorate.IndexOf(rule.Part.Measure), atLeast: true, bound: 1);
        return rule.Part.WhenEmpty == EmptyBase.Fails
            ? Node.Gate(rule, 2, [tied, something]) with { Kind = NodeKind.Guarded }
            : Node.Gate(rule, 1, [tied, something.Negate()]) with { Kind = NodeKind.Guarded };
    }

    private Node Linear(LinearRule rule)
    {
        var scale = rule.Terms.Aggregate(rule.Bound.Denominator, (common, term) => Numbers.LeastCommonMultiple(common,
            term.Coefficient.Denominator * context.Scale(view, Electorate.IndexOf(term.Measure))));
        return new Node(rule, NodeKind.Sum)
        {
            Components =
            [
                .. rule.Terms.Select(term =>
                {
                    var index = Electorate.IndexOf(term.Measure);
                    return new Component(view.Among(term.Seats), Mask(term.Counted), index, 0, 0, (term.Coefficient * scale / context.Scale(view, index)).Numerator);
                }),
            ],
            Bound = (rule.Bound * scale).Numerator,
            Scale = scale,
        };
    }

    private ulong Mask(EquatableArray<Position> named) => Mask(position => PositionList.Includes(named, position));

    private ulong Mask(ShareBase of) => Mask(of.Includes) | (of.Kind == BaseKind.FixedSeats ? 1UL << Electorate.VacantIndex : 0);

    private ulong Mask(Func<Position, bool> includes)
    {
        var mask = 0UL;
        for (var i = 0; i < Electorate.Positions.Length; i++)
        {
            if (includes(reads(Electorate.Positions[i])))
            {
                mask |= 1UL << i;
            }
        }

        return mask;
    }
}
