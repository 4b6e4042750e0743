using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>The federal legislature of 537: president, vice-president, a hundred senators, 435 representatives.</summary>
[MemoryDiagnoser]
public class FederationBenchmarks
{
    private const int Senators = 102;
    private const int Players = 537;
    private SimpleGame system = null!;

    /// <summary>Both houses and the president; or a tie in the senate broken by the vice-president; or two thirds of both houses.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var (president, house) = (Game(1, 1, 0, 0, 0), Game(218, 0, 0, 0, 1));
        system = president.And(house).And(Game(51, 0, 0, 1, 0))
            .Or(president.And(house).And(Game(50, 0, 0, 1, 0)).And(Game(1, 0, 1, 0, 0)))
            .Or(Game(67, 0, 0, 1, 0).And(Game(290, 0, 0, 0, 1)));
    }

    [Benchmark]
    public BigInteger Banzhaf() => Again().Banzhaf().TotalSwings;

    [Benchmark]
    public Fraction ShapleyShubik() => Again().ShapleyShubik()[0].Value;

    [Benchmark]
    public BigInteger MinimalWinning() => Again().MinimalWinning().Total;

    /// <summary>The same game, of which nothing is known yet.</summary>
    private SimpleGame Again() => system.Merge(_ => null);

    private static SimpleGame Game(int quota, int president, int vice, int senator, int representative) => SimpleGame.Weighted(quota,
        Enumerable.Range(0, Players).Select(index => ($"p{index}", (BigInteger)(index switch { 0 => president, 1 => vice, < Senators => senator, _ => representative }))));
}
