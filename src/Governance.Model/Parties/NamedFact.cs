namespace Governance.Model;

/// <summary>A named fact about a party or an earlier determination, for criteria such as "active in more than 50 countries".</summary>
public sealed record NamedFact
{
    /// <summary>The fact called <paramref name="name"/>.</summary>
    /// <exception cref="GovernanceException">The name cannot be used (GOV1002).</exception>
    public NamedFact(string name, AttributeValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (Name, Value) = (Text.CheckId(name, "name of a fact"), value);
    }

    /// <summary>What the fact is called, compared ordinally.</summary>
    public string Name { get; }

    /// <summary>The fact.</summary>
    public AttributeValue Value { get; }

    /// <summary>Where it comes from, or null.</summary>
    public Source? Source { get; init; }
}
