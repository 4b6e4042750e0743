using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Analysis;
using Governance.Model.Games;

namespace Governance.Model.Chokepoints;

/// <summary>Probabilities of winning where each player is in with a probability of its own: sums over the decision diagram, exact.</summary>
internal sealed class Reliabilities
{
    private readonly SimpleGame game;
    private readonly Fraction[] chances;
    private readonly DiagramCounting counting;
    private readonly BigInteger whole; // the product of all denominators
    private readonly Work work;

    public Reliabilities(SimpleGame game, Func<Player, Fraction> chanceOf, AnalysisOptions? options)
    {
        (this.game, work) = (game, Powers.Work(options));
        chances = [.. game.Players.Select(player => Checked(player, chanceOf(player)))];
        whole = game.Players.Select((player, index) => BigInteger.Pow(chances[index].Denominator, player.Count)).Aggregate(BigInteger.One, BigInteger.Multiply);
        counting = new(Diagram.Of(game.Form, work), [.. game.Players.Select((player, index) => Weights(player.Count, chances[index]))], work);
    }

    /// <summary>The probability that the coalition wins.</summary>
    public Fraction Total => new(counting.Total, whole);

    /// <summary>For each player, by how much its being in rather than out raises that probability.</summary>
    public IEnumerable<Fraction> Gains()
    {
        var marginals = counting.Marginals(work);
        for (var index = 0; index < chances.Length; index++)
        {
            // One player of the kind is set apart: with k of m in, it is one of them, or the k are among the other m − 1.
            var others = Weights(game.Players[index].Count - 1, chances[index]);
            var sum = BigInteger.Zero;
            for (var count = 0; count <= others.Length; count++)
            {
                sum += marginals[index][count] * ((count > 0 ? others[count - 1] : 0) - (count < others.Length ? others[count] : 0));
            }

            yield return new(sum, whole / chances[index].Denominator);
        }
    }

    /// <summary>C(m, k) · aᵏ · (d − a)ᵐ⁻ᵏ for k from 0 to m, where a/d is the chance.</summary>
    private static ImmutableArray<BigInteger> Weights(int players, Fraction chance)
    {
        var (inside, outside) = (chance.Numerator, chance.Denominator - chance.Numerator);
        var weights = new BigInteger[players + 1];
        var choices = BigInteger.One;
        for (var count = 0; count <= players; count++)
        {
            weights[count] = choices * BigInteger.Pow(inside, count) * BigInteger.Pow(outside, players - count);
            choices = choices * (players - count) / (count + 1);
        }

        return [.. weights];
    }

    private static Fraction Checked(Player player, Fraction chance) => chance.Sign >= 0 && chance <= 1 ? chance
        : throw new GovernanceException(ErrorCodes.ShareOutOfRange, $"'{player.Id}' cannot be in with probability {chance}.", "Give a probability from 0 to 1.");
}
