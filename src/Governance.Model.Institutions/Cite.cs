namespace Governance.Model;

/// <summary>Short ways to write a source with its mark of confidence.</summary>
internal static class Cite
{
    /// <summary>Stated in a document that takes a position.</summary>
    public static Source Document(string text, string? url = null) => new(text) { Url = url, Confidence = Confidence.Document };

    /// <summary>Checked against the source itself.</summary>
    public static Source Checked(string text, string? url = null) => new(text) { Url = url, Confidence = Confidence.Checked };

    /// <summary>General knowledge, to be checked before one relies on it.</summary>
    public static Source General(string text, string? url = null) => new(text) { Url = url, Confidence = Confidence.General };
}
