using Governance.Model.Analysis;
using Governance.Model.Chokepoints;

namespace Governance.Model;

/// <summary>Games as systems whose parts may fail: reliability, and the importance of each part for it.</summary>
public static class ReliabilityExtensions
{
    extension(SimpleGame game)
    {
        /// <summary>The probability that the coalition of those who are in wins, where each is in by a chance of its own.</summary>
        /// <param name="chanceOf">The probability that a player is in, or a chokepoint works: from 0 to 1.</param>
        /// <param name="options">How to work.</param>
        /// <remarks>The multilinear extension of the game (Owen 1972). Cost: a decision diagram, and numbers as long as all denominators together.</remarks>
        /// <exception cref="GovernanceException">A probability is out of range (GOV1014), or the work does not fit (GOV5001).</exception>
        public Fraction Reliability(Func<Player, Fraction> chanceOf, AnalysisOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(game);
            ArgumentNullException.ThrowIfNull(chanceOf);
            return new Reliabilities(game, chanceOf, options).Total;
        }

        /// <summary>Birnbaum's importance: by how much the probability of winning rises if the player is in for certain rather than out.</summary>
        /// <param name="chanceOf">The probability that each player is in, from 0 to 1; null for 1/2 each.</param>
        /// <param name="options">How to work.</param>
        /// <remarks>
        /// The partial derivative of the reliability (Birnbaum 1969). Where each is in with probability 1/2, all 2ⁿ⁻¹ coalitions of
        /// the others are equally likely, and it is the absolute Banzhaf index.
        /// </remarks>
        /// <exception cref="GovernanceException">A probability is out of range (GOV1014), a coalition can lose by growing (GOV5002), or the work does not fit (GOV5001).</exception>
        public PowerIndex Birnbaum(Func<Player, Fraction>? chanceOf = null, AnalysisOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(game);
            game.RequireMonotone(Powers.Work(options));
            if (chanceOf is null)
            {
                var banzhaf = game.Banzhaf(options);
                return new("Birnbaum importance", banzhaf.Select(entry => new PlayerValue(entry.Player, entry.Absolute)), banzhaf.Method);
            }

            var gains = new Reliabilities(game, chanceOf, options).Gains().ToList();
            return new("Birnbaum importance", game.Players.Select((player, index) => new PlayerValue(player, gains[index])), "decision diagram");
        }
    }
}
