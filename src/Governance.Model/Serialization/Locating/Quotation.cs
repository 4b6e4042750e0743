using System.Text;

namespace Governance.Model.Serialization;

/// <summary>Findings of a model name lists and rules by their path, and quote what in them is wrong: the quotation leads to the very word.</summary>
internal static class Quotation
{
    /// <summary>The place of the first word within <paramref name="place"/> that <paramref name="message"/> quotes, else <paramref name="place"/> itself.</summary>
    public static Place In(Place place, string message)
    {
        if (place.Node.Kind is not (JsonKind.Object or JsonKind.List))
        {
            return place;
        }

        var parts = message.Split('\'');
        for (var i = 1; i < parts.Length; i += 2)
        {
            var path = new StringBuilder(place.Path);
            if (parts[i].Length > 0 && Find(place.Node, parts[i], path) is { } node)
            {
                return place with { Node = node, Path = path.ToString() };
            }
        }

        return place;
    }

    /// <summary>Searches texts and names, in the order of the text; no deeper than a tree nests.</summary>
    private static JsonNode? Find(JsonNode node, string word, StringBuilder path)
    {
        var (length, index) = (path.Length, 0);
        foreach (var child in node.Children)
        {
            var isNamed = child.TryGetName(out var name) && name.Length > 0;
            if (isNamed)
            {
                JsonPath.Append(path, name!);
            }
            else
            {
                JsonPath.Append(path, index++);
            }

            if ((isNamed && name == word) || (child.Kind == JsonKind.Text && child.TryGetText(out var text) && text == word))
            {
                return child;
            }

            if (Find(child, word, path) is { } found)
            {
                return found;
            }

            path.Length = length;
        }

        return null;
    }
}
