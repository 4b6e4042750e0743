namespace Governance.Model.Games;

/// <summary>Two halves of the players of a game that is won from some weight on, matched size by size.</summary>
internal abstract class HalfMatching
{
    /// <summary>Winning coalitions and swings by size.</summary>
    public abstract SizedCounts Count(CancellationToken cancellation);

    /// <summary>Minimal winning coalitions by size.</summary>
    public abstract MinimalCounts Minimal(CancellationToken cancellation);
}
