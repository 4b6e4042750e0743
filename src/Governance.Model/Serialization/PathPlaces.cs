using System.Globalization;

namespace Governance.Model.Serialization;

/// <summary>Where in a text the paths of a model lead, and those of its proposals.</summary>
internal static class PathPlaces
{
    private const string OfProposals = "proposals[";

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
        var file = new Place(tree.Root, FileFormats.File, "");
        var model = locator.Locate(file, "model");
        var positions = new TextPositions(text);
        return paths.Distinct(StringComparer.Ordinal)
            .Select(path => (Path: path, (Proposal(path) ?? locator.Locate(model, path)).Node.Offset))
            .OrderBy(found => found.Offset).ThenBy(found => found.Path, StringComparer.Ordinal)
            .ToDictionary(found => found.Path, found => positions.Of(found.Offset), StringComparer.Ordinal);

        Place? Proposal(string path) => path.StartsWith(OfProposals, StringComparison.Ordinal) && int.TryParse(path.AsSpan(OfProposals.Length, path.IndexOf(']', StringComparison.Ordinal) - OfProposals.Length), CultureInfo.InvariantCulture, out var position)
            ? FileFormats.Proposals.At(locator.Locate(file, "proposals"), position, locator)
            : null;
    }
}
