namespace Governance.Model;

/// <summary>The computation behind a finding, so that it can be checked by hand.</summary>
/// <remarks>Closed: the nested records are all the cases there are.</remarks>
public abstract record AuditProof
{
    private AuditProof()
    {
    }

    /// <summary>Who would have had to authorise whom, and where the mandates on record lead.</summary>
    /// <param name="From">The party at the beginning.</param>
    /// <param name="To">The bodies at the end; several where any of them would do.</param>
    /// <param name="Matter">The matter, or null where none is named.</param>
    /// <param name="Mandates">The ids of the mandates that matter here, in order; none where there is none.</param>
    /// <param name="Why">What is wrong with them, or that they hold, in words.</param>
    public sealed record Chain(EntityId From, EquatableArray<EntityId> To, Matter? Matter, EquatableArray<string> Mandates, string Why) : AuditProof
    {
        private protected override string Tag => "chain";
    }

    /// <summary>Seats that can do something together.</summary>
    /// <param name="Body">The body.</param>
    /// <param name="Procedure">The path of the procedure in the model.</param>
    /// <param name="Members">The seats.</param>
    /// <param name="Can">What they can do, in words.</param>
    public sealed record Coalition(EntityId Body, string Procedure, EquatableArray<string> Members, string Can) : AuditProof
    {
        private protected override string Tag => "coalition";
    }

    /// <summary>Chokepoints whose loss takes a capability away.</summary>
    /// <param name="Capability">The capability.</param>
    /// <param name="Chokepoints">The chokepoints.</param>
    /// <param name="For">Who loses it, or null for everybody who wants it.</param>
    public sealed record Cut(string Capability, EquatableArray<string> Chokepoints, EntityId? For) : AuditProof
    {
        private protected override string Tag => "cut";
    }

    /// <summary>A number set against another.</summary>
    /// <param name="What">What is counted, in words.</param>
    /// <param name="Value">How much it is.</param>
    /// <param name="Bound">What it is compared with, or null.</param>
    public sealed record Share(string What, Fraction Value, Fraction? Bound) : AuditProof
    {
        private protected override string Tag => "share";
    }

    /// <summary>What is on record.</summary>
    /// <param name="Paths">Where, as paths into the model or ids of proposals.</param>
    /// <param name="What">What it says, in words.</param>
    public sealed record Record(EquatableArray<string> Paths, string What) : AuditProof
    {
        private protected override string Tag => "record";
    }

    private protected abstract string Tag { get; } // keeps the hierarchy closed

    /// <summary>One answer for each kind of proof.</summary>
    public T Match<T>(Func<Chain, T> chain, Func<Coalition, T> coalition, Func<Cut, T> cut, Func<Share, T> share, Func<Record, T> record)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(coalition);
        ArgumentNullException.ThrowIfNull(cut);
        ArgumentNullException.ThrowIfNull(share);
        ArgumentNullException.ThrowIfNull(record);
        return this switch
        {
            Chain proof => chain(proof),
            Coalition proof => coalition(proof),
            Cut proof => cut(proof),
            Share proof => share(proof),
            Record proof => record(proof),
            _ => throw new System.Diagnostics.UnreachableException($"The proof '{Tag}' has no branch in Match."),
        };
    }
}
