namespace Governance.Model.Tests.Reference;

/// <summary>One single place of a body, with what it said; of a seat that stands for several there are several.</summary>
/// <param name="Seat">The seat it is one place of.</param>
/// <param name="Said">What it said, or null where nobody fills it.</param>
/// <param name="Group">The stakeholder group of its holder.</param>
/// <param name="Region">The region of its holder, or null.</param>
internal sealed record Place(Seat Seat, Position? Said, StakeholderGroup Group, string? Region)
{
    public bool Votes => Seat.Rights.HasFlag(Rights.Vote);

    /// <summary>What it weighs: one head, or the weight that the seat states.</summary>
    public Fraction Weighs(Measure measure) => measure.IsHeads ? 1 : Seat.Weights.Single(weight => weight.Measure == measure).Amount;

    /// <summary>The places of <paramref name="seats"/> one by one, the vacant ones last among those of one seat.</summary>
    /// <param name="seats">The seats of a body.</param>
    /// <param name="holders">The parties that may hold them.</param>
    /// <param name="said">What the filled places said, in order.</param>
    public static EquatableArray<Place> Of(EquatableArray<Seat> seats, EquatableArray<Party> holders, EquatableArray<Position> said)
    {
        var places = new List<Place>();
        var next = 0;
        foreach (var seat in seats)
        {
            var holder = holders.SingleOrDefault(party => party.Id == (seat.Holder ?? seat.NamedBy));
            for (long i = 0; i < seat.Count; i++)
            {
                places.Add(new(seat, i < seat.Count - seat.Vacant ? said[next++] : null, holder?.Group ?? default, holder?.Region));
            }
        }

        return next == said.Count ? places.ToEquatableArray() : throw new ArgumentException($"{said.Count} positions for {next} filled places.", nameof(said));
    }
}
