using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>How long does a fresh process take to its first decision? The whole process is timed, so the runtime's own start is in it.</summary>
/// <remarks>
/// Publish the tool first: <c>dotnet publish src/Governance.Model.Tool -c Release -r linux-x64 --self-contained false -o artifacts/tool</c>,
/// and name the program in GOVERNANCE_TOOL.
/// </remarks>
[SimpleJob(launchCount: 1, warmupCount: 3, iterationCount: 20, invocationCount: 1)]
public class FirstDecisionBenchmarks
{
    private readonly string tool = Environment.GetEnvironmentVariable("GOVERNANCE_TOOL") ?? "governance";

    [Benchmark(Baseline = true)]
    public int Version() => Run("--version");

    [Benchmark]
    public int Decide() => Run("decide", Path.Combine(AppContext.BaseDirectory, "mirage.json"));

    private int Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"'{tool}' returned {process.ExitCode}.");
    }
}
