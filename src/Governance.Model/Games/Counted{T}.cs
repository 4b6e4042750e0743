namespace Governance.Model.Games;

/// <summary>Counts, and how they were found.</summary>
/// <param name="Counts">The counts.</param>
/// <param name="Method">The engine, in words.</param>
internal sealed record Counted<T>(T Counts, string Method);
