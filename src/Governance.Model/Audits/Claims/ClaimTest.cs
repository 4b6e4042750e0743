namespace Governance.Model.Audits;

/// <summary>How a claim reads one of its observations: which value is what the claim warns of.</summary>
/// <param name="Name">The observation that is read; others may be set against it.</param>
/// <param name="Tells">What is bad, or what is computed, as the page on audits tells it.</param>
/// <param name="Read">Reads one observation of that name.</param>
internal sealed record ClaimTest(string Name, string Tells, Func<AuditContext, Observation, ClaimReading> Read)
{
    private delegate ClaimReading ReadNumber(AuditContext context, Observation observation, Fraction amount);

    /// <summary>A flag that should be set.</summary>
    public static ClaimTest No(string name) => new(name, $"`{name}` is false", (_, observation) => OfFlag(observation, bad: false));

    /// <summary>A flag that should not be set.</summary>
    public static ClaimTest Yes(string name) => new(name, $"`{name}` is true", (_, observation) => OfFlag(observation, bad: true));

    /// <summary>A flag that by itself is neither good nor bad.</summary>
    public static ClaimTest Either(string name) => new(name, "", (_, observation) => OfFlag(observation, bad: null));

    /// <summary>Two flags of which one should be set; where only the other is on record, it does not tell.</summary>
    public static ClaimTest Neither(string name, string other) => new(name, $"`{name}` and `{other}` are both false", (context, observation) =>
        (OfFlag(observation, bad: false), Beside(context, observation, other)?.Value) switch
        {
            ({ Says: ClaimSays.Bad }, AttributeValue.Flag { Value: true }) => new(ClaimSays.Good),
            ({ Says: ClaimSays.Bad }, not AttributeValue.Flag) => default,
            var (reading, _) => reading,
        });

    /// <summary>Something that should be there: a flag tells whether it is, any other value what it is.</summary>
    public static ClaimTest None(string name) => new(name, $"`{name}` is false", (_, observation) => Bad(observation.Value is AttributeValue.Flag { Value: false }));

    /// <summary>Something that should not be there: a text names it, a flag or a number tells whether there is any.</summary>
    public static ClaimTest Any(string name) => new(name, $"`{name}` names something, is true or above 0", (_, observation) => observation.Value switch
    {
        AttributeValue.Flag { Value: false } or AttributeValue.Number { Value.Sign: <= 0 } => new(ClaimSays.Good),
        _ => new(ClaimSays.Bad),
    });

    /// <summary>A number that should be no more than <paramref name="most"/>.</summary>
    public static ClaimTest Above(string name, long most) => OfNumber(name, $"`{name}` is above {most}", (_, _, amount) => Bad(amount > most));

    /// <summary>A number that should be no less than <paramref name="least"/>.</summary>
    public static ClaimTest Below(string name, long least) => OfNumber(name, $"`{name}` is below {least}", (_, _, amount) => Bad(amount < least));

    /// <summary>Days of notice that should be in time.</summary>
    public static ClaimTest Late(string name) => OfNumber(name, $"`{name}` is below `NoticeDays`", (context, _, days) => Bad(days < context.Options.NoticeDays));

    /// <summary>A number that should be no more than another about the same subject.</summary>
    public static ClaimTest MoreThan(string name, string other) => OfNumber(name, $"`{name}` is above `{other}`", (context, observation, amount) =>
        Number(context, observation, other) is { } bound ? Bad(amount > bound) : default);

    /// <summary>A number that should be less than another about the same subject.</summary>
    public static ClaimTest NotBelow(string name, string other) => OfNumber(name, $"`{name}` is `{other}` or more", (context, observation, amount) =>
        Number(context, observation, other) is { } bound ? Bad(amount >= bound) : default);

    /// <summary>A number that is shown as a share of another.</summary>
    public static ClaimTest Share(string name, string of, string called) => OfNumber(name, $"(`{name}` is shown as a share of `{of}`)", (context, observation, amount) =>
        Number(context, observation, of) is { Sign: > 0 } all ? new(ClaimSays.Nothing, $"{called} {Words.Percent(amount / all)}") : default);

    /// <summary>A number of people that is shown for each seat with a vote in the body.</summary>
    public static ClaimTest PerSeat(string name) => new(name, $"(a number `{name}` is shown for each seat)", (context, observation) =>
        observation is { About: { } about, Value: AttributeValue.Number { Value: var people } } && context.Model.FindBody(about) is { } body
        && body.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Aggregate(Fraction.Zero, (sum, seat) => sum + seat.Count) is { Sign: > 0 } seats
            ? new(ClaimSays.Nothing, $"{Words.Of((people / seats).Floor())} for each of {Words.Plural(seats, "seat")}") : default);

    /// <summary>A number that should be the sum of two others.</summary>
    public static ClaimTest Sum(string name, string one, string other) => OfNumber(name, $"(`{name}` is checked against `{one}` and `{other}`)", (context, observation, amount) =>
        Number(context, observation, one) + Number(context, observation, other) is { } sum && sum != amount
            ? new(ClaimSays.Odd, $"the parts come to {Words.Of(sum)}, not to {Words.Of(amount)}") : default);

    private static ClaimTest OfNumber(string name, string words, ReadNumber read) => new(name, words, (context, observation) =>
        observation.Value is AttributeValue.Number { Value: var amount } ? read(context, observation, amount) : Odd(observation, "a number"));

    private static ClaimReading OfFlag(Observation observation, bool? bad) => observation.Value is AttributeValue.Flag { Value: var value }
        ? bad is { } unwanted ? Bad(value == unwanted) : default
        : Odd(observation, "yes or no");

    private static ClaimReading Bad(bool isBad) => new(isBad ? ClaimSays.Bad : ClaimSays.Good);

    private static ClaimReading Odd(Observation observation, string asked) => new(ClaimSays.Odd, $"'{observation.Name}' is asked for as {asked}");

    private static Fraction? Number(AuditContext context, Observation beside, string name) => Beside(context, beside, name)?.Value is AttributeValue.Number { Value: var amount } ? amount : null;

    private static Observation? Beside(AuditContext context, Observation observation, string name) => context.Observed(name).FirstOrDefault(other => other.About == observation.About);
}
