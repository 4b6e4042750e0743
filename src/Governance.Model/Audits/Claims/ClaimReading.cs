namespace Governance.Model.Audits;

/// <summary>What one observation says of a claim.</summary>
/// <param name="Says">Whether it is what the claim warns of.</param>
/// <param name="Note">What is computed from it or odd about it, in words; null for nothing.</param>
internal readonly record struct ClaimReading(ClaimSays Says, string? Note = null);
