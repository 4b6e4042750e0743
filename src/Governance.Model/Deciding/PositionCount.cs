namespace Governance.Model;

/// <summary>How many seats took one position.</summary>
public sealed record PositionCount
{
    internal PositionCount(Position position, Fraction seats) => (Position, Seats) = (position, seats);

    /// <summary>The position.</summary>
    public Position Position { get; }

    /// <summary>How many seats.</summary>
    public Fraction Seats { get; }
}
