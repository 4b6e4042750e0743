using BenchmarkDotNet.Attributes;
using Governance.Model.Games;

namespace Governance.Model.Benchmarks;

/// <summary>What do answers by size cost: swings and exact Shapley–Shubik fractions, minimal coalitions, a council of weight and number?</summary>
[MemoryDiagnoser]
public class WeightedSizesBenchmarks
{
    private WeightedGame college = null!;
    private WeightedGame fund = null!;
    private GameForm council = null!;

    [GlobalSetup]
    public void Prepare()
    {
        college = WeightedGame.From(WeightedGameBenchmarks.Read("us_ec_1990"))!;
        fund = WeightedGame.From(WeightedGameBenchmarks.Read("imf_190_2024_q50"))!;
        council = WeightedGameBenchmarks.Read("eu27_lisbon_2023");
    }

    [Benchmark]
    public object CollegeShapley() => college.Shapley();

    [Benchmark]
    public object CollegeMinimalWinning() => college.Minimal();

    [Benchmark]
    public object CollegeMinimalBlocking() => college.Dual().Minimal();

    [Benchmark]
    public object CouncilShapley() => SwingsBySize.Shapley(MeetInTheMiddle.TryCount(council)!);

    /// <summary>A quarter of a minute on two cores.</summary>
    [Benchmark]
    public object FundShapley() => fund.Shapley();
}
