namespace Governance.Model;

/// <summary>What several institutions of ICANN share: its Bylaws as a source, the day they changed, and the rules that recur in them.</summary>
internal static class IcannBylaws
{
    /// <summary>The day on which the contract with the United States had lapsed and the new Bylaws were in force.</summary>
    public static DateOnly Transition { get; } = new(2016, 10, 1);

    /// <summary>In force since the transition.</summary>
    public static Term Since2016 { get; } = Term.Since(Transition);

    /// <summary>In force before the transition.</summary>
    public static Term Before2016 { get; } = Term.Before(Transition);

    /// <summary>Rights of a seat that is heard and does not vote.</summary>
    public static Rights Heard => Rights.Attend | Rights.Speak;

    /// <summary>Rights of a liaison: heard, with proposals, and without a vote.</summary>
    public static Rights Liaison => Rights.Attend | Rights.Speak | Rights.Propose;

    /// <summary>A provision of the Bylaws as generally known.</summary>
    public static Source Article(string article) => Cite.General($"ICANN Bylaws of 1 October 2016, {article}");

    /// <summary>The positions of a vote.</summary>
    public static EquatableArray<Position> Vote { get; } = [Position.InFavour, Position.Against, Position.Abstaining];

    /// <summary>More than half of those in office present, and more than half of those present in favour.</summary>
    public static Rule MajorityOfAQuorum { get; } = Rule.All(
        Rule.Quorum(new ShareRule(
            [Position.InFavour, Position.Against, Position.Abstaining, Position.NotObjecting, Position.Objecting, Position.NotVoting],
            ShareBase.Entitled,
            Comparison.MoreThan,
            Fraction.Half)),
        Rule.MajorityOfThosePresent);

    /// <summary>Two thirds of each house, or three quarters of one with a majority of the other.</summary>
    public static Rule GnsoSupermajority { get; } = Rule.Any(
        Rule.EveryGroup(GroupKind.Class, Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled)),
        Rule.All(
            Rule.SomeGroups(1, GroupKind.Class, Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Entitled)),
            Rule.EveryGroup(GroupKind.Class, Rule.AbsoluteMajority)));

    /// <summary>So many places for one who may hold several, each with an id of its own.</summary>
    public static IEnumerable<Seat> Seats(string seatClass, string holder, int count) =>
        Enumerable.Range(1, count).Select(number => new Seat(seatClass, holder: holder) { Id = $"{holder}-{number}" });
}
