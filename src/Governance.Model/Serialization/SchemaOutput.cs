using System.Globalization;
using System.Numerics;

namespace Governance.Model.Serialization;

/// <summary>Writes a JSON Schema (2020-12); what is referred to by name is described once, at the end.</summary>
internal sealed class SchemaOutput(JsonOutput output)
{
    private readonly HashSet<string> known = [];
    private readonly SortedDictionary<string, Action> waiting = new(StringComparer.Ordinal);

    public void Text(string name, string text)
    {
        output.Name(name);
        output.Text(text);
    }

    public void Number(string name, BigInteger number)
    {
        output.Name(name);
        output.Number(number.ToString(CultureInfo.InvariantCulture));
    }

    public void List(string name, params IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        output.Name(name);
        output.StartList();
        foreach (var text in texts)
        {
            output.Text(text);
        }

        output.EndList();
    }

    public void Object(string name, Action members)
    {
        output.Name(name);
        Braced(members);
    }

    /// <summary>Writes a value as the format itself would.</summary>
    public void Value(string name, Action<JsonOutput> write)
    {
        output.Name(name);
        write(output);
    }

    /// <summary>Writes that one of several formats applies.</summary>
    public void Choice(string name, IEnumerable<Format> formats)
    {
        output.Name(name);
        output.StartList();
        foreach (var format in formats)
        {
            Braced(() => format.Describe(this));
        }

        output.EndList();
    }

    /// <summary>Writes that no other properties are allowed.</summary>
    public void Closed()
    {
        output.Name("additionalProperties");
        output.Flag(false);
    }

    /// <summary>Writes that of some properties an object has one, or one at most.</summary>
    public void OneAtMost(ExclusiveNames names)
    {
        output.Name("oneOf");
        output.StartList();
        foreach (var name in names.Names)
        {
            Braced(() => List("required", name));
        }

        if (!names.IsRequired)
        {
            Braced(() => Object("not", () => Required("anyOf", names.Names)));
        }

        output.EndList();
    }

    /// <summary>Refers to what <paramref name="members"/> describes, under a name.</summary>
    public void Refer(string name, Action members)
    {
        Text("$ref", $"#/$defs/{name}");
        if (known.Add(name))
        {
            waiting.Add(name, members);
        }
    }

    /// <summary>Describes everything that was referred to.</summary>
    public void Definitions() => Object("$defs", () =>
    {
        while (waiting.Count > 0)
        {
            var (name, members) = waiting.First();
            waiting.Remove(name);
            Object(name, members);
        }
    });

    private void Required(string name, string[] properties)
    {
        output.Name(name);
        output.StartList();
        foreach (var property in properties)
        {
            Braced(() => List("required", property));
        }

        output.EndList();
    }

    private void Braced(Action members)
    {
        output.StartObject();
        members();
        output.EndObject();
    }
}
