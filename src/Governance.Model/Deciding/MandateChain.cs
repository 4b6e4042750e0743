namespace Governance.Model;

/// <summary>How a party authorised a body: the mandates from the one to the other, or the party's own act.</summary>
public sealed record MandateChain
{
    internal MandateChain(EntityId from, EntityId to, Power power, EquatableArray<Mandate> links, bool ownConsent = false) =>
        (From, To, Power, Links, IsOwnConsent) = (from, to, power, links, ownConsent);

    /// <summary>The party that authorised.</summary>
    public EntityId From { get; }

    /// <summary>The body, or the party whose organ it is.</summary>
    public EntityId To { get; }

    /// <summary>What it is authorised to do: the weakest of the links, and no more than the text claims.</summary>
    public Power Power { get; }

    /// <summary>The mandates, from the party to the body; none where a party binds itself.</summary>
    public EquatableArray<Mandate> Links { get; }

    /// <summary>Whether it is the party's consent in an opt-in procedure.</summary>
    public bool IsOwnConsent { get; }

    /// <summary>Whether it is the party's own act, or that of its own organ.</summary>
    public bool IsOwnAct => Links.IsEmpty && !IsOwnConsent;
}
