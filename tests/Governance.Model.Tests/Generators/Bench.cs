namespace Governance.Model.Tests.Generators;

/// <summary>A seat, its holder, and what each of its filled places said: the truth that a roll call writes down.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Holder">Who holds it, or names who does, or null.</param>
/// <param name="Said">One entry for each filled place.</param>
internal sealed record Bench(Seat Seat, Party? Holder, EquatableArray<Position> Said)
{
    public bool IsBulk => Seat.Count > 1;

    public bool Votes => Seat.Rights.HasFlag(Rights.Vote);

    /// <summary>Whether a place is filled that may vote.</summary>
    public bool IsHeard => Votes && !Said.IsEmpty;

    /// <summary>What a failed law prints.</summary>
    public override string ToString() =>
        $"{Seat.Id}: {Seat.Class} x{Seat.Count} less {Seat.Vacant}, {Seat.Rights}, {string.Join(' ', Seat.Weights.Select(weight => $"{weight.Amount} {weight.Measure}"))}, {(Holder is null ? "no holder" : $"{Holder.Id} ({Holder.Group} {Holder.Region})")}: {Said}";
}
