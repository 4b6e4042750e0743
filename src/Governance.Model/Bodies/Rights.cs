namespace Governance.Model;

/// <summary>What the holder of a seat may do.</summary>
[Flags]
public enum Rights
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Be there.</summary>
    Attend = 1,

    /// <summary>Speak.</summary>
    Speak = 2,

    /// <summary>Put a proposal.</summary>
    Propose = 4,

    /// <summary>Vote: without it a position is recorded and never counted.</summary>
    Vote = 8,

    /// <summary>All four.</summary>
    All = Attend | Speak | Propose | Vote,
}
