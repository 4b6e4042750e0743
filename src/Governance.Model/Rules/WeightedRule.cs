namespace Governance.Model;

/// <summary>A part of a composition and what it weighs there.</summary>
public sealed record WeightedRule
{
    /// <summary>A part that weighs <paramref name="weight"/>.</summary>
    /// <exception cref="GovernanceException">The weight is not above zero (GOV1005).</exception>
    public WeightedRule(Rule rule, Fraction weight)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (weight <= 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A part that weighs {weight} can decide nothing.", "Give a weight above 0, or leave the part out.");
        }

        (Rule, Weight) = (rule, weight);
    }

    /// <summary>The part.</summary>
    public Rule Rule { get; }

    /// <summary>What it weighs.</summary>
    public Fraction Weight { get; }
}
