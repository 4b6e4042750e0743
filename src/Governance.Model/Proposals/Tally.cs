namespace Governance.Model;

/// <summary>How many seats of a class, or how much by a measure, took one position.</summary>
public sealed record Tally
{
    /// <summary><paramref name="amount"/> of class <paramref name="seatClass"/> took <paramref name="position"/>.</summary>
    /// <param name="seatClass">The class of seats.</param>
    /// <param name="position">The position.</param>
    /// <param name="amount">Seats, or units of <paramref name="measure"/>; those named one by one in the same roll call included.</param>
    /// <param name="measure">What is counted; heads unless said.</param>
    /// <exception cref="GovernanceException">The amount is negative, or no whole number of heads (GOV1005).</exception>
    public Tally(string seatClass, Position position, Fraction amount, Measure measure = default)
    {
        if (amount < 0 || (measure.IsHeads && !amount.IsInteger))
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A tally of {amount} {measure} cannot be.", "Give a number of 0 or more; heads are whole.");
        }

        (Class, Position, Amount, Measure) = (Text.CheckId(seatClass, "seat class"), position, amount, measure);
    }

    /// <summary>The class of seats.</summary>
    public string Class { get; }

    /// <summary>The position.</summary>
    public Position Position { get; }

    /// <summary>Seats, or units of the measure.</summary>
    public Fraction Amount { get; }

    /// <summary>What is counted.</summary>
    public Measure Measure { get; }
}
