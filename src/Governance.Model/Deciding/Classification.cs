namespace Governance.Model.Deciding;

/// <summary>The table that joins the two facts: did the rule carry, and who authorised the body to decide this for this party?</summary>
internal static class Classification
{
    /// <summary>What a carried decision is for a party that it addresses.</summary>
    public static OutcomeKind Ceiling(Proposal proposal, Procedure? procedure, MandateChain? chain) => (proposal.Claim, procedure, chain) switch
    {
        (Power.Bind, { IsOptIn: true }, _) => OutcomeKind.Binding, // consent is the consenter's own mandate
        (Power.Advise, { IsOptIn: true }, _) => OutcomeKind.Consensus,
        (Power.Bind, _, { Power: Power.Bind }) => OutcomeKind.Binding,
        (_, _, not null) => OutcomeKind.Advice,
        (_, { IsConsensus: true }, null) => OutcomeKind.Consensus,
        _ => OutcomeKind.Advice,
    };

    /// <summary>The outcome of that kind.</summary>
    public static Outcome Carried(OutcomeKind kind, Agreement agreement, MandateChain? chain, bool revocable) => kind switch
    {
        OutcomeKind.Binding => new Outcome.Binding(agreement, revocable),
        OutcomeKind.Consensus => new Outcome.Consensus(agreement, unsolicited: chain is null),
        _ => new Outcome.Advice(agreement, unsolicited: chain is null),
    };

    /// <summary>Whether the party alone may end what binds it: its own act, or a chain one link of which only it can end.</summary>
    public static bool IsRevocable(EntityId party, MandateChain? chain) => chain is not null
        && (chain.IsOwnAct || chain.Links.Any(link => link.EndableBy.Count > 0 && link.EndableBy.All(id => id == party)));
}
