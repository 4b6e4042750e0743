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
    public int Everything()
    {
        var game = rule.Game(union);
        var (banzhaf, shapley, good, share) = (game.Banzhaf(), game.ShapleyShubik(), game.PublicGood(), game.DeeganPackel());
        var (pass, block, structure) = (game.CheapestWinning()!, game.CheapestBlocking()!, game.Structure());
        return banzhaf.Count + shapley.Count + good.Count + share.Count + (int)(game.MinimalWinning().Total % 2) + (int)(game.MinimalBlocking().Total % 2)
            + pass.Size + block.Size + structure.Dummies.Count;
    }

    [Benchmark]
    public bool IsItEquivalentWithoutTheBlockingClause() => rule.Game(union).CompareWith(Ballots.Of(27).Rule.Game(union)).AreEquivalent;

    [Benchmark]
    public EquatableArray<Player> Structure() => rule.Game(union).Structure().VetoPlayers;
}
