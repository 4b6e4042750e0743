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
    }
}
