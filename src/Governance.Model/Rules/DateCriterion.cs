namespace Governance.Model;

/// <summary>The day of the decision, compared with a day: a deadline, a starting date.</summary>
public sealed record DateCriterion : Rule
{
    /// <summary>The day of the decision compared with <paramref name="day"/>; "at most" is "on or before".</summary>
    public DateCriterion(Comparison comparison, DateOnly day) => (Comparison, Day) = (Guard.Named(comparison), day);

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    private protected override string Tag => "date";
}
