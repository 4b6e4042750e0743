namespace Governance.Model;

/// <summary>The part, read over some of the seats only: bases, floors and caps see no others.</summary>
public sealed record RestrictedRule : Rule
{
    /// <summary><paramref name="part"/> among <paramref name="seats"/>.</summary>
    public RestrictedRule(SeatSelection seats, Rule part)
        : base([part]) // not base(part), which would be the copy constructor
    {
        ArgumentNullException.ThrowIfNull(seats);
        ArgumentNullException.ThrowIfNull(part);
        (Seats, Part) = (seats, part);
    }

    /// <summary>The seats it is read over.</summary>
    public SeatSelection Seats { get; }

    /// <summary>The rule for them.</summary>
    public Rule Part { get; }

    private protected override string Tag => "among";
}
