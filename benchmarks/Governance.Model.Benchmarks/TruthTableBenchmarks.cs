using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Governance.Model.Games;

namespace Governance.Model.Benchmarks;

/// <summary>How long do all coalitions of a body take? A rule like that of the Council: enough states with enough people, or all but a few.</summary>
[MemoryDiagnoser]
public class TruthTableBenchmarks
{
    private GameForm form = null!;
    private GameForm other = null!;
    private TruthTable table = null!;

    [Params(20, 27, 28)]
    public int Players { get; set; }

    [Params(nameof(LaneWidth.Word), nameof(LaneWidth.Wide))]
    public string Width { get; set; } = "";

    private LaneWidth Lanes => Enum.Parse<LaneWidth>(Width);

    [GlobalSetup]
    public void Prepare()
    {
        form = Council(Players, 65);
        other = Council(Players, 66);
        table = TruthTable.Of(form, default, width: Lanes);
    }

    [Benchmark]
    public object Evaluate() => TruthTable.Of(form, default, width: Lanes);

    [Benchmark]
    public object CountBySize() => table.CountBySize(default);

    [Benchmark]
    public object MinimalWinning() => table.MinimalWinning(default);

    [Benchmark]
    public object MinimalBlocking() => table.MinimalBlocking(default);

    /// <summary>The table, and all that is counted in it.</summary>
    [Benchmark]
    public object Everything()
    {
        var made = TruthTable.Of(form, default, width: Lanes);
        return (made.CountBySize(default), made.MinimalWinning(default), made.MinimalBlocking(default));
    }

    [Benchmark]
    public object Compare() => TruthTable.Compare(form, other, default, width: Lanes);

    /// <summary>States whose populations grow like those of the Union, the smallest first.</summary>
    private static GameForm Council(int players, int percent)
    {
        var people = new long[players];
        for (var i = 0; i < players; i++)
        {
            people[i] = 500_000L + (long)i * i * i * 3_977 + i * 7_919;
        }

        ImmutableArray<GameTerm> states = [.. Enumerable.Range(0, players).Select(index => new GameTerm(index, 1))];
        return new([.. Enumerable.Repeat(1, players)],
        [
            new(states, [], ((players * 55) + 99) / 100),
            new([.. people.Select((number, index) => new GameTerm(index, number))], [], ((people.Sum() * percent) + 99) / 100),
            new(states, [], players - 3),
            new([], [new(0, 1), new(1, 1)], 2),
            new([], [new(2, 1), new(3, 1)], 1),
        ]);
    }
}
