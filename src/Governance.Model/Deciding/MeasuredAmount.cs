namespace Governance.Model;

/// <summary>How much took one position, by a measure other than heads.</summary>
public sealed record MeasuredAmount
{
    internal MeasuredAmount(Measure measure, Position position, Fraction amount) => (Measure, Position, Amount) = (measure, position, amount);

    /// <summary>By what is weighed.</summary>
    public Measure Measure { get; }

    /// <summary>The position.</summary>
    public Position Position { get; }

    /// <summary>In units of the measure.</summary>
    public Fraction Amount { get; }
}
