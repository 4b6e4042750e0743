namespace Governance.Model.Audits;

/// <summary>Lists by key.</summary>
internal static class Dictionaries
{
    /// <summary>The list at <paramref name="key"/>, made if there is none.</summary>
    public static List<T> GetOrAdd<TKey, T>(this IDictionary<TKey, List<T>> lists, TKey key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
