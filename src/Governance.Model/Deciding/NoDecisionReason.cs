namespace Governance.Model;

/// <summary>Why nothing was decided that reaches a party.</summary>
public enum NoDecisionReason
{
    /// <summary>The votes do not satisfy the rule.</summary>
    NotCarried,

    /// <summary>A quorum is missing.</summary>
    NotQuorate,

    /// <summary>It would have carried but for a veto, a hold or a sustained objection.</summary>
    Vetoed,

    /// <summary>The proposal does not address this party.</summary>
    NotAddressed,

    /// <summary>The procedure binds those who consent, and this party did not.</summary>
    NotConsented,

    /// <summary>The body has no procedure in force for this question.</summary>
    NoProcedure,

    /// <summary>The body is not constituted.</summary>
    NotConstituted,

    /// <summary>The body is suspended.</summary>
    Suspended,

    /// <summary>The sponsors do not suffice.</summary>
    OutOfOrder,

    /// <summary>Notice was due and is not recorded, or came too late.</summary>
    NoticeNotGiven,

    /// <summary>A later or higher decision sets it aside.</summary>
    SetAside,

    /// <summary>Options satisfy the rule, and none of them is chosen: a tie, no winner, or the default.</summary>
    NotChosen,
}
