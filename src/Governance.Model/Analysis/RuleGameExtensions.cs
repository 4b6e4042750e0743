using Governance.Model.Analysis;

namespace Governance.Model;

/// <summary>Rules as games.</summary>
public static class RuleGameExtensions
{
    extension(Rule rule)
    {
        /// <summary>The rule over a body as a game: who can pass, who can block, what each seat is worth.</summary>
        /// <param name="body">The body whose seats play.</param>
        /// <param name="model">The model that knows holders, groups, regions and other bodies, where the rule asks for them.</param>
        /// <param name="options">How to read it.</param>
        /// <exception cref="GovernanceException">A seat has no weight by a measure the rule uses (GOV2007), or a body asked has no procedure for the question (GOV5005).</exception>
        public SimpleGame Game(Body body, GovernanceModel? model = null, GameOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(rule);
            ArgumentNullException.ThrowIfNull(body);
            return GameReading.Read(body, rule, model, options ?? GameOptions.Default);
        }

        /// <summary>The game that is left while a ballot is open: who must still come in favour, and who can still stop it.</summary>
        /// <param name="body">The body whose seats play; bodies that hold seats in it are one player each.</param>
        /// <param name="votes">What was said so far, by seat or by tallies of classes that are one kind of seat. Whoever is not in it is still free.</param>
        /// <param name="model">The model that knows holders, groups, regions and other bodies, where the rule asks for them.</param>
        /// <param name="options">How to read it; those who do not come in favour take the position outside.</param>
        /// <remarks>Its minimal winning coalitions are all minimal ways to carry from here; that it cannot pass, or cannot be blocked, is an early decision.</remarks>
        /// <exception cref="GovernanceException">A vote is of no player or of one of several (GOV5003), or counted twice (GOV3005).</exception>
        public SimpleGame Game(Body body, RollCall votes, GovernanceModel? model = null, GameOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(rule);
            ArgumentNullException.ThrowIfNull(body);
            ArgumentNullException.ThrowIfNull(votes);
            var closed = (options ?? GameOptions.Default) with { OpenBodies = false };
            var positions = votes.Positions.Select(entry => entry.Position).Concat(votes.Tallies.Select(tally => tally.Position));
            return Remaining.Of(GameReading.Of(body, rule, model, closed, positions), votes, closed.Outside);
        }

        /// <summary>The rule over a body as a game of three positions, in which abstaining differs from opposing.</summary>
        /// <param name="body">The body whose seats play; bodies that hold seats in it are one player each.</param>
        /// <param name="model">The model that knows holders, groups, regions and other bodies, where the rule asks for them.</param>
        /// <param name="options">How to read it.</param>
        /// <exception cref="GovernanceException">A seat has no weight by a measure the rule uses (GOV2007), or a body asked has no procedure for the question (GOV5005).</exception>
        public TernaryGame TernaryGame(Body body, GovernanceModel? model = null, GameOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(rule);
            ArgumentNullException.ThrowIfNull(body);
            var closed = (options ?? GameOptions.Default) with { OpenBodies = false, Outside = Position.Against };
            return new(GameReading.Of(body, rule, model, closed), outside => GameReading.Read(body, rule, model, closed with { Outside = outside }));
        }

        /// <summary>What each clause of the rule does over a body: whether it could be left out, can never hold, or always holds.</summary>
        /// <param name="body">The body whose seats play; each place is in favour, against, abstaining or absent.</param>
        /// <param name="model">The model that knows holders, groups, regions and other bodies, where the rule asks for them.</param>
        /// <param name="options">How to read it.</param>
        /// <param name="analysis">How to work.</param>
        /// <remarks>Cost: a few decision diagrams for each clause, over four positions of each place.</remarks>
        /// <exception cref="GovernanceException">A seat has no weight by a measure the rule uses (GOV2007), a body asked has no procedure for the question (GOV5005), or the work does not fit (GOV5001).</exception>
        public EquatableArray<ClauseFinding> Clauses(Body body, GovernanceModel? model = null, GameOptions? options = null, AnalysisOptions? analysis = null)
        {
            ArgumentNullException.ThrowIfNull(rule);
            ArgumentNullException.ThrowIfNull(body);
            var closed = (options ?? GameOptions.Default) with { OpenBodies = false, Outside = Position.Against };
            return ClauseReading.Read(GameReading.Of(body, rule, model, closed), Powers.Work(analysis));
        }
    }
}
