using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts minimal winning coalitions of a monotone game, and those that contain a given player.</summary>
internal sealed class MinimalCoalitionCounting(SizeCode code, Work work) : CompositionCounting(code, work)
{
    protected override CountedGame CountLevel(Composition game)
    {
        if (!game.HasParts && LevelEngine.Minimal(game.Form, Code, Work) is { } counted)
        {
            return counted;
        }

        var diagram = MinimalDiagram.Of(Diagram.Of(game.Form, Work), Work);
        Code.Check(2 * diagram.Space.Count);
        var counting = new DiagramCounting(diagram, [.. game.Parts.Select((part, index) => part is null ? Code.Choices(game.Form.Sizes[index]) : Options(part))], Work);
        var marginals = counting.Marginals(Work);
        var members = new BigInteger[marginals.Length];
        for (var index = 0; index < members.Length; index++)
        {
            // A part is in with one of its own minimal coalitions; a player is in by itself.
            var (others, self) = game.Parts[index] is null ? (Others(game.Form.Sizes[index]), Code.One(1)) : ([BigInteger.One], BigInteger.One);
            for (var count = 0; count < others.Length; count++)
            {
                var with = marginals[index][count + 1];
                members[index] += with.IsZero ? with : Sparse.Of(others[count] * self) * with;
            }
        }

        return new(counting.Total, members, LevelEngine.Diagram);
    }

    private ImmutableArray<BigInteger> Options(Composition part) => [BigInteger.One, Below(part).Total];
}
