namespace Governance.Model.Serialization;

/// <summary>A place in a file: a value, how it is written, and its JSON path.</summary>
internal sealed record Place(JsonNode Node, Format Format, string Path);
