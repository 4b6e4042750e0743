using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Counts the divisions of a game of three positions.</summary>
internal static class TernaryCounting
{
    private const int Positions = 2;

    public static TernaryPower Count(TernaryGame game, Work work)
    {
        var form = PositionForm.Of(game.Form, Positions);
        var variables = form.Variables(work);
        var diagram = form.ToDiagram(variables, work);
        var weights = variables.Select((variable, player) => (ImmutableArray<BigInteger>)[.. variable.Options.Select(option => PositionForm.Ways(form.Players[player], option))]).ToList();
        var counting = new DiagramCounting(diagram, weights, work);
        var marginals = counting.Marginals(work);
        var swings = variables.Select((variable, player) => Swings(variable, form.Players[player], marginals[player])).ToList();
        CheckRises(diagram, variables, game);
        var others = BigInteger.Pow(3, Math.Max(game.PlayerCount - 1, 0));
        return new(game.Players.Select((player, index) =>
        {
            var (support, opposition) = swings[form.PlayerOf[index]];
            return new TernaryPlayerPower(player, support + opposition, support, opposition, new(support + opposition, others));
        }), counting.Total, BigInteger.Pow(3, game.PlayerCount));
    }

    /// <summary>For one player of a kind: what the others of the kind can do, times what the rest can do for it to matter.</summary>
    private static (BigInteger Support, BigInteger Opposition) Swings(DiagramVariable variable, int players, BigInteger[] marginals)
    {
        var at = variable.Options.Select((option, index) => (option, index)).ToDictionary(pair => (pair.option[0], pair.option[1]), pair => pair.index);
        var (support, opposition) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var option in variable.Options.Where(option => option[0] + option[1] < players))
        {
            var ways = PositionForm.Ways(players - 1, option);
            var abstains = marginals[at[(option[0], option[1] + 1)]];
            support += ways * (marginals[at[(option[0] + 1, option[1])]] - abstains);
            opposition += ways * (abstains - marginals[at[(option[0], option[1])]]);
        }

        return (support, opposition);
    }

    /// <summary>Refuses a rule that a step towards favour can make fail.</summary>
    private static void CheckRises(Diagram diagram, ImmutableArray<DiagramVariable> variables, TernaryGame game)
    {
        if (game.Form.Nodes.All(node => node.Parts.All(part => part.Weight.Sign > 0) && IsRising(node)))
        {
            return;
        }

        foreach (var node in diagram.Nodes().Where(node => node > DiagramSpace.True))
        {
            var options = variables[diagram.Space.LevelOf(node)].Options;
            var children = diagram.Space.Children(node);
            var at = options.Select((option, index) => (option, index)).ToDictionary(pair => (pair.option[0], pair.option[1]), pair => children[pair.index]);
            foreach (var ((favour, abstain), child) in at)
            {
                if ((abstain > 0 && !diagram.Space.Implies(child, at[(favour + 1, abstain - 1)])) || (at.TryGetValue((favour, abstain + 1), out var more) && !diagram.Space.Implies(child, more)))
                {
                    throw new GovernanceException(ErrorCodes.NotMonotone, "A player's step towards favour can make the rule fail, so that swings mean nothing here.", "Ask for a binary projection, and for its MonotoneProjection().");
                }
            }
        }
    }

    /// <summary>Whether in a node favour counts no less than abstaining, and that no less than nothing.</summary>
    private static bool IsRising(GameNode node)
    {
        var weights = node.Players.ToDictionary(term => term.Index, term => term.Weight);
        return node.Players.All(term => term.Weight.Sign > 0 && (term.Index % Positions == 0 || weights.GetValueOrDefault(term.Index - 1) >= term.Weight));
    }
}
