using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Two games over the same players, coalition by coalition.</summary>
internal static class Comparing
{
    public static GameComparison Compare(SimpleGame left, SimpleGame right, AnalysisOptions? options)
    {
        ArgumentNullException.ThrowIfNull(right);
        if (left.Players.Select(player => player.Id).Except(right.Players.Select(player => player.Id), StringComparer.Ordinal)
            .Concat(right.Players.Select(player => player.Id).Except(left.Players.Select(player => player.Id), StringComparer.Ordinal)).FirstOrDefault() is { } stranger)
        {
            throw new GovernanceException(ErrorCodes.DifferentPlayers, $"'{stranger}' plays in one game and not in the other.", "Compare games of the same players.");
        }

        var work = Powers.Work(options);
        return TableComparing.Compare(left, right, work) ?? new(Difference(left, right, (builder, a, b) => builder.All(a, builder.Not(b)), work),
            Difference(left, right, (builder, a, b) => builder.All(b, builder.Not(a)), work),
            Difference(left, right, (builder, a, b) => builder.All(a, b), work));
    }

    /// <summary>Whether the same coalitions win.</summary>
    public static bool AreEquivalent(SimpleGame left, SimpleGame right, Work work) => Implies(left, right, work) && Implies(right, left, work);

    /// <summary>Whether some coalition wins, or loses.</summary>
    public static bool HasOutcome(SimpleGame game, bool wins, Work work) => game.Form.IsRising
        ? game.Form.Wins(wins ? game.Form.Sizes.AsSpan() : new int[game.Form.Sizes.Length]) == wins
        : Diagram.Of(ClassMerge.Of(game.Form).Form, work).Root != (wins ? DiagramSpace.False : DiagramSpace.True);

    /// <summary>Whether all coalitions that win in the one win in the other.</summary>
    public static bool Implies(SimpleGame left, SimpleGame right, Work work) =>
        Diagram.Of(ClassMerge.Of(Joined(left, right, (builder, a, b) => builder.All(a, builder.Not(b))).Form).Form, work).Root == DiagramSpace.False;

    private static GameDifference? Difference(SimpleGame left, SimpleGame right, Func<GameFormBuilder, int, int, int> combine, Work work)
    {
        var joined = Joined(left, right, combine);
        var (merged, classOf) = ClassMerge.Of(joined.Form);
        var diagram = Diagram.Of(merged, work);
        if (diagram.Root == DiagramSpace.False)
        {
            return null;
        }

        var code = new SizeCode(merged.PlayerCount, sized: false, work);
        var count = new DiagramCounting(diagram, [.. merged.Sizes.Select(code.Choices)], work).Total;
        var smallest = DiagramPaths.Cheapest(diagram, [.. merged.Sizes.Select(Heads)])!.Value;
        return new(count, joined.Coalition(Declines.Spread(joined, classOf, smallest, merged)));
    }

    private static SimpleGame Joined(SimpleGame left, SimpleGame right, Func<GameFormBuilder, int, int, int> combine)
    {
        var (players, leftMoves, rightMoves) = Joining.Align(left, right);
        var builder = new GameFormBuilder([.. players.Select(player => player.Count)]);
        return new(players, builder.Build(combine(builder, builder.Add(left.Form, leftMoves), builder.Add(right.Form, rightMoves))));
    }

    private static ImmutableArray<BigInteger> Heads(int size) => [.. Enumerable.Range(0, size + 1).Select(count => (BigInteger)count)];
}
