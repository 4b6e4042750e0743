namespace Governance.Model.Tests.Vectors;

/// <summary>The words of the vectors, in those of the library.</summary>
/// <remarks>Where a veto or spam is a position of its own, a plain No is one beside them: <c>against/no</c>, so that counting it counts neither.</remarks>
/// <param name="input">The vector's input, whose rule and ballots tell which positions there are.</param>
internal sealed class Vocabulary(Field input)
{
    private static readonly string[] Usual = ["yes", "no", "abstain"];
    private static readonly string[] Unusual = ["veto", "spam"];

    private readonly bool refined = Unusual.Any(word => input.Text.Contains($"\"{word}\"", StringComparison.Ordinal));

    /// <summary>All positions together, whether a seat is there or not: what the whole electorate is in.</summary>
    public static EquatableArray<Position> Anything { get; } =
    [
        Position.InFavour, Position.Against, Position.Abstaining, Position.NotObjecting, Position.Objecting, Position.NotVoting, Position.Absent, Position.Recused,
    ];

    /// <summary>The positions a vote can be cast for.</summary>
    public EquatableArray<Position> Votes => Usual.Concat(refined ? Unusual : []).Where(word => word != "abstain" || MayAbstain).Select(Said).ToEquatableArray();

    /// <summary>Whether an abstention is a vote at all; else who abstains has not voted.</summary>
    public bool MayAbstain { get; } = input.Find("rule")?.Find("abstainAvailable")?.Flag ?? true;

    public Position Said(string word) => word switch
    {
        "yes" => Position.InFavour,
        "no" => refined ? new(PositionKind.Against, "no") : Position.Against,
        "abstain" => Position.Abstaining,
        "veto" or "spam" => new(PositionKind.Against, word),
        "absent" => Position.Absent,
        _ => throw new NotSupportedException($"'{word}' is no position."),
    };

    public EquatableArray<Position> Positions(Field list) => list.Items.Select(item => Said(item.Text)).ToEquatableArray();

    public static Comparison Comparison(string sign) => sign switch
    {
        ">" => Model.Comparison.MoreThan,
        ">=" or "≥" => Model.Comparison.AtLeast,
        "<=" or "≤" => Model.Comparison.AtMost,
        "<" => Model.Comparison.LessThan,
        _ => throw new NotSupportedException($"'{sign}' is no comparison."),
    };

    public static string Sign(Comparison comparison) => comparison switch
    {
        Model.Comparison.MoreThan => ">",
        Model.Comparison.AtLeast => ">=",
        Model.Comparison.AtMost => "<=",
        _ => "<",
    };

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "carried",
        Verdict.Failed => "not-carried",
        _ => "open",
    };

    public static string Word(bool answer) => answer ? "true" : "false";
}
