namespace Governance.Model.Serialization;

/// <summary>Rules that hold a count against a bound.</summary>
internal static class CountingRules
{
    private static readonly EquatableArray<Position> InFavour = [Position.InFavour];
    private static readonly EquatableArray<Position> Against = [Position.Against];

    /// <summary>A named base, or the positions it consists of.</summary>
    public static Format<ShareBase> Base { get; } = new AlternativesFormat<ShareBase>(
        $"a base: {NamedBases.Expected}, or a list of positions",
        new(JsonKind.Text, NamedBases, writes: of => of.Kind != BaseKind.Listed),
        new(JsonKind.List, ValueFormats.Positions.As(positions => ShareBase.Of(positions), of => of.Positions), writes: _ => true))
        .Named("base", "What a share is a share of.");

    private static WordFormat<ShareBase> NamedBases => new("base",
        ("cast", ShareBase.Cast), ("cast-with-abstentions", ShareBase.CastWithAbstentions), ("present", ShareBase.Present),
        ("non-recused", ShareBase.NonRecused), ("entitled", ShareBase.Entitled), ("fixed-seats", ShareBase.FixedSeats));

    private static WordFormat<EmptyBase> WhenEmpty { get; } = new("answer for an empty base", ("fails", EmptyBase.Fails), ("holds", EmptyBase.Holds));

    public static Func<Values, ShareRule> Share(ObjectDescription<ShareRule> it)
    {
        var of = it.Optional("of", ValueFormats.Positions, rule => rule.Counted, InFavour, "The positions counted.");
        var bound = it.Bound(ValueFormats.Share, rule => (rule.Comparison, rule.Threshold), absent: null,
            Comparison.MoreThan, Comparison.AtLeast, Comparison.AtMost, Comparison.LessThan);
        var @base = it.Required("base", Base, rule => rule.Of, "What it is a share of.");
        var measure = it.Optional("measure", ValueFormats.Measure, rule => rule.Measure, Measure.Heads, "By what seats are weighed.");
        var whenEmpty = it.Optional("whenEmpty", WhenEmpty, rule => rule.WhenEmpty == ShareRule.DefaultWhenEmpty(rule.Comparison) ? null : rule.WhenEmpty, "What holds when there is nothing to take a share of: a lower bound fails and an upper bound holds, unless said.");
        return read => bound.In(read) is var (comparison, threshold)
            ? new ShareRule(read.Get(of), read.Get(@base), comparison, threshold, read.Get(measure), read.Get(whenEmpty))
            : throw Incomplete();
    }

    public static Func<Values, FloorRule> Floor(ObjectDescription<FloorRule> it)
    {
        var of = it.Optional("of", ValueFormats.Positions, rule => rule.Counted, InFavour, "The positions counted.");
        var bound = it.Bound(ValueFormats.Amount, rule => (rule.Strict ? Comparison.MoreThan : Comparison.AtLeast, rule.Amount), absent: null, Comparison.AtLeast, Comparison.MoreThan);
        var measure = it.Optional("measure", ValueFormats.Measure, rule => rule.Measure, Measure.Heads, "By what seats are weighed.");
        return read => bound.In(read) is var (comparison, amount)
            ? new FloorRule(amount, read.Get(of), read.Get(measure), strict: comparison == Comparison.MoreThan)
            : throw Incomplete();
    }

    public static Func<Values, CapRule> Cap(ObjectDescription<CapRule> it)
    {
        var of = it.Optional("of", ValueFormats.Positions, rule => rule.Counted, Against, "The positions counted.");
        var bound = it.Bound(ValueFormats.Amount, rule => (rule.Strict ? Comparison.LessThan : Comparison.AtMost, rule.Amount), absent: null, Comparison.AtMost, Comparison.LessThan);
        var measure = it.Optional("measure", ValueFormats.Measure, rule => rule.Measure, Measure.Heads, "By what seats are weighed.");
        return read => bound.In(read) is var (comparison, amount)
            ? new CapRule(amount, read.Get(of), read.Get(measure), strict: comparison == Comparison.LessThan)
            : throw Incomplete();
    }

    public static Func<Values, VetoRule> Veto(ObjectDescription<VetoRule> it)
    {
        var holders = it.Required("holders", BodyFormats.Selection, rule => rule.Holders, "The seats that can stop the decision.");
        var of = it.Optional("of", ValueFormats.Positions, rule => rule.Positions, Against, "The positions that stop it.");
        var clearable = it.Optional("clearable", ValueFormats.Flag, rule => rule.Clearable, false, "Whether it is a hold, which its holder can clear.");
        return read => new VetoRule(read.Get(holders), read.Get(of), read.Get(clearable));
    }

    public static Func<Values, LinearRule> Linear(ObjectDescription<LinearRule> it)
    {
        var terms = it.Required("terms", new ListFormat<LinearTerm>(new ObjectFormat<LinearTerm>("a term", "A coefficient times what some seats in some positions weigh.", Term), isNeverEmpty: true), rule => rule.Terms, "What is added up.");
        var atLeast = it.Required("atLeast", ValueFormats.Number, rule => rule.Bound, "What the sum must reach.");
        return read => new LinearRule(read.Get(terms), read.Get(atLeast));
    }

    private static Func<Values, LinearTerm> Term(ObjectDescription<LinearTerm> it)
    {
        var coefficient = it.Required("coefficient", ValueFormats.Number, term => term.Coefficient, "What each unit adds.");
        var of = it.Optional("of", ValueFormats.Positions, term => term.Counted, InFavour, "The positions counted.");
        var seats = it.Optional("seats", BodyFormats.Selection, term => term.Seats, SeatSelection.All, "The seats counted.");
        var measure = it.Optional("measure", ValueFormats.Measure, term => term.Measure, Measure.Heads, "By what seats are weighed.");
        return read => new LinearTerm(read.Get(coefficient), read.Get(of), read.Get(seats), read.Get(measure));
    }

    /// <summary>The bound was written and could not be read, which has been reported; this is not.</summary>
    internal static GovernanceException Incomplete() => new(ErrorCodes.MissingProperty, "A bound is missing.", "Add one.");
}
