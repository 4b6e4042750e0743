namespace Governance.Model.Audits;

/// <summary>Things by the matters they are about, found again from a matter above or below.</summary>
internal sealed class PathIndex<T>
{
    private readonly Dictionary<string, List<T>> at = new(StringComparer.Ordinal);
    private readonly List<T> everywhere = [];
    private string[]? sorted;

    /// <summary>Enters <paramref name="item"/> under the path of a matter.</summary>
    public void Add(string path, T item)
    {
        at.GetOrAdd(path).Add(item);
        sorted = null;
    }

    /// <summary>Enters <paramref name="item"/> under all matters.</summary>
    public void AddEverywhere(T item) => everywhere.Add(item);

    /// <summary>Enters <paramref name="item"/> under the matters of a scope, its layers and exceptions left aside.</summary>
    public void Add(Scope scope, T item)
    {
        if (scope.Over.IsEmpty)
        {
            AddEverywhere(item);
        }

        foreach (var matter in scope.Over)
        {
            Add(matter.Path, item);
        }
    }

    /// <summary>What stands at <paramref name="path"/>, above it, below it, or everywhere; an item under several paths comes several times.</summary>
    public IEnumerable<T> Touching(string path)
    {
        sorted ??= [.. at.Keys.Order(StringComparer.Ordinal)];
        foreach (var item in everywhere)
        {
            yield return item;
        }

        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            foreach (var item in at.GetValueOrDefault(path[..end]) ?? [])
            {
                yield return item;
            }
        }

        foreach (var item in at.GetValueOrDefault(path) ?? [])
        {
            yield return item;
        }

        var below = path + "/";
        var start = Array.BinarySearch(sorted, below, StringComparer.Ordinal);
        for (var i = start < 0 ? ~start : start; i < sorted.Length && sorted[i].StartsWith(below, StringComparison.Ordinal); i++)
        {
            foreach (var item in at[sorted[i]])
            {
                yield return item;
            }
        }
    }
}
