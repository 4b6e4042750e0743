namespace Governance.Model;

/// <summary>Why a chokepoint no longer works.</summary>
public enum DarkReason
{
    /// <summary>It is lost itself.</summary>
    Lost,

    /// <summary>Its controller is lost.</summary>
    ControllerLost,

    /// <summary>Too few seats of the controlling body are filled for it to exist.</summary>
    NotConstituted,

    /// <summary>What is left of the controlling body cannot carry a decision, even if all agree: its quorum, or a vote that nothing passes without, is gone.</summary>
    CannotDecide,
}
