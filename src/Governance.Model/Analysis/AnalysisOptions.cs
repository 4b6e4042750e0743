using Governance.Model.Games;

namespace Governance.Model;

/// <summary>What an analysis may use, and who may stop it. Never changes an answer.</summary>
public sealed record AnalysisOptions
{
    private const int MiB = 1 << 20;

    /// <summary>One GiB of memory, and nobody watches.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>How many MiB the tables of one computation may take; what needs more is refused (GOV5001).</summary>
    public int MemoryMiB
    {
        get;
        init => field = value >= 1 ? value : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{value} MiB of memory is none.", "Give 1 or more.");
    }
    = 1024;

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Hears how many hundredths of long work are done.</summary>
    public IProgress<int>? Progress { get; init; }

    internal Work ToWork() => new((long)MemoryMiB * MiB, Cancellation, Progress);
}
