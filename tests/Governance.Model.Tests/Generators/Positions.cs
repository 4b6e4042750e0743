using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Generators;

/// <summary>What seats say and rules count.</summary>
internal static class Positions
{
    public static Position Strongly { get; } = new(PositionKind.InFavour, "strongly");

    public static Position Veto { get; } = new(PositionKind.Against, "veto");

    /// <summary>What a seat may say, besides being silent, absent or recused; the simplest first.</summary>
    public static EquatableArray<Position> Admitted { get; } =
        [Position.InFavour, Position.Against, Position.Abstaining, Position.NotObjecting, Position.Objecting, Strongly, Veto, Position.ObjectionAddressed];

    /// <summary>All that a seat can have said when the ballot is over; the simplest first.</summary>
    public static EquatableArray<Position> Complete { get; } = [.. Admitted, Position.NotVoting, Position.Absent, Position.Recused];

    /// <summary>All that an outstanding seat may yet do, and any seat may change to.</summary>
    public static EquatableArray<Position> Possible { get; } = [.. Admitted, Position.NotVoting, Position.Absent];

    /// <summary>What a seat says, as bodies go: mostly for or against.</summary>
    public static Gen<Position> Said { get; } = Gen.Frequency(
        (5, Gen.Constant(Position.InFavour)), (4, Gen.Constant(Position.Against)), (2, Gen.Constant(Position.Abstaining)), (2, Gen.Constant(Position.Absent)),
        (2, Gen.Elements(Position.NotVoting, Position.Recused, Position.NotObjecting)), (1, Gen.Elements(Strongly, Veto, Position.ObjectionAddressed, Position.Objecting)));

    /// <summary>A position that a rule names, refined or not.</summary>
    public static Gen<Position> Named { get; } = Gen.Frequency((3, Gen.Elements(Position.InFavour, Position.Against)), (2, Gen.Elements<Position>([.. Complete])));

    /// <summary>The positions that a rule counts.</summary>
    public static Gen<EquatableArray<Position>> Counted { get; } = Gen.Frequency(
        (3, Gen.Constant<EquatableArray<Position>>([Position.InFavour])),
        (1, Gen.Constant<EquatableArray<Position>>([Position.InFavour, Position.Against, Position.Abstaining])),
        (3, from count in Gen.Choose(1, 3) from named in Named.ArrayOf(count) select named.Distinct().ToEquatableArray()));

    /// <summary>What a share is a share of.</summary>
    public static Gen<ShareBase> Base { get; } = Gen.Frequency(
        (6, Gen.Elements(ShareBase.Cast, ShareBase.CastWithAbstentions, ShareBase.Present, ShareBase.NonRecused, ShareBase.Entitled, ShareBase.FixedSeats)),
        (1, Counted.Select(positions => ShareBase.Of(positions))));

    /// <summary>Simpler things to have said.</summary>
    public static IEnumerable<Position> Simpler(Position said) => Complete.TakeWhile(position => position != said).Take(2);
}
