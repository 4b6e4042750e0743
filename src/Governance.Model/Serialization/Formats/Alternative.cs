namespace Governance.Model.Serialization;

/// <summary>One of several ways to write values of a type.</summary>
/// <param name="Reads">Whether a value of the text is written this way.</param>
/// <param name="Writes">Whether a value of the model can be written this way.</param>
/// <param name="Format">How it is then written.</param>
internal sealed record Alternative<T>(Func<JsonNode, bool> Reads, Func<T, bool> Writes, Format<T> Format)
{
    /// <summary>The way for values that are of <paramref name="kind"/> in the text.</summary>
    public Alternative(JsonKind kind, Format<T> format, Func<T, bool> writes)
        : this(node => node.Kind == kind, writes, format)
    {
    }
}
