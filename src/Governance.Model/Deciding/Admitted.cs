using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>The positions that a procedure admits.</summary>
internal static class Admitted
{
    private static readonly Position[] Votes = [Position.InFavour, Position.Against, Position.Abstaining];

    private static readonly Position[] Objections = [Position.NotObjecting, Position.Objecting, Position.ObjectionAddressed];

    /// <summary>
    /// What a seat may say: what the procedure lists and nothing else; without a list, for, against and abstain, all that the rule speaks of, and
    /// where it counts objections those too, sustained or not. Always nothing, absence and recusal.
    /// </summary>
    public static IReadOnlyList<Position> By(Procedure procedure, RuleTraits traits) =>
        PositionList.InOrder((procedure.Admits.IsEmpty ? [.. traits.Positions, .. Votes, .. traits.Positions.Any(position => position.Kind == PositionKind.Objecting) ? Objections : []] : procedure.Admits)
            .Concat((Position[])[Position.NotVoting, Position.Absent, Position.Recused]));

    /// <summary>What a seat may still come to: everything admitted but recusal, which is not its to choose.</summary>
    public static IEnumerable<Position> Choices(IReadOnlyList<Position> admitted) => admitted.Where(position => position.Kind != PositionKind.Recused);
}
