namespace Governance.Model.Games;

/// <summary>The counts of one game, each found once.</summary>
/// <remarks>Two threads may both find one; they find the same.</remarks>
internal sealed class GameFacts(GameForm form)
{
    private const int Few = 28; // players for whom sizes cost next to nothing more

    private Counted<SwingCounts>? swings;
    private Counted<SizedCounts>? sized;
    private Counted<MinimalCounts>? minimal;
    private Counted<MinimalTotals>? totals;

    /// <summary>Winning coalitions and swings.</summary>
    public Counted<SwingCounts> Swings(Work work)
    {
        if (form.PlayerCount <= Few)
        {
            _ = BySize(work);
        }

        return swings ??= sized is { } known ? new(known.Counts.Sum(), known.Method) : GameCounts.Count(form, work);
    }

    /// <summary>Winning coalitions and swings by size.</summary>
    public Counted<SizedCounts> BySize(Work work) => sized ??= GameCounts.CountBySize(form, work);

    /// <summary>Minimal winning coalitions by size.</summary>
    public Counted<MinimalCounts> Minimal(Work work) => minimal ??= GameCounts.CountMinimal(form, work);

    /// <summary>Minimal winning coalitions.</summary>
    public Counted<MinimalTotals> MinimalTotals(Work work)
    {
        if (form.PlayerCount <= Few)
        {
            _ = Minimal(work);
        }

        return totals ??= minimal is { } known ? new(known.Counts.Sum(), known.Method) : GameCounts.CountMinimalTotals(form, work);
    }
}
