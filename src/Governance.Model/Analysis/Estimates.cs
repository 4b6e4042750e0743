using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Power that is estimated, because somebody asked for an estimate.</summary>
internal static class Estimates
{
    private static readonly Fraction NearlySure = new(99, 100);

    public static PowerEstimate Banzhaf(SimpleGame game, long samples, ulong seed, Fraction? confidence, AnalysisOptions? options) =>
        Sampled("absolute Banzhaf index", game, samples, seed, confidence, MonteCarlo.Swings(game.Form, Checked(game, samples, options), seed, (options ?? AnalysisOptions.Default).Cancellation));

    public static PowerEstimate ShapleyShubik(SimpleGame game, long samples, ulong seed, Fraction? confidence, AnalysisOptions? options) =>
        Sampled("Shapley–Shubik index", game, samples, seed, confidence, MonteCarlo.Pivots(game.Form, Checked(game, samples, options), seed, (options ?? AnalysisOptions.Default).Cancellation));

    public static PowerEstimate Rounded(SimpleGame game, AnalysisOptions? options)
    {
        var work = Powers.Work(options);
        if (WeightedGame.From(game.Form) is not { } weighted)
        {
            throw new GovernanceException(ErrorCodes.AnalysisTooLarge, "Rounded shares are for games of one weighted condition, and this is another.", "Ask for ShapleyShubik, or for an estimate from samples.");
        }

        var cost = weighted.Cost(WeightedQuestion.Decimals);
        if (!cost.IsPossible || cost.Bytes > work.Memory)
        {
            throw work.TooLarge("Numerical integration");
        }

        var shares = weighted.ShapleyDecimals(work.Cancellation);
        return new("Shapley–Shubik index", game.Players.Select((player, index) => new PlayerEstimate(player, shares.Share(index), shares.HalfWidth)));
    }

    /// <summary>The number of samples, if it can be used.</summary>
    private static long Checked(SimpleGame game, long samples, AnalysisOptions? options)
    {
        game.RequireMonotone(Powers.Work(options));
        return samples >= 2 ? samples : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{samples} samples say nothing.", "Draw 2 or more.");
    }

    private static PowerEstimate Sampled(string name, SimpleGame game, long samples, ulong seed, Fraction? confidence, SampledShares shares)
    {
        var sure = confidence ?? NearlySure;
        if (sure.Sign < 0 || sure >= 1)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A confidence of {sure} cannot be had.", "Give a fraction below 1, such as 99/100.");
        }

        return new(name, game.Players.Select((player, index) => new PlayerEstimate(player, shares.Share(index), shares.HalfWidth(index, sure)))) { Samples = samples, Seed = seed, Confidence = sure };
    }
}
