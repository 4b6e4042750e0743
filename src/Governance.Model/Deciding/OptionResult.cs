namespace Governance.Model;

/// <summary>What the rule says of one option, put as a question of its own.</summary>
/// <param name="Option">The option.</param>
/// <param name="Determination">What the option would be for everybody if it were chosen, or why it cannot be; null for the default, of which nothing is asked.</param>
public sealed record OptionResult(BallotOption Option, Determination? Determination)
{
    /// <summary>Whether it can be chosen: it satisfies the rule.</summary>
    public bool IsEligible => Determination is { IsCarried: true };

    /// <summary>Whether it cannot be chosen: the rule fails, or the question is not admitted.</summary>
    public bool IsDropped => Determination is { Verdict: null or Verdict.Failed };
}
