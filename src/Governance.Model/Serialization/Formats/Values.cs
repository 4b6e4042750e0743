namespace Governance.Model.Serialization;

/// <summary>What was read for the properties of one object, from which it is made.</summary>
internal readonly struct Values(object?[] slots)
{
    /// <summary>What was read for <paramref name="property"/>, or what it means to leave that out.</summary>
    public TValue Get<TOwner, TValue>(Property<TOwner, TValue> property) => slots[property.Slot] is { } value ? (TValue)value : property.Absent;

    /// <summary>Whether <paramref name="property"/> was read.</summary>
    public bool Has<TOwner, TValue>(Property<TOwner, TValue> property) => slots[property.Slot] is not null;
}
