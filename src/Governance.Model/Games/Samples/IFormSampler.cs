namespace Governance.Model.Games;

/// <summary>Draws samples of a game, whatever its sums are made of.</summary>
internal interface IFormSampler
{
    /// <summary>Draws coalitions; for each class, adds how many of its players swing, and the squares of that.</summary>
    void Swings(long samples, RandomBits random, Span<long> hits, Span<UInt128> squares, CancellationToken cancellation);

    /// <summary>Draws orders; for each class, adds how many of its players turn losing into winning, and the squares of that.</summary>
    void Pivots(long samples, RandomBits random, Span<long> hits, Span<UInt128> squares, CancellationToken cancellation);
}
