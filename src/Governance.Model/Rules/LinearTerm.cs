namespace Governance.Model;

/// <summary>One term of a linear rule: a coefficient times what some seats in some positions weigh.</summary>
public sealed record LinearTerm
{
    /// <summary><paramref name="coefficient"/> for each unit of <paramref name="measure"/> in <paramref name="counted"/> among <paramref name="seats"/>.</summary>
    /// <exception cref="GovernanceException">No position is counted (GOV1011).</exception>
    public LinearTerm(Fraction coefficient, EquatableArray<Position> counted, SeatSelection? seats = null, Measure measure = default) =>
        (Coefficient, Counted, Seats, Measure) = (coefficient, PositionList.Check(counted), seats ?? SeatSelection.All, measure);

    /// <summary>What each unit adds; may be negative.</summary>
    public Fraction Coefficient { get; }

    /// <summary>The positions counted.</summary>
    public EquatableArray<Position> Counted { get; }

    /// <summary>The seats counted.</summary>
    public SeatSelection Seats { get; }

    /// <summary>By what they are weighed.</summary>
    public Measure Measure { get; }
}
