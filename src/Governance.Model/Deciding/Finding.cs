namespace Governance.Model;

/// <summary>One node of the explanation: what a rule says of the votes, and the numbers it says it from.</summary>
/// <remarks>
/// Numbers are in the charter's units. Where votes are outstanding or not recorded, counts are those known so far and
/// <see cref="CountedAtMost"/> says what they can still become. The verdict of the root is the verdict of the decision.
/// </remarks>
public sealed record Finding
{
    internal Finding(Rule rule, Verdict verdict) => (Rule, Verdict) = (rule, verdict);

    /// <summary>The rule read here, with the clause it comes from.</summary>
    public Rule Rule { get; }

    /// <summary>Whether it holds; of the opposite of the rule where <see cref="IsNegated"/>.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the opposite of the rule is read.</summary>
    public bool IsNegated { get; internal init; }

    /// <summary>The class, group or seats it is read over, or null for the whole body.</summary>
    public string? Among { get; internal init; }

    /// <summary>What is counted: amounts by <see cref="Measure"/>, or parts that hold; null where nothing is.</summary>
    public Fraction? Counted { get; internal init; }

    /// <summary>What the count can still become, or null where it is settled.</summary>
    public Fraction? CountedAtMost { get; internal init; }

    /// <summary>The base of a share, or the number of parts; null where there is none.</summary>
    public Fraction? Base { get; internal init; }

    /// <summary>What the base can still become, or null where it is settled.</summary>
    public Fraction? BaseAtMost { get; internal init; }

    /// <summary>What the count is held against, in the units of the count; null where nothing is, or the base is not settled.</summary>
    public Fraction? Required { get; internal init; }

    /// <summary>How the count is held against what is required.</summary>
    public Comparison Comparison { get; internal init; }

    /// <summary>By how much the count is better (positive) or worse (negative) than the least or most that is required.</summary>
    public Fraction? Margin { get; internal init; }

    /// <summary>By what is counted.</summary>
    public Measure Measure { get; internal init; }

    /// <summary>Why, where no numbers say it, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>The findings it rests on, in the order of the charter.</summary>
    public EquatableArray<Finding> Parts { get; internal init; }

    /// <summary>The verdict, the rule and the numbers, on one line and without the parts.</summary>
    public override string ToString()
    {
        var counted = Counted is not { } count ? "" : $": {count}{(CountedAtMost is { } most ? $" to {most}" : "")}{(Base is { } of ? $" of {of}" : "")}{(Required is { } required ? $", {RuleWords.Side(Comparison)} {required}" : "")}";
        return $"{Verdict}: {(IsNegated ? "the opposite of: " : "")}{RuleWords.For(Rule)}{counted}{(Note is null ? "" : $" ({Note})")}";
    }
}
