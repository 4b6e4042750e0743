namespace Governance.Model;

/// <summary>Why a chain of mandates does not reach, or does not bind.</summary>
public enum ChainBreakKind
{
    /// <summary>There is no mandate that would lead to the body.</summary>
    NoMandate,

    /// <summary>A mandate is not in force on the day.</summary>
    NotInForce,

    /// <summary>A mandate was revoked.</summary>
    Revoked,

    /// <summary>A mandate is suspended on the day.</summary>
    Suspended,

    /// <summary>A mandate does not cover the matter.</summary>
    OutOfScope,

    /// <summary>A mandate does not cover the layer of the matter.</summary>
    WrongLayer,

    /// <summary>A mandate was passed on that may not be.</summary>
    NotDelegable,

    /// <summary>A mandate lets its holder advise, not bind.</summary>
    AdviceOnly,
}
