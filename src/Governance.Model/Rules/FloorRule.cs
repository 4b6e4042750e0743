namespace Governance.Model;

/// <summary>At least so many of given positions: "nine affirmative votes".</summary>
public sealed record FloorRule : Rule
{
    /// <summary>At least, or more than, <paramref name="amount"/> of the positions <paramref name="counted"/>.</summary>
    /// <param name="amount">In units of the measure; not negative.</param>
    /// <param name="counted">The positions counted; at least one.</param>
    /// <param name="measure">By what seats are weighed.</param>
    /// <param name="strict">Whether the amount itself is not enough.</param>
    /// <exception cref="GovernanceException">The amount is negative (GOV1005), or no position is counted (GOV1011).</exception>
    public FloorRule(Fraction amount, EquatableArray<Position> counted, Measure measure = default, bool strict = false)
    {
        if (amount < 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A floor of {amount} asks for nothing.", "Give 0 or more.");
        }

        (Amount, Counted, Measure, Strict) = (amount, CheckPositions(counted), measure, strict);
    }

    /// <summary>The bound, in units of the measure.</summary>
    public Fraction Amount { get; }

    /// <summary>The positions counted.</summary>
    public EquatableArray<Position> Counted { get; }

    /// <summary>By what seats are weighed.</summary>
    public Measure Measure { get; }

    /// <summary>Whether the amount itself is not enough.</summary>
    public bool Strict { get; }

    private protected override string Tag => "floor";
}
