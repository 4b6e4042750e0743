namespace Governance.Model;

/// <summary>A mandate that would let the decision bind a party, had the party granted it.</summary>
public sealed record MissingMandate
{
    internal MissingMandate(EntityId from, EntityId to, Matter matter, ChainBreak? instead) => (From, To, Matter, Repairs) = (from, to, matter, instead);

    /// <summary>Who would have to grant it.</summary>
    public EntityId From { get; }

    /// <summary>To whom.</summary>
    public EntityId To { get; }

    /// <summary>Over what.</summary>
    public Matter Matter { get; }

    /// <summary>The break in an existing chain whose repair would do as well, or null.</summary>
    public ChainBreak? Repairs { get; }
}
