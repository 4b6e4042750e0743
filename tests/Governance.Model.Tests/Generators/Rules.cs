using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Generators;

/// <summary>Rules of every kind, over what a body has to offer.</summary>
internal static class Rules
{
    private static readonly Gen<Measure> SomeMeasure = Gen.Frequency((3, Gen.Constant(Measure.Heads)), (1, Gen.Constant(Measure.Shares)));

    private static readonly Gen<Comparison> Inequality = Gen.Elements(Comparison.MoreThan, Comparison.AtLeast, Comparison.AtMost, Comparison.LessThan);

    private static readonly Gen<Comparison> AnyComparison = Gen.Elements(Enum.GetValues<Comparison>());

    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    /// <summary>A rule of about <paramref name="size"/> rules.</summary>
    public static Gen<Rule> Of(Palette palette, int size) => size <= 1
        ? Leaf(palette)
        : Gen.Frequency((1, Leaf(palette)), (5, Composed(palette, size - 1)));

    /// <summary>Rules without a body: over seats of the classes red, blue and green.</summary>
    public static Arbitrary<Rule> Any { get; } = Arb.From(
        Gen.Sized(size => Of(new Palette(["red", "blue", "green"], ["a1"], ["a1"], [(GroupKind.Class, 3), (GroupKind.Region, 2)], null), 1 + (size / 12))),
        Shrink);

    /// <summary>Its parts, then itself with a part less or a part simpler, then itself simpler.</summary>
    public static IEnumerable<Rule> Shrink(Rule rule)
    {
        var parts = RuleParts.PartsOf(rule);
        foreach (var part in parts)
        {
            yield return part;
        }

        foreach (var simpler in Simpler(rule).Where(simpler => simpler != rule))
        {
            yield return simpler;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var simpler in Shrink(parts[i]))
            {
                // Parts are told apart by reference: two equal ones need not shrink together.
                yield return RuleParts.Map(rule, part => ReferenceEquals(part, parts[i]) ? simpler : part);
            }
        }
    }

    private static Gen<Rule> Leaf(Palette palette)
    {
        List<(int, Gen<Rule>)> kinds =
        [
            (6, Share(Inequality).Select(rule => (Rule)rule)),
            (3, from amount in Numbers.Amount from counted in Positions.Counted from measure in SomeMeasure from strict in Either
                select (Rule)new FloorRule(amount, counted, measure, strict)),
            (3, from amount in Numbers.Amount from counted in Positions.Counted from measure in SomeMeasure from strict in Either
                select (Rule)new CapRule(amount, counted, measure, strict)),
            (2, from holders in Selection(palette) from positions in Positions.Counted from isPlain in Either from clearable in Either
                select (Rule)new VetoRule(holders, isPlain ? default : positions, clearable)),
            (1, Gen.Elements<Rule>(Rule.Consent, Rule.RoughConsensus)),
            (1, Gen.Choose(1, 3).Select(brokenBy => (Rule)new SilenceRule(brokenBy, 7))),
            (2, from support in Gen.Choose(0, 6) from of in Positions.Base select (Rule)new ConsensusRule(new(support, 6), of)),
            (2, Positions.Base.Select(of => (Rule)new UnanimityRule(of))),
            (2, from count in Gen.Choose(1, 3) from terms in Term(palette).ArrayOf(count) from bound in Numbers.Whole(-3, 4)
                select (Rule)new LinearRule(terms.ToEquatableArray(), bound)),
            (2, Criterion),
        ];
        if (!palette.Places.IsEmpty)
        {
            kinds.Add((2, from share in Share(Gen.Constant(Comparison.MoreThan))
                          from seat in Gen.Elements<string>([.. palette.Places])
                          select (Rule)new CastingVoteRule(share, seat)));
        }

        if (palette.Chamber is { } chamber)
        {
            kinds.Add((3, Gen.Constant<Rule>(Rule.DecisionOf(chamber))));
        }

        return Gen.Frequency([.. kinds]);
    }

    private static Gen<Rule> Composed(Palette palette, int size)
    {
        var part = Of(palette, size);
        var half = Of(palette, (size + 1) / 2);
        var third = Of(palette, (size + 2) / 3);
        var list = from count in Gen.Choose(1, 3) from parts in third.ArrayOf(count) select parts;
        var optional = Gen.Frequency((3, third.Select(rule => (Rule?)rule)), (1, Gen.Constant<Rule?>(null)));
        var band = from condition in third from then in optional select new Band(condition, then);
        return Gen.Frequency(
            (3, list.Select(parts => (Rule)new AllRule(parts.ToEquatableArray()))),
            (3, list.Select(parts => (Rule)new AnyRule(parts.ToEquatableArray()))),
            (2, from parts in list
                from weights in Gen.Elements<Fraction>(1, 2, new(1, 2)).ArrayOf(parts.Length)
                from quarters in Gen.Choose(1, 4)
                select (Rule)new AtLeastRule(weights.Aggregate((sum, weight) => sum + weight) * new Fraction(quarters, 4),
                    parts.Zip(weights, (rule, weight) => new WeightedRule(rule, weight)).ToEquatableArray())),
            (3, part.Select(rule => (Rule)new NotRule(rule))),
            (1, part.Select(rule => (Rule)new QuorumRule(rule))),
            (2, from seats in Selection(palette) from rule in part select (Rule)new RestrictedRule(seats, rule)),
            (2, from rule in part
                from absent in Reading
                from notVoting in Reading
                from abstaining in Reading
                select (Rule)new DefaultsRule(rule, absent, notVoting, abstaining ?? (absent is null && notVoting is null ? Position.Against : null))),
            (2, from count in Gen.Choose(1, 2)
                from bands in band.ArrayOf(count)
                from otherwise in optional
                select (Rule)new BandsRule(bands.ToEquatableArray(), otherwise)),
            (2, from groups in Gen.Elements<(GroupKind By, int Count)>([.. palette.Groups])
                from required in Gen.Choose(0, groups.Count)
                from rule in part
                select (Rule)new PerGroupRule(groups.By, rule, required == 0 ? null : required)),
            (1, half));
    }

    private static Gen<ShareRule> Share(Gen<Comparison> comparison) =>
        from counted in Positions.Counted
        from of in Positions.Base
        from compared in comparison
        from threshold in Numbers.Share
        from measure in SomeMeasure
        from whenEmpty in Gen.Elements<EmptyBase?>(null, null, EmptyBase.Fails, EmptyBase.Holds)
        select new ShareRule(counted, of, compared, threshold, measure, whenEmpty);

    private static Gen<LinearTerm> Term(Palette palette) =>
        from coefficient in Numbers.Coefficient
        from counted in Positions.Counted
        from seats in Selection(palette)
        from measure in SomeMeasure
        select new LinearTerm(coefficient, counted, seats, measure);

    private static Gen<SeatSelection> Selection(Palette palette) => Gen.Frequency(
        (2, Gen.Constant(SeatSelection.All)),
        (3, Gen.Elements<string>([.. palette.Classes]).Select(name => SeatSelection.OfClass(name))),
        (2, Gen.Elements<string>([.. palette.Seats]).Select(name => SeatSelection.Named(name))),
        (1, from first in Gen.Elements<string>([.. palette.Seats]) from second in Gen.Elements<string>([.. palette.Seats]) select SeatSelection.Named(first, second)));

    private static Gen<Position?> Reading { get; } = Gen.Frequency((1, Gen.Constant<Position?>(null)), (2, Positions.Named.Select(position => (Position?)position)));

    /// <summary>A question of fact that <see cref="Poll"/> can always answer.</summary>
    private static Gen<Rule> Criterion { get; } = Gen.OneOf(
        from comparison in AnyComparison
        from value in Numbers.Whole(0, 4)
        from party in Whose
        select (Rule)new AttributeCriterion("countries", comparison, value, party),
        from value in Either from party in Whose select (Rule)new AttributeCriterion("regulated", Comparison.EqualTo, value, party),
        from comparison in AnyComparison from day in Gen.Choose(1, 5) select (Rule)new DateCriterion(comparison, new(2025, 3, day)),
        Either.Select(value => (Rule)new DocketCriterion("earlier", value: value)),
        from comparison in AnyComparison from value in Numbers.Whole(0, 4) select (Rule)new DocketCriterion("earlier", "votes", comparison, value));

    private static Gen<EntityId?> Whose => Gen.Elements<EntityId?>(null, new EntityId(Poll.Addressed));

    private static IEnumerable<Rule> Simpler(Rule rule) => rule.Match<IEnumerable<Rule>>(
        share: rule => rule.Threshold == Fraction.Half && rule.Measure.IsHeads && rule.Of.Kind == BaseKind.Cast ? Counts(rule)
            : [.. Counts(rule),
                new ShareRule(rule.Counted, ShareBase.Cast, rule.Comparison, rule.Threshold, rule.Measure, rule.WhenEmpty),
                new ShareRule(rule.Counted, rule.Of, rule.Comparison, rule.Threshold, Measure.Heads, rule.WhenEmpty),
                new ShareRule(rule.Counted, rule.Of, rule.Comparison, Fraction.Half, rule.Measure, rule.WhenEmpty)],
        floor: rule => [.. Shorter(rule.Counted).Select(counted => new FloorRule(rule.Amount, counted, rule.Measure, rule.Strict)),
            .. Smaller(rule.Amount).Select(amount => new FloorRule(amount, rule.Counted, rule.Measure, rule.Strict)),
            .. rule.Measure.IsHeads ? (Rule[])[] : [new FloorRule(rule.Amount, rule.Counted, strict: rule.Strict)]],
        cap: rule => [.. Shorter(rule.Counted).Select(counted => new CapRule(rule.Amount, counted, rule.Measure, rule.Strict)),
            .. Smaller(rule.Amount).Select(amount => new CapRule(amount, rule.Counted, rule.Measure, rule.Strict)),
            .. rule.Measure.IsHeads ? (Rule[])[] : [new CapRule(rule.Amount, rule.Counted, strict: rule.Strict)]],
        quorum: _ => [],
        veto: rule => Shorter(rule.Positions).Select(positions => new VetoRule(rule.Holders, positions)),
        consent: _ => [],
        silence: rule => rule.BrokenBy == 1 ? [] : [new SilenceRule()],
        consensus: rule => rule.Of == ShareBase.Cast ? [] : [new ConsensusRule(rule.Support, ShareBase.Cast)],
        roughConsensus: _ => [Rule.Consent],
        unanimity: rule => rule.Of == ShareBase.Cast ? [] : [new UnanimityRule(ShareBase.Cast)],
        all: rule => Fewer(rule.Parts).Select(parts => new AllRule(parts)),
        any: rule => Fewer(rule.Parts).Select(parts => new AnyRule(parts)),
        atLeast: rule => Fewer(rule.Parts).Where(parts => parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Weight) >= rule.Required)
            .Select(parts => new AtLeastRule(rule.Required, parts)),
        not: _ => [],
        perGroup: rule => rule.Required > 1 ? [new PerGroupRule(rule.By, rule.Part, rule.Required - 1)] : [],
        among: _ => [],
        decisionOf: _ => [Rule.Consent],
        defaults: rule => ((Position?, Position?, Position?)[])[(null, rule.NotVoting, rule.Abstaining), (rule.Absent, null, rule.Abstaining), (rule.Absent, rule.NotVoting, null)] is var fewer
            ? fewer.Where(given => given != (null, null, null) && given != (rule.Absent, rule.NotVoting, rule.Abstaining))
                .Select(given => new DefaultsRule(rule.Part, given.Item1, given.Item2, given.Item3)) : [],
        bands: rule => [.. Fewer(rule.Bands).Select(bands => new BandsRule(bands, rule.Otherwise)),
            .. rule.Otherwise is null ? (Rule[])[] : [new BandsRule(rule.Bands, null)],
            .. rule.Bands.All(band => band.Then is null) ? (Rule[])[] : [new BandsRule(rule.Bands.Select(band => new Band(band.When, null)).ToEquatableArray(), rule.Otherwise)]],
        castingVote: rule => Simpler(rule.Part).OfType<ShareRule>().Select(part => new CastingVoteRule(part, rule.Seat)),
        linear: rule => [.. Fewer(rule.Terms).Select(terms => new LinearRule(terms, rule.Bound)),
            .. rule.Terms.All(term => term.Seats.IsAll) ? (Rule[])[]
                : [new LinearRule(rule.Terms.Select(term => new LinearTerm(term.Coefficient, term.Counted, null, term.Measure)).ToEquatableArray(), rule.Bound)]],
        attribute: _ => [Rule.Consent],
        date: _ => [Rule.Consent],
        earlier: _ => [Rule.Consent]);

    private static IEnumerable<Rule> Counts(ShareRule rule) =>
        Shorter(rule.Counted).Select(counted => new ShareRule(counted, rule.Of, rule.Comparison, rule.Threshold, rule.Measure, rule.WhenEmpty));

    private static IEnumerable<Fraction> Smaller(Fraction amount) => amount == 0 ? [] : amount.IsInteger ? [0, amount - 1] : [amount.Floor()];

    private static IEnumerable<EquatableArray<Position>> Shorter(EquatableArray<Position> positions) => Fewer(positions);

    private static IEnumerable<EquatableArray<T>> Fewer<T>(EquatableArray<T> items) => items.Count < 2 ? []
        : Enumerable.Range(0, items.Count).Select(i => items.Where((_, j) => j != i).ToEquatableArray());
}
