using System.Globalization;
using System.Numerics;

namespace Governance.Model.Serialization;

/// <summary>How single values are written, whatever they belong to.</summary>
internal static class ValueFormats
{
    public static Format<string> Text { get; } = new TextFormat();

    public static Format<bool> Flag { get; } = new FlagFormat();

    public static Format<Fraction> Share { get; } = new FractionFormat(isShare: true, least: null);

    public static Format<Fraction> Number { get; } = new FractionFormat(isShare: false, least: null);

    public static Format<Fraction> Amount { get; } = new FractionFormat(isShare: false, least: 0);

    public static Format<BigInteger> Size { get; } = new WholeNumberFormat(least: 1, most: null);

    public static Format<long> Count { get; } = new WholeNumberFormat(least: 0, most: long.MaxValue).As(whole => (long)whole, count => count);

    public static Format<long> OneOrMore { get; } = new WholeNumberFormat(least: 1, most: long.MaxValue).As(whole => (long)whole, count => count);

    public static Format<int> SmallCount { get; } = new WholeNumberFormat(least: 0, most: int.MaxValue).As(whole => (int)whole, count => count);

    public static TokenFormat<EntityId> Id { get; } = new("an id", text => new EntityId(text), id => id.Value);

    public static Format<EquatableArray<EntityId>> Ids { get; } = new ListFormat<EntityId>(Id, sortedBy: id => id.Value);

    public static TokenFormat<string> SeatId { get; } = Name("seat id");

    public static TokenFormat<string> SeatClass { get; } = Name("seat class");

    public static TokenFormat<Measure> Measure { get; } = new("a measure", text => new Measure(text), measure => measure.Name);

    public static TokenFormat<DateOnly> Day { get; } = new("a day such as 2025-05-15",
        text => CalendarDate.TryParse(text, out var date) && date.IsDay ? date.First : throw NoSuchDate(text, "Write a day of the calendar, such as 2025-05-15."),
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    public static TokenFormat<CalendarDate> Date { get; } = new("a date such as 2025-05-15, 2025-05, 2025 or any",
        text => CalendarDate.TryParse(text, out var date) ? date : throw NoSuchDate(text, "Write a date of the calendar, such as 2025-05-15, 2025-05, 2025, or any."),
        date => date.ToString(),
        "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|any)$");

    public static TokenFormat<Position> Position { get; } = new("a position such as for or against/veto",
        ParsePosition,
        position => position.ToString(),
        "^((for|against|abstain|no-objection|object)(/[^/]{1,200})?|not-voting|absent|recused|outstanding)$");

    /// <summary>At least one position; the model keeps them in the order of kinds.</summary>
    public static Format<EquatableArray<Position>> Positions { get; } = new ListFormat<Position>(Position, isNeverEmpty: true);

    public static Format<Source> Source { get; } = new AlternativesFormat<Source>(
        "a citation, as a text or as an object with \"text\"",
        new(JsonKind.Text, Text.As(text => new Source(text), source => source.Text), writes: source => source is { Url: null, Confidence: Confidence.Unstated }),
        new(JsonKind.Object, new ObjectFormat<Source>("a citation", "A document and the place in it, where it can be read, and how far it has been checked.", DescribeSource), writes: _ => true))
        .Named("source", "Where something comes from: a citation alone, or with more.");

    /// <summary>A text that may stand for a <paramref name="what"/>.</summary>
    public static TokenFormat<string> Name(string what) => new($"{(what[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a")} {what}", text => Model.Text.CheckId(text, what), text => text);

    private static Func<Values, Source> DescribeSource(ObjectDescription<Source> it)
    {
        var text = it.Required("text", Text, source => source.Text, "The document and the place in it, as one would cite it.");
        var url = it.Optional("url", Text, source => source.Url, "Where it can be read.");
        var confidence = it.Optional("confidence", Confidences, source => source.Confidence, Confidence.Unstated, "How far it has been checked.");
        return read => new Source(read.Get(text)) { Url = read.Get(url), Confidence = read.Get(confidence) };
    }

    private static WordFormat<Confidence> Confidences { get; } = new("degree of confidence",
        ("unstated", Confidence.Unstated), ("general", Confidence.General), ("document", Confidence.Document), ("checked", Confidence.Checked));

    private static Position ParsePosition(string text)
    {
        if (Model.Position.TryParse(text, out var position))
        {
            return position;
        }

        var kinds = Enumerable.Range(0, (int)PositionKind.Outstanding + 1).Select(kind => new Position((PositionKind)kind).ToString());
        throw new GovernanceException(ErrorCodes.UnknownPosition, $"'{Model.Text.Printable(text)}' is no position.",
            Suggestion.Among(text, [.. kinds], "The first five of these may be refined, as in against/veto:"));
    }

    private static GovernanceException NoSuchDate(string text, string cure) =>
        new(ErrorCodes.NoSuchDate, $"There is no date '{Model.Text.Printable(text)}'.", cure);
}
