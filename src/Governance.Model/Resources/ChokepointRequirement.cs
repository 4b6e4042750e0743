namespace Governance.Model;

/// <summary>One chokepoint must work.</summary>
public sealed record ChokepointRequirement : Requirement
{
    /// <summary>The chokepoint called <paramref name="chokepoint"/>.</summary>
    /// <exception cref="GovernanceException">The id cannot be used (GOV1002).</exception>
    public ChokepointRequirement(string chokepoint)
        : base() => Chokepoint = Text.CheckId(chokepoint, "chokepoint id");

    /// <summary>The id of the chokepoint.</summary>
    public string Chokepoint { get; }

    private protected override string Tag => "chokepoint";
}
