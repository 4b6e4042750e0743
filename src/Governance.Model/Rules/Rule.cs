namespace Governance.Model;

/// <summary>What it takes for a body to decide. Closed: the sealed rules of this library are all the cases there are.</summary>
/// <remarks>
/// Rules are data and hold no code, so whatever can be evaluated can also be explained, written down and analysed.
/// Every denominator, strictness and treatment of abstentions and absences is named. A rule is at most 64 levels deep
/// and counts at most 1,000,000 rules, shared ones as often as they occur.
/// </remarks>
public abstract partial record Rule
{
    /// <summary>How deep a rule may nest.</summary>
    public const int DeepestNesting = 64;

    /// <summary>How many rules a rule may consist of, itself included.</summary>
    public const int LargestSize = 1_000_000;

    private protected Rule(params ReadOnlySpan<Rule?> parts)
    {
        long size = 1;
        foreach (var part in parts)
        {
            if (part is not null)
            {
                Depth = Math.Max(Depth, part.Depth);
                size += part.Size;
            }
        }

        Depth++;
        if (Depth > DeepestNesting)
        {
            throw new GovernanceException(ErrorCodes.RuleTooDeep, $"A rule nests deeper than {DeepestNesting} levels.", "Flatten it: 'all' and 'any' take any number of parts.");
        }

        if (size > LargestSize)
        {
            throw new GovernanceException(ErrorCodes.RuleTooLarge, $"A rule consists of more than {LargestSize:N0} rules.", "Use groups or weights instead of listing every case.");
        }

        Size = (int)size;
    }

    /// <summary>How deep it nests: one for a rule without parts.</summary>
    public int Depth { get; }

    /// <summary>Of how many rules it consists, itself included.</summary>
    public int Size { get; }

    /// <summary>The clause it comes from, or null. It changes neither the meaning nor the equivalence of rules.</summary>
    public Source? Source { get; init; }

    private protected abstract string Tag { get; } // keeps the hierarchy closed

    /// <summary>The same rule, citing the clause it comes from.</summary>
    public Rule CitedAs(Source source) => this with { Source = source };

    /// <summary>The rule in words, with its parts in brackets; of a large one the beginning.</summary>
    public sealed override string ToString() => RuleWords.Whole(this);

    private protected static EquatableArray<Rule> CheckParts(EquatableArray<Rule> parts)
    {
        if (parts.IsEmpty)
        {
            throw new GovernanceException(ErrorCodes.EmptyComposition, "A rule is composed of no parts.", "Give at least one part.");
        }

        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        return parts;
    }

    private protected static EquatableArray<Position> CheckPositions(EquatableArray<Position> positions) => PositionList.Check(positions);
}
