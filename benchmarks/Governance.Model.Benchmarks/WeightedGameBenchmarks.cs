using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Governance.Model.Games;

namespace Governance.Model.Benchmarks;

/// <summary>What do exact answers about one weighted game cost: fifty-one electors of a president, 190 members of the Monetary Fund?</summary>
[MemoryDiagnoser]
public class WeightedGameBenchmarks
{
    private WeightedGame game = null!;
    private GameForm form = null!;

    [Params("us_ec_1990", "imf_190_2024_q50")]
    public string Game { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        form = Read(Game);
        game = WeightedGame.From(form)!;
    }

    [Benchmark]
    public object Count() => game.Count();

    [Benchmark]
    public object MinimalTotals() => game.MinimalTotals();

    [Benchmark]
    public object Decimals() => game.ShapleyDecimals();

    [Benchmark]
    public object MillionSamples() => MonteCarlo.Swings(form, 1_000_000, 1);

    [Benchmark]
    public object ThousandOrders() => MonteCarlo.Pivots(form, 1_000, 1);

    internal static GameForm Read(string id)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "games", id + ".json")));
        var nodes = file.RootElement.GetProperty("weights").EnumerateArray()
            .Zip(file.RootElement.GetProperty("quotas").EnumerateArray(), (weights, quota) => new GameNode(Terms(weights), [], quota.GetInt64())).ToList();
        if (nodes.Count == 3)
        {
            // Enough states and people, or nearly all states.
            nodes.Add(new([], [new(0, 1), new(1, 1)], 2));
            nodes.Add(new([], [new(2, 1), new(3, 1)], 1));
        }

        return new([.. Enumerable.Repeat(1, file.RootElement.GetProperty("players").GetArrayLength())], [.. nodes]);
    }

    private static ImmutableArray<GameTerm> Terms(JsonElement weights) =>
        [.. weights.EnumerateArray().Select((weight, i) => new GameTerm(i, (BigInteger)weight.GetInt64())).Where(term => !term.Weight.IsZero)];
}
