namespace Governance.Model;

/// <summary>Where a single figure of a model comes from.</summary>
/// <param name="Path">The figure: <c>parties[members].size</c>, <c>bodies[council].seats[permanent].count</c>.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record SourcedFigure(string Path, Source Source);
