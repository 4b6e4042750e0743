namespace Governance.Model;

/// <summary>What a decision is for one party, by name; in the order in which the weakest is the headline.</summary>
public enum OutcomeKind
{
    /// <summary>It depends on what is not known yet.</summary>
    Open,

    /// <summary>Nothing was decided that reaches this party.</summary>
    NoDecision,

    /// <summary>It is heard, and free to do otherwise.</summary>
    Advice,

    /// <summary>It may adopt what a consensus found, or not.</summary>
    Consensus,

    /// <summary>It is bound, by a chain of mandates that it began.</summary>
    Binding,
}
