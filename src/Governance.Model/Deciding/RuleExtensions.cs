namespace Governance.Model;

/// <summary>The questions one asks of a rule.</summary>
public static class RuleExtensions
{
    extension(Rule rule)
    {
        /// <summary>Makes the rule ready for one body, for many ballots in a row.</summary>
        /// <param name="body">The body whose seats vote.</param>
        /// <param name="model">The model that knows the holders' groups and regions, where the rule asks for them.</param>
        /// <exception cref="GovernanceException">A seat has no weight by a measure the rule uses (GOV2007), or the places are too many to list (GOV1005).</exception>
        public CompiledRule Compile(Body body, GovernanceModel? model = null)
        {
            ArgumentNullException.ThrowIfNull(rule);
            ArgumentNullException.ThrowIfNull(body);
            return new(rule, body, model);
        }
    }
}
