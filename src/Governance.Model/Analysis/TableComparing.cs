using System.Numerics;
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
        var (first, second) = (Table(left.Form, work), Table(builder.Build(builder.Add(right.Form, moves)), work));
        var difference = TruthTable.Compare(first, second, work.Cancellation);
        return new(Difference(difference.OnlyFirst, difference.FirstNotSecond), Difference(difference.OnlySecond, difference.SecondNotFirst), Both());

        GameDifference? Difference(long count, ulong? smallest) => smallest is { } coalition ? new(count, Read(players, coalition)) : null;

        GameDifference? Both()
        {
            var count = 0L;
            var smallest = new SmallestCoalition();
            for (var i = 0; i < first.Words.Length; i++)
            {
                var word = first.Words[i] & second.Words[i];
                count += BitOperations.PopCount(word);
                smallest.See(i, word);
            }

            return Difference(count, smallest.Found);
        }
    }

    private static TruthTable Table(GameForm form, Work work) => TruthTable.Of(form, work.Cancellation, work.Progress);

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
