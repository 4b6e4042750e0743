using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Model;

/// <summary>Builds <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArrays
{
    /// <summary>A list of <paramref name="items"/>, copied.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>A list of <paramref name="items"/>, enumerated once.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);

    /// <summary>The same elements in the order of <paramref name="key"/>, compared ordinally; equal keys keep their order.</summary>
    /// <exception cref="ArgumentNullException">One of the elements is null.</exception>
    internal static EquatableArray<T> SortedBy<T>(this EquatableArray<T> items, Func<T, string> key, [CallerMemberName] string name = "")
    {
        items.WithoutNulls(name);
        var span = items.AsSpan();
        for (var i = 1; i < span.Length; i++)
        {
            if (string.CompareOrdinal(key(span[i - 1]), key(span[i])) > 0)
            {
                return Sorted(span, key);
            }
        }

        return items;
    }

    private static EquatableArray<T> Sorted<T>(ReadOnlySpan<T> items, Func<T, string> key)
    {
        var keys = new string[items.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = key(items[i]);
        }

        var order = Order(keys);
        var sorted = new T[order.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = items[order[i]];
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(sorted));
    }

    /// <summary>Where each of the sorted <paramref name="keys"/> stood, compiled once for lists of everything.</summary>
    private static int[] Order(string[] keys)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (left, right) => string.CompareOrdinal(keys[left], keys[right]) is not 0 and var difference ? difference : left - right);
        return order;
    }
}
