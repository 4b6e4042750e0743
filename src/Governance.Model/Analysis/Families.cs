namespace Governance.Model.Analysis;

/// <summary>Families of coalitions.</summary>
internal static class Families
{
    public static CoalitionFamily MinimalWinning(SimpleGame game, AnalysisOptions? options)
    {
        game.RequireMonotone();
        return new(game, Powers.Work(options));
    }
}
