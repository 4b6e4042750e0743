namespace Governance.Model;

/// <summary>What a test file expects of one decision for one party. What is null is not compared.</summary>
/// <param name="Party">The party or body.</param>
public sealed record ExpectedEffect(EntityId Party)
{
    /// <summary>The party or body.</summary>
    public EntityId Party { get; init => field = Guard.Id(value); } = Guard.Id(Party);

    /// <summary>The outcome.</summary>
    public OutcomeKind? Outcome { get; init => field = value is { } given ? Guard.Named(given) : null; }

    /// <summary>Why nothing was decided.</summary>
    public NoDecisionReason? Reason { get; init => field = value is { } given ? Guard.Named(given) : null; }

    /// <summary>What the outcome would be had the proposal carried and addressed this party.</summary>
    public OutcomeKind? AtMost { get; init => field = value is { } given ? Guard.Named(given) : null; }

    /// <summary>Whether it has no mandate for the advice it gets.</summary>
    public bool? Unsolicited { get; init; }

    /// <summary>How many mandates the chain has.</summary>
    public int? ChainLength { get; init; }

    /// <summary>Whether the party alone may end what binds it.</summary>
    public bool? RevocableByParty { get; init; }
}
