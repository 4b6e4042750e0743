namespace Governance.Model.Analysis;

/// <summary>What groups can do.</summary>
internal static class Groups
{
    public static GroupPower Of(SimpleGame game, IEnumerable<string> members, AnalysisOptions? options)
    {
        var ids = members.ToList();
        return new(game.Wins(ids), game.Blocks(ids), !Comparing.AreEquivalent(game.With(ids), game.Without(ids), Powers.Work(options)));
    }
}
