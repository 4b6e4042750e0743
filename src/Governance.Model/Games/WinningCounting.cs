using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts winning coalitions and swings of a monotone game.</summary>
internal sealed class WinningCounting(SizeCode code, Work work) : CompositionCounting(code, work)
{
    protected override CountedGame CountLevel(Composition game)
    {
        if (!game.HasParts && LevelEngine.Swings(game.Form, Code, Work) is { } counted)
        {
            return counted;
        }

        var diagram = Diagram.Of(game.Form, Work);
        Code.Check(2 * diagram.Space.Count);
        var counting = new DiagramCounting(diagram, [.. game.Parts.Select((part, index) => part is null ? Code.Choices(game.Form.Sizes[index]) : Options(part))], Work);
        var marginals = counting.Marginals(Work);
        var swings = new BigInteger[marginals.Length];
        for (var index = 0; index < swings.Length; index++)
        {
            var others = game.Parts[index] is null ? Others(game.Form.Sizes[index]) : [BigInteger.One];
            for (var count = 0; count < others.Length; count++)
            {
                var gained = marginals[index][count + 1] - marginals[index][count];
                swings[index] += gained.IsZero ? gained : Sparse.Of(others[count]) * gained;
            }
        }

        return new(counting.Total, swings, LevelEngine.Diagram);
    }

    private ImmutableArray<BigInteger> Options(Composition part)
    {
        var wins = Below(part).Total;
        return [Code.All(part.PlayerCount) - wins, wins];
    }
}
