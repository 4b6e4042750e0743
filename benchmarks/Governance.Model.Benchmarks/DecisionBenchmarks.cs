using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>What does it cost to load a file, and to answer its first proposal with chains of mandates and changes of votes?</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private byte[] text = null!;
    private GovernanceFile file = null!;

    [GlobalSetup]
    public void Prepare()
    {
        text = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "mirage.json"));
        file = GovernanceJson.Read(text).File ?? throw new InvalidOperationException("The example does not load.");
    }

    [Benchmark]
    public LoadResult Load() => GovernanceJson.Read(text);

    [Benchmark]
    public EquatableArray<CaseResult> DecideAllFive() => file.DecideAll();

    [Benchmark]
    public int DecideAndExplainInWords() => file.DecideAll().Sum(result => result.Determination!.ToText().Length);
}
