using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>What does a verdict cost beside the same rule written by hand? Both start from one position per seat.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private Ballots ballots = null!;
    private CompiledRule rule = null!;
    private PositionKind[] positions = null!;

    [Params(5, 15, 27, 193, 720, 19_713)]
    public int Seats { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        ballots = Ballots.Of(Seats);
        rule = ballots.Rule.Compile(ballots.Body);
        positions = ballots.Positions;
        if ((rule.Judge(positions) == Verdict.Passed) != ballots.ByHand(positions))
        {
            throw new InvalidOperationException("The rule by hand is another rule.");
        }
    }

    [Benchmark(Baseline = true)]
    public bool ByHand() => ballots.ByHand(positions);

    [Benchmark]
    public Verdict Judge() => rule.Judge(positions);
}
