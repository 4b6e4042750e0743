using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>What does the full explanation cost beside the bare verdict? Without text; one position per seat.</summary>
[MemoryDiagnoser]
public class ExplanationBenchmarks
{
    private CompiledRule rule = null!;
    private PositionKind[] positions = null!;

    [Params(5, 15, 27, 193, 720, 19_713)]
    public int Seats { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var ballots = Ballots.Of(Seats);
        (rule, positions) = (ballots.Rule.Compile(ballots.Body), ballots.Positions);
    }

    [Benchmark(Baseline = true)]
    public Verdict Judge() => rule.Judge(positions);

    [Benchmark]
    public Finding Explain() => rule.Explain(positions);
}
