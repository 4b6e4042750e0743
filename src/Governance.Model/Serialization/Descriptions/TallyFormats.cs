namespace Governance.Model.Serialization;

/// <summary>How counts and amounts are written: nested objects, by measure, class and position.</summary>
internal static class TallyFormats
{
    /// <summary>Heads, by class and position.</summary>
    public static Format<EquatableArray<Tally>> Heads { get; } = new MapFormat<string, EquatableArray<Tally>, EquatableArray<Tally>>(
        "an object of counts by class", ValueFormats.SeatClass, ByPosition(ValueFormats.Count.As<Fraction>(count => count, amount => (long)amount.Numerator)),
        (seatClass, tallies) => tallies.Select(tally => new Tally(seatClass, tally.Position, tally.Amount)).ToEquatableArray(), tallies => (tallies[0].Class, tallies))
        .As(Flat, tallies => Grouped(tallies, tally => tally.Class));

    /// <summary>Other measures, by measure, class and position.</summary>
    public static Format<EquatableArray<Tally>> Amounts { get; } = new MapFormat<Measure, EquatableArray<Tally>, EquatableArray<Tally>>(
        "an object of amounts by measure", ValueFormats.Measure, AmountsByClass,
        (measure, tallies) => tallies.Select(tally => new Tally(tally.Class, tally.Position, tally.Amount, NotHeads(measure))).ToEquatableArray(), tallies => (tallies[0].Measure, tallies))
        .As(Flat, tallies => Grouped(tallies, tally => tally.Measure.Name));

    /// <summary>Totals, by measure and class.</summary>
    public static Format<EquatableArray<PublishedTotal>> Totals { get; } = new MapFormat<Measure, EquatableArray<PublishedTotal>, EquatableArray<PublishedTotal>>(
        "an object of totals by measure", ValueFormats.Measure, TotalsByClass,
        (measure, totals) => totals.Select(total => new PublishedTotal(total.Class, measure, total.Amount)).ToEquatableArray(), totals => (totals[0].Measure, totals))
        .As(Flat, totals => Grouped(totals, total => total.Measure.Name));

    // What the objects around an entry will say is filled in there; until then it is this.
    private const string AnyClass = "class";

    private static Measure AnyMeasure => Measure.Stake;

    private static MapFormat<Position, Fraction, Tally> ByPosition(Format<Fraction> amount) => new(
        "an object of numbers by position", ValueFormats.Position, amount, (position, number) => new Tally(AnyClass, position, number, AnyMeasure), tally => (tally.Position, tally.Amount));

    private static Format<EquatableArray<Tally>> AmountsByClass => new MapFormat<string, EquatableArray<Tally>, EquatableArray<Tally>>(
        "an object of amounts by class", ValueFormats.SeatClass, ByPosition(ValueFormats.Amount),
        (seatClass, tallies) => tallies.Select(tally => new Tally(seatClass, tally.Position, tally.Amount, AnyMeasure)).ToEquatableArray(), tallies => (tallies[0].Class, tallies))
        .As(Flat, tallies => Grouped(tallies, tally => tally.Class));

    private static MapFormat<string, Fraction, PublishedTotal> TotalsByClass => new(
        "an object of totals by class", ValueFormats.SeatClass, ValueFormats.Amount, (seatClass, amount) => new PublishedTotal(seatClass, AnyMeasure, amount), total => (total.Class, total.Amount));

    private static Measure NotHeads(Measure measure) => !measure.IsHeads ? measure
        : throw new GovernanceException(ErrorCodes.HeadsAreNotWeighed, "Heads are given as amounts.", "Give counts of seats in 'tallies'.");

    private static EquatableArray<T> Flat<T>(EquatableArray<EquatableArray<T>> groups) => groups.SelectMany(group => group).ToEquatableArray();

    private static EquatableArray<EquatableArray<T>> Grouped<T>(EquatableArray<T> entries, Func<T, string> key) => entries
        .GroupBy(key)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.ToEquatableArray())
        .ToEquatableArray();
}
