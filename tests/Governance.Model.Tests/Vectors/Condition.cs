using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Model.Tests.Vectors;

/// <summary>One entry of <c>rule.requires</c>, which must hold, or of <c>rule.blocks</c>, which must not.</summary>
/// <param name="entry">The entry.</param>
/// <param name="blocks">Whether it defeats.</param>
/// <param name="words">The positions.</param>
/// <param name="measure">By what votes are weighed.</param>
internal sealed partial class Condition(Field entry, bool blocks, Vocabulary words, Measure measure)
{
    private readonly EquatableArray<Position> counted = words.Positions(entry["of"]);
    private readonly Comparison comparison = Vocabulary.Comparison(entry["op"].Text);

    public string Name { get; } = entry["name"].Text;

    public bool Blocks => blocks;

    /// <summary>What an empty base does, as the vector writes it; null for a count.</summary>
    public string? WhenBaseIsZero { get; } = entry.Find("whenBaseIsZero")?.Text;

    /// <summary>What the decision needs of it, cited by its name.</summary>
    /// <param name="exactly">Whether a bound that the other system rounded is taken before rounding.</param>
    public Rule Needed(bool exactly = false)
    {
        var condition = Bare(exactly);
        var needed = (blocks, OnlyIfAnyVote) switch
        {
            (false, false) => condition,
            (false, true) => Rule.Any(condition, Rule.Not(AnyVote)),
            (true, false) => Rule.Not(condition),
            _ => Rule.Not(Rule.All(condition, AnyVote)),
        };
        return (IsQuorum ? Rule.Quorum(needed) : needed).CitedAs(Name);
    }

    /// <summary>Whether it is the participation without which no decision is valid, as its name says.</summary>
    public bool IsQuorum => !blocks && Name.StartsWith("quorum", StringComparison.Ordinal);

    private bool OnlyIfAnyVote => entry.Find("onlyIfAnyVote")?.Flag ?? false;

    private Rule AnyVote => new FloorRule(0, words.Votes, measure, strict: true);

    private Rule Bare(bool exactly) => entry["kind"].Text switch
    {
        "share" => Share(Base(entry["base"], words), entry["fraction"].Number, Empty(WhenBaseIsZero!)),
        "count" when entry["value"].IsList => Share(ShareBase.Of(words.Positions(entry["value"])), 1, Empty("ratio-zero", 0)),
        "count" => Count(exactly ? Unrounded() : entry["value"].Number),
        var kind => throw new NotSupportedException($"'{kind}' is no kind of condition."),
    };

    public static ShareBase Base(Field field, Vocabulary words) => field switch
    {
        { IsList: true } => ShareBase.Of(words.Positions(field)),
        { Text: "entitled" } => ShareBase.Entitled,
        _ => throw new NotSupportedException($"'{field.Text}' is no base."),
    };

    private ShareRule Share(ShareBase of, Fraction threshold, EmptyBase whenEmpty) => new(counted, of, comparison, threshold, measure, whenEmpty);

    private Rule Count(Fraction bound) => comparison is Comparison.AtLeast or Comparison.MoreThan
        ? new FloorRule(bound, counted, measure, comparison == Comparison.MoreThan)
        : new CapRule(bound, counted, measure, comparison == Comparison.LessThan);

    private EmptyBase Empty(string whenBaseIsZero, Fraction? threshold = null) => Empty(whenBaseIsZero, comparison, threshold ?? entry["fraction"].Number);

    /// <summary>What an empty base does; where 0/0 is called 0, the comparison tells.</summary>
    public static EmptyBase Empty(string whenBaseIsZero, Comparison comparison, Fraction threshold) => whenBaseIsZero switch
    {
        "true" => EmptyBase.Holds,
        "false" => EmptyBase.Fails,
        "ratio-zero" => comparison switch
        {
            Comparison.AtLeast => threshold <= 0,
            Comparison.MoreThan => threshold < 0,
            Comparison.AtMost => true,
            _ => threshold > 0,
        } ? EmptyBase.Holds : EmptyBase.Fails,
        _ => throw new NotSupportedException($"'{whenBaseIsZero}' is not what an empty base does."),
    };

    /// <summary>The bound before it was rounded, from the note that says how: <c>1 = floor(15·10/100)</c>.</summary>
    private Fraction Unrounded()
    {
        var match = Rounding().Match(entry.Find("note")?.Text ?? "");
        return match.Success
            ? new Fraction(Number(match, "times") * Number(match, "of"), Number(match, "by"))
            : entry["value"].Number;
        static long Number(Match match, string group) => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\d+ = floor\((?<of>\d+)·(?<times>\d+)/(?<by>\d+)\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rounding();
}
