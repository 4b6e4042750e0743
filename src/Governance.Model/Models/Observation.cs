namespace Governance.Model;

/// <summary>Something observed or judged about a part of a model that its structure does not show: whether records are open, what fees bring in, how many attended.</summary>
/// <remarks>Audits read it. It authorises nobody, and no decision depends on it.</remarks>
public sealed record Observation
{
    /// <summary>The observation called <paramref name="name"/>.</summary>
    /// <param name="about">A party, a body, a chokepoint, a capability, a mandate or the path of a matter; null for the model as a whole.</param>
    /// <param name="name">What was observed; audits say which names they read.</param>
    /// <param name="value">What it came to.</param>
    /// <exception cref="GovernanceException">A text cannot be a name (GOV1002).</exception>
    public Observation(string? about, string name, AttributeValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (About, Name, Value) = (about is null ? null : Text.CheckId(about, "subject of an observation"), Text.CheckId(name, "name of an observation"), value);
    }

    /// <summary>The id of what it is about, or the path of a matter; null for the model as a whole.</summary>
    public string? About { get; }

    /// <summary>What was observed, compared ordinally.</summary>
    public string Name { get; }

    /// <summary>What it came to.</summary>
    public AttributeValue Value { get; }

    /// <summary>What paths into a model call it.</summary>
    internal string Key => About is null ? Name : $"{About}: {Name}";

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }
}
