using System.Text;

namespace Governance.Model.Serialization;

/// <summary>Finds the text that a model path speaks of. What it looks up in a list, it remembers.</summary>
internal sealed class Locator
{
    private readonly Dictionary<JsonNode, JsonNode[]> elements = [];
    private readonly Dictionary<JsonNode, Dictionary<string, int>> identities = [];
    private readonly Dictionary<JsonNode, int[]> orders = [];

    /// <summary>The place that <paramref name="path"/> leads to from <paramref name="start"/>, as far as the text goes.</summary>
    public Place Locate(Place start, string path)
    {
        foreach (var step in ModelStep.Of(path))
        {
            if (start.Format.Find(start, step, this) is not { } next)
            {
                break;
            }

            start = next;
        }

        return start;
    }

    /// <summary>The property <paramref name="name"/> of the object at <paramref name="place"/>, or null where it is not written.</summary>
    public static Place? Property(Place place, string name, Format format)
    {
        if (!place.Node.TryFind(Encoding.UTF8.GetBytes(name), out var node))
        {
            return null;
        }

        var path = new StringBuilder(place.Path);
        JsonPath.Append(path, name);
        return new Place(node, format, path.ToString());
    }

    /// <summary>The element at <paramref name="index"/> of the list at <paramref name="place"/>, or null where there is none.</summary>
    public Place? Element(Place place, int index, Format format)
    {
        var children = Elements(place.Node);
        if (index < 0 || index >= children.Length)
        {
            return null;
        }

        var path = new StringBuilder(place.Path);
        JsonPath.Append(path, index);
        return new Place(children[index], format, path.ToString());
    }

    /// <summary>The index of the last element of <paramref name="list"/> that is called <paramref name="identity"/>, or -1: of two with one id the later is the mistake.</summary>
    public int IndexOf(JsonNode list, string identity, Func<JsonNode, string?> identityOf)
    {
        if (!identities.TryGetValue(list, out var known))
        {
            known = [];
            var children = Elements(list);
            for (var i = 0; i < children.Length; i++)
            {
                if (identityOf(children[i]) is { } name)
                {
                    known[name] = i;
                }
            }

            identities.Add(list, known);
        }

        return known.TryGetValue(identity, out var index) ? index : -1;
    }

    /// <summary>The index in the text of the element that is at <paramref name="position"/> once <paramref name="list"/> is sorted, or -1.</summary>
    public int IndexInOrder(JsonNode list, int position, Func<JsonNode, string?> sortedBy)
    {
        if (!orders.TryGetValue(list, out var order))
        {
            order = [.. Elements(list)
                .Select((node, index) => (Key: sortedBy(node), Index: index))
                .Where(entry => entry.Key is not null)
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => entry.Index)];
            orders.Add(list, order);
        }

        return position < order.Length ? order[position] : -1;
    }

    private JsonNode[] Elements(JsonNode list)
    {
        if (!elements.TryGetValue(list, out var children))
        {
            var nodes = new List<JsonNode>();
            foreach (var child in list.Children)
            {
                nodes.Add(child);
            }

            children = [.. nodes];
            elements.Add(list, children);
        }

        return children;
    }
}
