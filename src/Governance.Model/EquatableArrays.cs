using System.Collections.Immutable;
using System.Runtime.CompilerServices;

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
        for (var i = 1; i < items.Count; i++)
        {
            if (string.CompareOrdinal(key(items[i - 1]), key(items[i])) > 0)
            {
                return [.. Enumerable.Range(0, items.Count).OrderBy(index => key(items[index]), StringComparer.Ordinal).Select(index => items[index])];
            }
        }

        return items;
    }
}
