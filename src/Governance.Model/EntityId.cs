namespace Governance.Model;

/// <summary>The name by which a model refers to a party or a body: one id space for both.</summary>
/// <remarks>
/// Compared ordinally, case and all. 1 to 200 characters, none of them a control character, no white space at
/// either end. The default value is the id of nobody, and refused wherever an id is asked for (GOV1002).
/// </remarks>
public readonly record struct EntityId : IComparable<EntityId>
{
    private readonly string? value;

    /// <summary>The id written <paramref name="value"/>.</summary>
    /// <exception cref="GovernanceException">The text cannot be an id (GOV1002).</exception>
    public EntityId(string value) => this.value = Text.CheckId(value, "id");

    /// <summary>Whether this is the default value, which is the id of nobody.</summary>
    internal bool IsNone => value is null;

    /// <summary>The id as written.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    /// <summary>The id written <paramref name="value"/>.</summary>
    public static implicit operator EntityId(string value) => new(value);

    /// <summary>Ordinal order.</summary>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;
}
