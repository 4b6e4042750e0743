namespace Governance.Model.Serialization;

/// <summary>Where in a text the paths of a model lead.</summary>
internal static class PathPlaces
{
    /// <summary>The line and column of each of <paramref name="paths"/>, from one; those of the nearest part that is written where a path leads to what is not.</summary>
    public static IReadOnlyDictionary<string, (int Line, int Column)> Find(ReadOnlySpan<byte> utf8, IEnumerable<string> paths)
    {
        var text = utf8.ToArray();
        var ignored = new Mistakes();
        if (!Utf8Text.Check(text, ignored) || JsonTreeBuilder.Build(text, ignored) is not { } tree)
        {
            return new Dictionary<string, (int, int)>();
        }

        var locator = new Locator();
        var model = locator.Locate(new Place(tree.Root, FileFormats.File, ""), "model");
        var positions = new TextPositions(text);
        return paths.Distinct(StringComparer.Ordinal)
            .Select(path => (Path: path, locator.Locate(model, path).Node.Offset))
            .OrderBy(found => found.Offset).ThenBy(found => found.Path, StringComparer.Ordinal)
            .ToDictionary(found => found.Path, found => positions.Of(found.Offset), StringComparer.Ordinal);
    }
}
