using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Estimates swings and pivots of any game from random samples; the same seed gives the same answer.</summary>
/// <remarks>
/// Counts of samples are whole numbers; intervals come from <see cref="SampledShares"/>. No algorithm that only asks who wins
/// does much better than sampling: Bachrach, Markakis, Resnick, Procaccia, Rosenschein and Saberi (2010).
/// </remarks>
/// <seealso href="https://doi.org/10.1007/s10458-009-9078-9">Bachrach and others (2010), Approximating power indices.</seealso>
internal static class MonteCarlo
{
    /// <summary>After so many samples it is asked whether they are still wanted.</summary>
    internal const int Stretch = 1 << 14;

    /// <summary>How likely a player of each class swings with a coalition of others, all alike: the absolute Banzhaf index.</summary>
    /// <remarks>One coalition tells of every player. Rules that fall count where a player turns losing into winning.</remarks>
    /// <param name="form">Any game.</param>
    /// <param name="samples">How many coalitions to draw, at least one.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SampledShares Swings(GameForm form, long samples, ulong seed, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        var hits = new long[form.Sizes.Length];
        var squares = new UInt128[hits.Length];
        if (WeightedSampler.From(form) is { } sampler)
        {
            sampler.Swings(samples, new(seed), hits, squares, cancellation);
        }
        else
        {
            Sampler(form).Swings(samples, new(seed), hits, squares, cancellation);
        }

        return new(samples, seed, [.. form.Sizes.Select((players, i) => new SampledClass(players, players, hits[i], squares[i]))]);
    }

    /// <summary>How likely a player of each class is the pivot when players join in any order, all alike: the Shapley–Shubik index.</summary>
    /// <remarks>Rules that fall count each player who turns losing into winning; there can be several in an order.</remarks>
    /// <param name="form">Any game.</param>
    /// <param name="samples">How many orders to draw, at least one.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SampledShares Pivots(GameForm form, long samples, ulong seed, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        var hits = new long[form.Sizes.Length];
        var squares = new UInt128[hits.Length];
        Sampler(form).Pivots(samples, new(seed), hits, squares, cancellation);
        return new(samples, seed, [.. form.Sizes.Select((players, i) => new SampledClass(players, form.IsRising ? 1 : players, hits[i], squares[i]))]);
    }

    private static IFormSampler Sampler(GameForm form)
    {
        // No sum in the form is longer than all its weights and bounds together.
        var longest = form.Nodes.Max(node =>
            node.Players.Aggregate(BigInteger.Abs(node.Bound), (sum, term) => sum + (BigInteger.Abs(term.Weight) * form.Sizes[term.Index]))
            + node.Parts.Aggregate(BigInteger.One, (sum, term) => sum + BigInteger.Abs(term.Weight))).GetBitLength();
        return longest < 62 ? new FormSampler<long>(form) : longest < 126 ? new FormSampler<Int128>(form) : new FormSampler<BigInteger>(form);
    }
}
