using System.Globalization;

namespace Governance.Model.Serialization;

/// <summary>One step of a model path: <c>.name</c>, or an element in brackets by its id or index.</summary>
/// <param name="Name">The property, or null.</param>
/// <param name="Key">What stands in the brackets, or null.</param>
internal readonly record struct ModelStep(string? Name, string? Key)
{
    /// <summary>The name or the key.</summary>
    public string Text => Name ?? Key ?? "";

    /// <summary>The key as an index counted from zero, or null where it is none.</summary>
    public int? Index => int.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>The steps of <paramref name="path"/>, such as <c>bodies[council].procedures[0].rule</c>.</summary>
    public static IEnumerable<ModelStep> Of(string path)
    {
        var at = 0;
        while (at < path.Length)
        {
            if (path[at] == '[')
            {
                var end = EndOfKey(path, at);
                yield return new ModelStep(null, path[(at + 1)..end]);
                at = end + 1;
            }
            else
            {
                at += path[at] == '.' ? 1 : 0;
                var end = path.AsSpan(at).IndexOfAny('.', '[');
                end = end < 0 ? path.Length : at + end;
                yield return new ModelStep(path[at..end], null);
                at = end;
            }
        }
    }

    /// <summary>An id may hold brackets itself: the key ends at the first that a step, or nothing, follows.</summary>
    private static int EndOfKey(string path, int start)
    {
        for (var i = start + 1; i < path.Length; i++)
        {
            if (path[i] == ']' && (i + 1 == path.Length || path[i + 1] is '.' or '['))
            {
                return i;
            }
        }

        return path.Length;
    }
}
