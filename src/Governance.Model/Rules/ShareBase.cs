namespace Governance.Model;

/// <summary>What a share is a share of: the denominator, always stated.</summary>
/// <remarks>The default value is no base, and refused wherever one is asked for (GOV1011).</remarks>
public readonly record struct ShareBase
{
    private readonly BaseKind? kind;
    private readonly EquatableArray<Position> positions;

    private ShareBase(BaseKind kind, EquatableArray<Position> positions = default) => (this.kind, this.positions) = (kind, positions);

    /// <summary>Votes in favour and against.</summary>
    public static ShareBase Cast => new(BaseKind.Cast);

    /// <summary>Votes in favour and against, and abstentions.</summary>
    public static ShareBase CastWithAbstentions => new(BaseKind.CastWithAbstentions);

    /// <summary>Everyone who is there and not recused, whatever they said.</summary>
    public static ShareBase Present => new(BaseKind.Present);

    /// <summary>Every filled seat that may vote, and is not recused.</summary>
    public static ShareBase NonRecused => new(BaseKind.NonRecused);

    /// <summary>Every filled seat that may vote.</summary>
    public static ShareBase Entitled => new(BaseKind.Entitled);

    /// <summary>Every seat that may vote, vacant ones included.</summary>
    public static ShareBase FixedSeats => new(BaseKind.FixedSeats);

    /// <summary>Which of the named bases it is, or that positions are listed.</summary>
    public BaseKind Kind => kind ?? BaseKind.Listed;

    /// <summary>The positions listed, in ordinal order; empty for a named base.</summary>
    public EquatableArray<Position> Positions => positions;

    /// <summary>Just these positions.</summary>
    /// <exception cref="GovernanceException">None is given (GOV1011), or one is outstanding (GOV1012).</exception>
    public static ShareBase Of(params EquatableArray<Position> positions) => new(BaseKind.Listed, PositionList.Check(positions));

    /// <summary>This base, or an exception where it is the default value.</summary>
    internal ShareBase Given() => kind is not null ? this
        : throw new GovernanceException(ErrorCodes.EmptyComposition, "A share is of nothing: default(ShareBase) is no base.", "Say what it is a share of, such as ShareBase.Cast.");

    /// <summary>Whether a seat in <paramref name="position"/> is part of the base. Vacant seats are in no position.</summary>
    public bool Includes(Position position) => Kind switch
    {
        BaseKind.Cast => position.Kind is PositionKind.InFavour or PositionKind.Against,
        BaseKind.CastWithAbstentions => position.Kind is PositionKind.InFavour or PositionKind.Against or PositionKind.Abstaining,
        BaseKind.Present => position.Kind is not (PositionKind.Absent or PositionKind.Recused or PositionKind.Outstanding),
        BaseKind.NonRecused => position.Kind is not PositionKind.Recused,
        BaseKind.Listed => PositionList.Includes(positions, position),
        _ => true,
    };

    /// <summary>The base as files write it.</summary>
    public override string ToString() => Kind switch
    {
        BaseKind.Cast => "cast",
        BaseKind.CastWithAbstentions => "cast-with-abstentions",
        BaseKind.Present => "present",
        BaseKind.NonRecused => "non-recused",
        BaseKind.Entitled => "entitled",
        BaseKind.FixedSeats => "fixed-seats",
        _ => positions.ToString(),
    };
}
