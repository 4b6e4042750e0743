using System.Text;

namespace Governance.Model.Serialization;

/// <summary>How a place in a file is written: <c>model.bodies[0].procedures[0].rule.parts[2]</c>.</summary>
internal static class JsonPath
{
    /// <summary>Goes on to the element at <paramref name="index"/>, counted from zero.</summary>
    public static void Append(StringBuilder path, int index) => path.Append('[').Append(index).Append(']');

    /// <summary>Goes on to the property called <paramref name="name"/>; in quotes where it is no plain word.</summary>
    public static void Append(StringBuilder path, string name)
    {
        if (name.Length is 0 or > 80 || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '$'))
        {
            path.Append("[\"").Append(Text.Printable(name)).Append("\"]");
            return;
        }

        path.Append(path.Length == 0 ? "" : ".").Append(name);
    }
}
