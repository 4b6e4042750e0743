namespace Governance.Model;

/// <summary>Seats and ballots as they are usual between states.</summary>
internal static class Delegations
{
    /// <summary>Where votes are counted.</summary>
    public static EquatableArray<Position> Votes { get; } = [Position.InFavour, Position.Against, Position.Abstaining];

    /// <summary>Where it is asked who objects.</summary>
    public static EquatableArray<Position> Objections { get; } = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting];

    /// <summary>A seat for each of <paramref name="holders"/>, which are ids with spaces between.</summary>
    public static IEnumerable<Seat> Of(string seatClass, string holders) => Of(seatClass, holders.Split(' '));

    /// <summary>A seat for each of <paramref name="holders"/>.</summary>
    public static IEnumerable<Seat> Of(string seatClass, IEnumerable<string> holders) => holders.Select(holder => new Seat(seatClass, holder: holder));

    /// <summary>So many seats for members of one class, told apart by number.</summary>
    public static IEnumerable<Seat> FromClass(string seatClass, string holders, string called, int count) =>
        Enumerable.Range(1, count).Select(number => new Seat(seatClass, holder: holders) { Id = $"{called}-{number}" });

    /// <summary>Adoption if nobody objects: a consensus procedure because <paramref name="by"/> says so.</summary>
    public static Procedure Consensus(string name, Source by) => new(Rule.Consent) { Name = name, Admits = Objections, ConsensusBy = by, Source = by };

    /// <summary>Signature of a text that addresses those who sign it.</summary>
    public static Procedure Signature(string name, Source by) => new(Rule.Floor(1)) { Name = name, IsOptIn = true, Admits = [Position.InFavour], Source = by };
}
