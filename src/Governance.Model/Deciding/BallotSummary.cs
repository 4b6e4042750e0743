using System.Numerics;

namespace Governance.Model;

/// <summary>The numbers of a ballot, as far as the record has them. They say what was counted, and authorise nothing.</summary>
public sealed record BallotSummary
{
    internal BallotSummary(BigInteger entitled, EquatableArray<PositionCount> positions, BigInteger outstanding, BigInteger notRecorded, BigInteger? cast) =>
        (Entitled, Positions, Outstanding, NotRecorded, Cast) = (entitled, positions, outstanding, notRecorded, cast);

    /// <summary>Filled seats that may vote.</summary>
    public BigInteger Entitled { get; }

    /// <summary>How many took each position that anybody took, in the order of files.</summary>
    public EquatableArray<PositionCount> Positions { get; }

    /// <summary>Seats that have not spoken and still may.</summary>
    public BigInteger Outstanding { get; }

    /// <summary>Seats whose position the record does not give.</summary>
    public BigInteger NotRecorded { get; }

    /// <summary>How much took each position by the measures that the rule weighs by, heads apart, as far as the record tells who took which; in the order of measures and positions.</summary>
    public EquatableArray<MeasuredAmount> Amounts { get; internal init; }

    /// <summary>The seats that spoke through others, each with the seat whose position it took in the end, in ordinal order.</summary>
    public EquatableArray<Delegation> Proxies { get; internal init; }

    /// <summary>Votes in favour and against together, or null where the record does not say.</summary>
    public BigInteger? Cast { get; }

    /// <summary>Votes cast over seats entitled, or null where either is not known.</summary>
    public Fraction? Turnout => Cast is { } cast && Entitled > 0 ? new Fraction(cast, Entitled) : null;
}
