namespace Governance.Model.Rendering;

/// <summary>File names as the addresses of RFC 3986.</summary>
internal static class SarifUri
{
    private const string StandardInput = "<stdin>";

    /// <summary>The address of a file: relative where its name is, else with the scheme <c>file</c>; <c>-</c> for standard input.</summary>
    public static string Of(string file)
    {
        if (file == StandardInput)
        {
            return "-";
        }

        var segments = file.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var isOnDrive = Path.IsPathFullyQualified(file) && segments[0] is [_, ':'];
        var escaped = string.Join('/', segments.Select((segment, index) => index == 0 && isOnDrive ? segment : Uri.EscapeDataString(segment)));
        return !Path.IsPathFullyQualified(file) ? escaped
            : escaped.StartsWith("//", StringComparison.Ordinal) ? $"file:{escaped}"
            : $"file://{(isOnDrive ? "/" : "")}{escaped}";
    }
}
