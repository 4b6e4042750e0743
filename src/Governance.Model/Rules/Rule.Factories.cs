namespace Governance.Model;

public abstract partial record Rule
{
    private static readonly EquatableArray<Position> For = [Position.InFavour];

    /// <summary>More votes in favour than against; a tie fails, abstentions do not count.</summary>
    public static Rule MajorityOfVotesCast { get; } = MoreThan(Fraction.Half, ShareBase.Cast);

    /// <summary>At least two thirds of the votes cast.</summary>
    public static Rule TwoThirdsOfVotesCast { get; } = AtLeast(Fraction.TwoThirds, ShareBase.Cast);

    /// <summary>More than half of those present in favour; abstentions count against.</summary>
    public static Rule MajorityOfThosePresent { get; } = MoreThan(Fraction.Half, ShareBase.Present);

    /// <summary>More than half of all who may vote in favour.</summary>
    public static Rule AbsoluteMajority { get; } = MoreThan(Fraction.Half, ShareBase.Entitled);

    /// <summary>More than half of all seats in favour, vacant ones included.</summary>
    public static Rule MajorityOfFixedSeats { get; } = MoreThan(Fraction.Half, ShareBase.FixedSeats);

    /// <summary>Nobody sustains an objection.</summary>
    public static Rule Consent { get; } = new ConsentRule();

    /// <summary>It carries unless somebody objects.</summary>
    public static Rule SilenceIsAssent { get; } = new SilenceRule();

    /// <summary>One in favour, every objection addressed, and the chair says so.</summary>
    public static Rule RoughConsensus { get; } = new RoughConsensusRule();

    /// <summary>All votes cast in favour, at least one, and nobody objecting.</summary>
    public static Rule UnanimityOfVotesCast { get; } = new UnanimityRule();

    /// <summary>Everyone who may vote is in favour.</summary>
    public static Rule UnanimityOfMembers { get; } = new UnanimityRule(ShareBase.Entitled);

    /// <summary>More than <paramref name="share"/> of <paramref name="of"/> in favour.</summary>
    public static Rule MoreThan(Fraction share, ShareBase of, Measure measure = default) => new ShareRule(For, of, Comparison.MoreThan, share, measure);

    /// <summary>At least <paramref name="share"/> of <paramref name="of"/> in favour.</summary>
    public static Rule AtLeast(Fraction share, ShareBase of, Measure measure = default) => new ShareRule(For, of, Comparison.AtLeast, share, measure);

    /// <summary>At least <paramref name="amount"/> in the positions <paramref name="counted"/>; in favour unless given.</summary>
    public static Rule Floor(Fraction amount, params EquatableArray<Position> counted) => new FloorRule(amount, counted.IsEmpty ? For : counted);

    /// <summary>At most <paramref name="amount"/> in the positions <paramref name="counted"/>; against unless given.</summary>
    public static Rule Cap(Fraction amount, params EquatableArray<Position> counted) => new CapRule(amount, counted.IsEmpty ? [Position.Against] : counted);

    /// <summary>At least <paramref name="seats"/> seats present.</summary>
    public static Rule Quorum(long seats) => new QuorumRule(new FloorRule(seats, PositionList.Present));

    /// <summary>At least <paramref name="share"/> of those entitled present.</summary>
    public static Rule Quorum(Fraction share) => new QuorumRule(new ShareRule(PositionList.Present, ShareBase.Entitled, Comparison.AtLeast, share));

    /// <summary>The participation <paramref name="part"/>, without which no decision is valid.</summary>
    public static Rule Quorum(Rule part) => new QuorumRule(part);

    /// <summary>None of <paramref name="holders"/> is against.</summary>
    public static Rule Veto(SeatSelection holders) => new VetoRule(holders);

    /// <summary>No seat holds it up; a hold can be cleared. An objection is a hold unless other positions are given.</summary>
    public static Rule Hold(params EquatableArray<Position> positions) => new VetoRule(SeatSelection.All, positions.IsEmpty ? [Position.Objecting] : positions, clearable: true);

    /// <summary>At least <paramref name="support"/> of those present in favour, and no sustained objection.</summary>
    public static Rule Consensus(Fraction support) => new ConsensusRule(support);

    /// <summary>Every one of <paramref name="parts"/>.</summary>
    public static Rule All(params EquatableArray<Rule> parts) => new AllRule(parts);

    /// <summary>Any one of <paramref name="parts"/>.</summary>
    public static Rule Any(params EquatableArray<Rule> parts) => new AnyRule(parts);

    /// <summary>At least <paramref name="required"/> of <paramref name="parts"/>.</summary>
    public static Rule AtLeastOf(int required, params EquatableArray<Rule> parts) =>
        new AtLeastRule(required, parts.Select(part => new WeightedRule(part, 1)).ToEquatableArray());

    /// <summary><paramref name="part"/> does not hold.</summary>
    public static Rule Not(Rule part) => new NotRule(part);

    /// <summary><paramref name="part"/> among <paramref name="seats"/> only.</summary>
    public static Rule Among(SeatSelection seats, Rule part) => new RestrictedRule(seats, part);

    /// <summary><paramref name="part"/> in every group.</summary>
    public static Rule EveryGroup(GroupKind by, Rule part) => new PerGroupRule(by, part);

    /// <summary>The decision of another body on the same question.</summary>
    public static Rule DecisionOf(EntityId body) => new DecisionOfRule(body);

    /// <summary>Where <paramref name="condition"/> holds <paramref name="then"/> decides, else <paramref name="otherwise"/>.</summary>
    public static Rule If(Rule condition, Rule then, Rule? otherwise = null) => new BandsRule([new Band(condition, then)], otherwise);
}
