using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace Governance.Model.Benchmarks;

/// <summary>The Council of 27 through the public API: states, population and a blocking clause; every answer from nothing.</summary>
[MemoryDiagnoser]
public class CouncilBenchmarks
{
    private readonly Body union = Ballots.Of(27).Body;
    private readonly Rule rule = Rule.Any(Ballots.Of(27).Rule, Rule.Cap(3, Position.Against));

    [Benchmark]
    public Fraction BanzhafAndShapley()
    {
        var game = rule.Game(union);
        return game.Banzhaf()[0].Normalised + game.ShapleyShubik()[0].Value;
    }

    [Benchmark]
    public BigInteger AllIndicesAndCoalitionsAndCapture()
    {
        var game = rule.Game(union);
        var (banzhaf, shapley, good, share) = (game.Banzhaf(), game.ShapleyShubik(), game.PublicGood(), game.DeeganPackel());
        var (pass, block) = (game.CheapestWinning()!, game.CheapestBlocking()!);
        return game.MinimalWinning().Total + game.MinimalBlocking().Total + pass.Size + block.Size + banzhaf.Count + shapley.Count + good.Count + share.Count;
    }

    [Benchmark]
    public bool IsItEquivalentWithoutTheBlockingClause() => rule.Game(union).CompareWith(Ballots.Of(27).Rule.Game(union)).AreEquivalent;

    [Benchmark]
    public EquatableArray<Player> Structure() => rule.Game(union).Structure().VetoPlayers;
}
