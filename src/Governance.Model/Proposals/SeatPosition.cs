namespace Governance.Model;

/// <summary>What one seat said.</summary>
/// <param name="Seat">The id of the seat in its body: its holder, unless it has an id of its own.</param>
/// <param name="Position">What it said.</param>
public sealed record SeatPosition(string Seat, Position Position)
{
    /// <summary>The id of the seat in its body: its holder, unless it has an id of its own.</summary>
    public string Seat { get; init => field = Text.CheckId(value, "seat id"); } = Text.CheckId(Seat, "seat id");
}
