namespace Governance.Model;

/// <summary>Part of what a seat weighs by a measure, cast for one position by a holder who splits its vote.</summary>
/// <param name="Seat">The id of the seat.</param>
/// <param name="Position">The position.</param>
/// <param name="Amount">How much of its weight, in units of the measure.</param>
/// <param name="Measure">The measure that is split; the parts of one seat may not exceed its weight.</param>
public sealed record SplitVote(string Seat, Position Position, Fraction Amount, Measure Measure)
{
    /// <summary>The id of the seat.</summary>
    public string Seat { get; init => field = Text.CheckId(value, "seat id"); } = Text.CheckId(Seat, "seat id");
}
