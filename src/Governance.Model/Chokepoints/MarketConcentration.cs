namespace Governance.Model;

/// <summary>How concentrated control of a market is: the Herfindahl–Hirschman index over controllers, exactly.</summary>
/// <remarks>Σ share², from near 0 (many small) to 1 (one). In competition law it is often given in points: times 10,000. Hirschman 1945, Herfindahl 1950.</remarks>
/// <param name="Market">The market, or null for that without a name.</param>
/// <param name="Shares">The controllers, the largest first; of equal ones by ordinal id.</param>
public sealed record MarketConcentration(string? Market, EquatableArray<ControllerShare> Shares)
{
    /// <summary>How much of the market has a controller in the model.</summary>
    public Fraction Known => Shares.Aggregate(Fraction.Zero, (sum, entry) => sum + entry.Share);

    /// <summary>The index of the known shares: what it is at least, if the rest is in many small hands.</summary>
    public Fraction Index => Shares.Aggregate(Fraction.Zero, (sum, entry) => sum + (entry.Share * entry.Share));

    /// <summary>The index if the rest is in one other hand.</summary>
    public Fraction IndexAtMost => Index + ((1 - Known) * (1 - Known));
}
