namespace Governance.Model;

/// <summary>What a decision is for one party, and why.</summary>
public sealed record Effect
{
    internal Effect(EntityId party, Outcome outcome, OutcomeKind atMost) => (Party, Outcome, AtMost) = (party, outcome, atMost);

    /// <summary>The party or body.</summary>
    public EntityId Party { get; }

    /// <summary>What it is for this party.</summary>
    public Outcome Outcome { get; }

    /// <summary>What it would be had the proposal carried and addressed this party: no decision where the body does not exist on the day. No ballot, turnout or attendance can change it.</summary>
    public OutcomeKind AtMost { get; }

    /// <summary>Whether the proposal addresses it, by itself or by a class it belongs to.</summary>
    public bool IsAddressed { get; internal init; }

    /// <summary>What it bears in this matter.</summary>
    public Bearing Bears { get; internal init; }

    /// <summary>How it authorised the body, or null where it did not.</summary>
    public MandateChain? Chain { get; internal init; }

    /// <summary>Where the chain breaks or stops short of what the text claims; null where it suffices.</summary>
    public ChainBreak? Break { get; internal init; }

    /// <summary>Who may end what binds or reaches it, in ordinal order; empty where nothing is recorded. The links of <see cref="Chain"/> tell whether only together.</summary>
    public EquatableArray<EntityId> EndableBy { get; internal init; }

    /// <summary>With how many days' notice it may be ended, or null where none is recorded.</summary>
    public int? NoticeDays { get; internal init; }

    /// <summary>What the outcome obliges to, by the mandates of the chain. Duties never change an outcome.</summary>
    public EquatableArray<Duty> Duties { get; internal init; }
}
