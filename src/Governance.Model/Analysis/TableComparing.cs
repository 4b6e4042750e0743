using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Two games compared bit by bit, where truth tables of them are small.</summary>
internal static class TableComparing
{
    /// <summary>The comparison, or null where decision diagrams are better.</summary>
    public static GameComparison? Compare(SimpleGame left, SimpleGame right, Work work)
    {
        if (!LevelEngine.HasTable(left.Form, work) || LevelEngine.HasFewCoalitions(left.Form) || left.Form.Root.IsConstant || right.Form.Root.IsConstant)
        {
            return null;
        }

        var (players, _, moves) = Joining.Align(left, right);
        var builder = new GameFormBuilder(left.Form.Sizes);
        var found = TruthTable.Compare(left.Form, builder.Build(builder.Add(right.Form, moves)), work.Cancellation, work.Progress);
        return new(Difference(found.OnlyFirst, found.FirstNotSecond), Difference(found.OnlySecond, found.SecondNotFirst), Difference(found.Both, found.FirstAndSecond));

        GameDifference? Difference(long count, ulong? smallest) => smallest is { } coalition ? new(count, Read(players, coalition)) : null;
    }

    private static Coalition Read(EquatableArray<Player> players, ulong coalition)
    {
        var next = 0;
        return new(players.Select(player =>
        {
            var count = Enumerable.Range(next, player.Count).Count(bit => (coalition >> bit & 1) == 1);
            next += player.Count;
            return new CoalitionMember(player, count);
        }).ToList());
    }
}
