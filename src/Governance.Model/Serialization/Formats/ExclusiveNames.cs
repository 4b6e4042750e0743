namespace Governance.Model.Serialization;

/// <summary>Properties of which an object has one at most.</summary>
/// <param name="Names">The properties.</param>
/// <param name="IsRequired">Whether it must have one.</param>
internal sealed record ExclusiveNames(string[] Names, bool IsRequired);
