namespace Governance.Model.Analysis;

/// <summary>Families of coalitions.</summary>
internal static class Families
{
    public static CoalitionFamily MinimalWinning(SimpleGame game, AnalysisOptions? options)
    {
        var work = Powers.Work(options);
        game.RequireMonotone(work);
        return new(game, work);
    }
}
