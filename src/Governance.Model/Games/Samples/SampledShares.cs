using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>Shares estimated from samples, with how far they can be off: for reading, never to decide.</summary>
/// <param name="Samples">How many samples were drawn.</param>
/// <param name="Seed">The seed that draws the same samples again.</param>
/// <param name="Classes">What they showed, class by class.</param>
internal sealed record SampledShares(long Samples, ulong Seed, ImmutableArray<SampledClass> Classes)
{
    /// <summary>The estimated share of one player of a class: hits by samples and players.</summary>
    public Fraction Share(int index) => new(Classes[index].Hits, (System.Numerics.BigInteger)Samples * Classes[index].Players);

    /// <summary>How far the share of a class can be off, from the number of samples alone.</summary>
    /// <param name="index">The class.</param>
    /// <param name="confidence">How sure it is, below 1, that no class at all is further off; for any number of samples.</param>
    /// <seealso href="https://doi.org/10.1080/01621459.1963.10500830">Hoeffding (1963), Probability inequalities for sums of bounded random variables.</seealso>
    public double Hoeffding(int index, double confidence)
    {
        var spread = (double)Classes[index].Most / Classes[index].Players;
        return spread * Math.Sqrt(Math.Log(2 * Classes.Length / (1 - confidence)) / (2.0 * Samples));
    }

    /// <summary>The same from how far samples lie apart too: much closer where shares are small.</summary>
    /// <remarks>Whoever takes the smaller of this and <see cref="Hoeffding"/> is wrong with the doubts of both.</remarks>
    /// <param name="index">The class.</param>
    /// <param name="confidence">How sure it is, below 1, that no class at all is further off; for two samples or more.</param>
    /// <seealso href="https://arxiv.org/abs/0907.3740">Maurer and Pontil (2009), Empirical Bernstein bounds and sample variance penalization.</seealso>
    public double Bernstein(int index, double confidence)
    {
        var (players, most, hits, squares) = Classes[index];
        var spread = (double)most / players;
        var doubt = Math.Log(4 * Classes.Length / (1 - confidence));
        var apart = (double)(((UInt128)Samples * squares) - ((UInt128)hits * (UInt128)hits)) / Samples / (Samples - 1.0) / players / players;
        return Math.Sqrt(2 * apart * doubt / Samples) + (7 * spread * doubt / (3 * (Samples - 1.0)));
    }

    /// <summary>The smaller of the two, each with half the doubt, rounded up to billionths.</summary>
    public Fraction HalfWidth(int index, Fraction confidence)
    {
        const int Billion = 1_000_000_000;
        var sure = (1 + ((double)confidence.Numerator / (double)confidence.Denominator)) / 2;
        return new((System.Numerics.BigInteger)Math.Ceiling(Math.Min(Hoeffding(index, sure), Bernstein(index, sure)) * Billion), Billion);
    }
}
