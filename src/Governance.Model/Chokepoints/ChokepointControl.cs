namespace Governance.Model;

/// <summary>Who inside the controller of a chokepoint can seize it, and who can stop that.</summary>
/// <remarks>
/// To withhold what works, or to release what is withheld, takes a decision: <see cref="ToDecide"/>. To prevent either takes
/// <see cref="ToBlock"/>, or <see cref="ToStayAway"/> where there is a quorum to break.
/// </remarks>
public sealed record ChokepointControl
{
    internal ChokepointControl()
    {
    }

    /// <summary>The id of the chokepoint.</summary>
    public required string Chokepoint { get; init; }

    /// <summary>Who controls it.</summary>
    public required EntityId Controller { get; init; }

    /// <summary>The body that decides for the controller: itself, or its only organ; null where a party decides as one.</summary>
    public required EntityId? Body { get; init; }

    /// <summary>The fewest seats of the body that carry a decision against all others; null where there is no body, or it cannot carry any.</summary>
    public required Capture? ToDecide { get; init; }

    /// <summary>The fewest seats of the body that can stop a decision by voting against it; null where there is no body, or nothing can be stopped.</summary>
    public required Capture? ToBlock { get; init; }

    /// <summary>The fewest seats of the body whose absence stops a decision on which all others agree; null where there is no body, or nobody's does.</summary>
    public required Capture? ToStayAway { get; init; }

    /// <summary>Why a body is not opened, in words; null where it is, or where there is none.</summary>
    public required string? Remark { get; init; }
}
