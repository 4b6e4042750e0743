using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>The positions that a procedure admits.</summary>
internal static class Admitted
{
    /// <summary>What a seat may say: what the procedure lists, else what its rule speaks of; and always nothing, absence and recusal.</summary>
    public static IReadOnlyList<Position> By(Procedure procedure, RuleTraits traits) =>
        PositionList.InOrder((procedure.Admits.IsEmpty ? [.. traits.Positions, Position.InFavour, Position.Abstaining] : procedure.Admits)
            .Concat((Position[])[Position.NotVoting, Position.Absent, Position.Recused]));

    /// <summary>What a seat may still come to: everything admitted but recusal, which is not its to choose.</summary>
    public static IEnumerable<Position> Choices(IReadOnlyList<Position> admitted) => admitted.Where(position => position.Kind != PositionKind.Recused);
}
