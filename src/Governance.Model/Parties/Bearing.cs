namespace Governance.Model;

/// <summary>What an affected party bears if things go wrong.</summary>
[Flags]
public enum Bearing
{
    /// <summary>Affected, but bears nothing that is recorded.</summary>
    None = 0,

    /// <summary>Bears the loss.</summary>
    Loss = 1,

    /// <summary>Pays the cost.</summary>
    Cost = 2,

    /// <summary>Answers for it in law.</summary>
    Liability = 4,
}
