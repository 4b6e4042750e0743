using System.Text;

namespace Governance.Model.Serialization;

/// <summary>One pass over a tree of values: where it stands, and what it found wrong.</summary>
internal sealed class Reading(Mistakes mistakes)
{
    private const string HalfCharacter = "An escape stands for half a character.";
    private const string WholeCharacter = "Write both halves, as in \\ud83d\\ude00, or the character itself.";

    private readonly List<(string? Name, int Index)> steps = [];
    private readonly HashSet<string> lost = [];

    /// <summary>How many values could not be read; what they stood in may look wrong only for that.</summary>
    public int Holes { get; private set; }

    /// <summary>Whether so much is wrong that reading on is of no use.</summary>
    public bool IsOver => mistakes.IsFull;

    /// <summary>The path of the value being read.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            foreach (var (name, index) in steps)
            {
                if (name is null)
                {
                    JsonPath.Append(path, index);
                }
                else
                {
                    JsonPath.Append(path, name);
                }
            }

            return path.ToString();
        }
    }

    public void Enter(string name) => steps.Add((name, 0));

    public void Enter(int index) => steps.Add((null, index));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <summary>Reports that <paramref name="node"/> cannot be read. Always false.</summary>
    public bool Refuse(JsonNode node, string code, string message, string cure)
    {
        Holes++;
        mistakes.Add(node.Offset, Diagnostic.Error(code, Path, message, cure));
        return false;
    }

    /// <summary>Reports what the domain has against <paramref name="node"/>. Always false.</summary>
    public bool Refuse(JsonNode node, GovernanceException exception)
    {
        foreach (var diagnostic in exception.Diagnostics)
        {
            Refuse(node, diagnostic.Code, diagnostic.Message, diagnostic.Cure);
        }

        return false;
    }

    /// <summary>Reports what the domain has against the name of <paramref name="node"/>. Always false.</summary>
    public bool RefuseEntry(JsonNode node, GovernanceException exception)
    {
        Holes++;
        foreach (var diagnostic in exception.Diagnostics)
        {
            RefuseName(node, diagnostic.Code, diagnostic.Message, diagnostic.Cure);
        }

        return false;
    }

    /// <summary>Reports that something else belongs where <paramref name="node"/> stands. Always false.</summary>
    /// <param name="node">What stands there.</param>
    /// <param name="expected">What belongs there, with its article.</param>
    public bool RefuseType(JsonNode node, string expected)
    {
        if (node.Kind == JsonKind.TooDeep)
        {
            Holes++; // reported when the text was read
            return false;
        }

        var (found, advice) = node.Kind switch
        {
            JsonKind.Object => ("An object", "Write"),
            JsonKind.List => ("A list", "Write"),
            JsonKind.Text => ("A text", "Write"),
            JsonKind.Number => ("A number", "Write"),
            JsonKind.Flag => (node.Raw is [(byte)'t', ..] ? "A 'true'" : "A 'false'", "Write"),
            _ => ("A 'null'", "Leave it out, or write"),
        };
        return Refuse(node, ErrorCodes.WrongType, $"{found} stands where {expected} belongs.", $"{advice} {expected}.");
    }

    /// <summary>Reports a mistake in the name of <paramref name="node"/>, which leaves nothing unread.</summary>
    public void RefuseName(JsonNode node, string code, string message, string cure) =>
        mistakes.Add(node.NameOffset, Diagnostic.Error(code, Path, message, cure));

    /// <summary>The characters of <paramref name="node"/>; null where it is no text, which is reported as the lack of <paramref name="expected"/>.</summary>
    public string? Characters(JsonNode node, string expected)
    {
        if (node.Kind != JsonKind.Text)
        {
            RefuseType(node, expected);
            return null;
        }

        if (node.TryGetText(out var text))
        {
            return text;
        }

        Refuse(node, ErrorCodes.Encoding, HalfCharacter, WholeCharacter);
        return null;
    }

    /// <summary>Reports a name with an escape that stands for half a character.</summary>
    public void RefuseHalfName(JsonNode node)
    {
        Holes++;
        RefuseName(node, ErrorCodes.Encoding, HalfCharacter, WholeCharacter);
    }

    /// <summary>Notes that <paramref name="node"/> was not read, so that nobody complains that what it defines is missing.</summary>
    public void Lose(JsonNode node)
    {
        Holes++;
        foreach (var child in node.Children)
        {
            if (child.Kind == JsonKind.Text && child.TryGetText(out var text))
            {
                lost.Add(text);
            }
        }
    }

    /// <summary>Whether something that was not read may have defined <paramref name="name"/>.</summary>
    public bool MayHaveLost(string name) => lost.Contains(name);
}
