using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Governance.Model;

/// <summary>An immutable list that is equal to another when its elements are, in order.</summary>
/// <remarks>
/// The default value is the empty list. Built from a collection expression, <c>[a, b]</c>; records that hold one
/// are therefore equal all the way down, and their text shows the elements.
/// </remarks>
/// <typeparam name="T">The type of the elements, compared by their own equality.</typeparam>
[CollectionBuilder(typeof(EquatableArrays), nameof(EquatableArrays.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly ImmutableArray<T> items;

    /// <summary>Wraps <paramref name="items"/> without copying them.</summary>
    public EquatableArray(ImmutableArray<T> items) => this.items = items;

    private ImmutableArray<T> Items => items.IsDefault ? [] : items;

    /// <summary>How many elements there are.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at <paramref name="index"/>, counted from zero.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[int index] => Items[index];

    /// <summary>The elements as a span, in order.</summary>
    public ReadOnlySpan<T> AsSpan() => Items.AsSpan();

    /// <summary>The elements as an immutable array, not copied.</summary>
    public ImmutableArray<T> ToImmutableArray() => Items;

    /// <summary>Whether both hold equal elements in the same order. Cost grows with the elements.</summary>
    public bool Equals(EquatableArray<T> other)
    {
        var left = AsSpan();
        var right = other.AsSpan();
        if (left.Length != right.Length)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < left.Length; i++)
        {
            if (!comparer.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <summary>Enumerates the elements without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the elements or their order differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
