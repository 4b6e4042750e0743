namespace Governance.Model;

public abstract partial record Rule
{
    private static readonly EquatableArray<Position> For = [Position.InFavour];

    /// <summary>More votes in favour than against; a tie fails, abstentions do not count.</summary>
    public static ShareRule MajorityOfVotesCast { get; } = MoreThan(Fraction.Half, ShareBase.Cast);

    /// <summary>At least two thirds of the votes cast.</summary>
    public static ShareRule TwoThirdsOfVotesCast { get; } = AtLeast(Fraction.TwoThirds, ShareBase.Cast);

    /// <summary>More than half of those present in favour; abstentions count against.</summary>
    public static ShareRule MajorityOfThosePresent { get; } = MoreThan(Fraction.Half, ShareBase.Present);

    /// <summary>More than half of all who may vote in favour.</summary>
    public static ShareRule AbsoluteMajority { get; } = MoreThan(Fraction.Half, ShareBase.Entitled);

    /// <summary>More than half of all seats in favour, vacant ones included.</summary>
    public static ShareRule MajorityOfFixedSeats { get; } = MoreThan(Fraction.Half, ShareBase.FixedSeats);

    /// <summary>Nobody sustains an objection.</summary>
    public static ConsentRule Consent { get; } = new ConsentRule();

    /// <summary>It carries unless somebody objects.</summary>
    public static SilenceRule SilenceIsAssent { get; } = new SilenceRule();

    /// <summary>One in favour, every objection addressed, and the chair says so.</summary>
    public static RoughConsensusRule RoughConsensus { get; } = new RoughConsensusRule();

    /// <summary>All votes cast in favour, at least one, and nobody objecting.</summary>
    public static UnanimityRule UnanimityOfVotesCast { get; } = new UnanimityRule();

    /// <summary>Everyone who may vote is in favour.</summary>
    public static UnanimityRule UnanimityOfMembers { get; } = new UnanimityRule(ShareBase.Entitled);

    /// <summary>More than <paramref name="share"/> of <paramref name="of"/> in favour.</summary>
    /// <exception cref="GovernanceException">The share is not above 0 (GOV1014).</exception>
    public static ShareRule MoreThan(Fraction share, ShareBase of, Measure measure = default) => new(For, of, Comparison.MoreThan, AboveZero(share), measure);

    /// <summary>At least <paramref name="share"/> of <paramref name="of"/> in favour.</summary>
    /// <exception cref="GovernanceException">The share is not above 0 (GOV1014).</exception>
    public static ShareRule AtLeast(Fraction share, ShareBase of, Measure measure = default) => new(For, of, Comparison.AtLeast, AboveZero(share), measure);

    /// <summary>At least <paramref name="amount"/> in the positions <paramref name="counted"/>; in favour unless given.</summary>
    /// <exception cref="GovernanceException">The amount is not above 0 (GOV1005).</exception>
    public static FloorRule Floor(Fraction amount, params EquatableArray<Position> counted) => Floor(amount, Measure.Heads, counted);

    /// <summary>At least <paramref name="amount"/> by <paramref name="measure"/> in the positions <paramref name="counted"/>; in favour unless given.</summary>
    /// <exception cref="GovernanceException">The amount is not above 0 (GOV1005).</exception>
    public static FloorRule Floor(Fraction amount, Measure measure, params EquatableArray<Position> counted) =>
        new(Asked(amount), counted.IsEmpty ? For : counted, measure);

    /// <summary>At most <paramref name="amount"/> in the positions <paramref name="counted"/>; against unless given.</summary>
    public static CapRule Cap(Fraction amount, params EquatableArray<Position> counted) => Cap(amount, Measure.Heads, counted);

    /// <summary>At most <paramref name="amount"/> by <paramref name="measure"/> in the positions <paramref name="counted"/>; against unless given.</summary>
    public static CapRule Cap(Fraction amount, Measure measure, params EquatableArray<Position> counted) =>
        new(amount, counted.IsEmpty ? [Position.Against] : counted, measure);

    /// <summary>The participation <paramref name="part"/>, without which no decision is valid.</summary>
    public static QuorumRule Quorum(Rule part) => new(part);

    /// <summary>At least <paramref name="seats"/> seats present.</summary>
    /// <exception cref="GovernanceException">The number is not above 0 (GOV1005).</exception>
    public static QuorumRule QuorumOfSeats(long seats) => new(new FloorRule(Asked(seats), PositionList.Present));

    /// <summary>At least <paramref name="share"/> of those entitled present, by <paramref name="measure"/>; by heads unless given.</summary>
    /// <exception cref="GovernanceException">The share is not above 0, or above 1 (GOV1014).</exception>
    public static QuorumRule QuorumOfShare(Fraction share, Measure measure = default) => share <= 1
        ? new(new ShareRule(PositionList.Present, ShareBase.Entitled, Comparison.AtLeast, AboveZero(share), measure))
        : throw new GovernanceException(ErrorCodes.ShareOutOfRange, $"A quorum of {share} times those entitled can never be present.", "Give a fraction up to 1, or use QuorumOfSeats for a number of seats.");

    /// <summary>None of <paramref name="holders"/> takes one of <paramref name="positions"/>; against unless given.</summary>
    public static VetoRule Veto(SeatSelection holders, params EquatableArray<Position> positions) => new(holders, positions);

    /// <summary>No seat holds it up; a hold can be cleared. An objection is a hold unless other positions are given.</summary>
    public static VetoRule Hold(params EquatableArray<Position> positions) => new(SeatSelection.All, positions.IsEmpty ? [Position.Objecting] : positions, clearable: true);

    /// <summary>It carries unless <paramref name="brokenBy"/> seats object, within <paramref name="windowDays"/> days where those are stated.</summary>
    /// <exception cref="GovernanceException">A number is out of range (GOV1005).</exception>
    public static SilenceRule Silence(long brokenBy = 1, int? windowDays = null) => new(brokenBy, windowDays);

    /// <summary>At least <paramref name="support"/> of <paramref name="of"/> in favour, of those present unless given, and no sustained objection.</summary>
    /// <exception cref="GovernanceException">The share is not above 0, or above 1 (GOV1014).</exception>
    public static ConsensusRule Consensus(Fraction support, ShareBase? of = null) => new(AboveZero(support), of);

    /// <summary>All of <paramref name="of"/> in favour, at least one, and nobody objecting.</summary>
    public static UnanimityRule Unanimity(ShareBase of) => new(of);

    /// <summary>Every one of <paramref name="parts"/>.</summary>
    public static AllRule All(params EquatableArray<Rule> parts) => new(parts);

    /// <summary>Any one of <paramref name="parts"/>.</summary>
    public static AnyRule Any(params EquatableArray<Rule> parts) => new(parts);

    /// <summary>At least <paramref name="required"/> of <paramref name="parts"/>.</summary>
    public static AtLeastRule AtLeastOf(int required, params EquatableArray<Rule> parts) =>
        new(required, parts.Select(part => new WeightedRule(part, 1)).ToEquatableArray());

    /// <summary><paramref name="part"/> does not hold.</summary>
    public static NotRule Not(Rule part) => new(part);

    /// <summary><paramref name="part"/> among <paramref name="seats"/> only.</summary>
    public static RestrictedRule Among(SeatSelection seats, Rule part) => new(seats, part);

    /// <summary><paramref name="part"/> in every group.</summary>
    public static PerGroupRule EveryGroup(GroupKind by, Rule part) => new(by, part);

    /// <summary><paramref name="part"/> in at least <paramref name="required"/> groups.</summary>
    public static PerGroupRule SomeGroups(int required, GroupKind by, Rule part) => new(by, part, required);

    /// <summary>The decision of another body on the same question.</summary>
    public static DecisionOfRule DecisionOf(EntityId body) => new(body);

    /// <summary><paramref name="part"/>, with absent, silent or abstaining seats read as having said something.</summary>
    /// <exception cref="GovernanceException">No reading is given (GOV1011), or one is outstanding (GOV1012).</exception>
    public static DefaultsRule Defaults(Rule part, Position? absent = null, Position? notVoting = null, Position? abstaining = null) =>
        new(part, absent, notVoting, abstaining);

    /// <summary>Where <paramref name="condition"/> holds <paramref name="then"/> decides, else <paramref name="otherwise"/>.</summary>
    public static BandsRule If(Rule condition, Rule then, Rule? otherwise = null) => new([new Band(condition, then)], otherwise);

    /// <summary><paramref name="rule"/>, a majority of votes cast unless given, with an exact tie decided by <paramref name="seat"/> having voted in favour.</summary>
    /// <exception cref="GovernanceException">The share is not by "more than" (GOV1015), or the id cannot be used (GOV1002).</exception>
    public static CastingVoteRule CastingVote(string seat, ShareRule? rule = null) => new(rule ?? MajorityOfVotesCast, seat);

    private static Fraction AboveZero(Fraction share) => share > 0 ? share
        : throw new GovernanceException(ErrorCodes.ShareOutOfRange, $"A share of {share} asks for nothing.", "Give a fraction above 0. In C#, 2/3 is 0: write new Fraction(2, 3) or Fraction.TwoThirds.");

    private static Fraction Asked(Fraction amount) => amount > 0 ? amount
        : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A floor of {amount} asks for nothing.", "Give a number above 0.");
}
