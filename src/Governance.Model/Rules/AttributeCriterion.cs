namespace Governance.Model;

/// <summary>A fact about a party, compared exactly: "active in more than 50 countries". Known before anything is counted.</summary>
public sealed record AttributeCriterion : Rule
{
    /// <summary>The fact <paramref name="name"/> of <paramref name="party"/>, compared with <paramref name="value"/>.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="comparison">How; texts and flags only for equality.</param>
    /// <param name="value">What it is compared with.</param>
    /// <param name="party">Whose fact, or null for every party addressed.</param>
    /// <exception cref="GovernanceException">A text or flag is ordered (GOV1015), or the name cannot be used (GOV1002).</exception>
    public AttributeCriterion(string name, Comparison comparison, AttributeValue value, EntityId? party = null)
    {
        (Name, Comparison, Value, Party) = (Text.CheckId(name, "name of a fact"), Criteria.Check(comparison, value), value, Guard.Id(party));
    }

    /// <summary>The name of the fact.</summary>
    public string Name { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>What it is compared with.</summary>
    public AttributeValue Value { get; }

    /// <summary>Whose fact, or null for every party addressed.</summary>
    public EntityId? Party { get; }

    private protected override string Tag => "attribute";
}
