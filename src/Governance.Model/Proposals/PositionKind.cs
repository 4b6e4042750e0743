namespace Governance.Model;

/// <summary>What a seat said on a question, before any refinement.</summary>
public enum PositionKind : byte
{
    /// <summary>Votes for.</summary>
    InFavour,

    /// <summary>Votes against.</summary>
    Against,

    /// <summary>Takes part and takes no side.</summary>
    Abstaining,

    /// <summary>Says that it does not object.</summary>
    NotObjecting,

    /// <summary>Objects, and the objection stands.</summary>
    Objecting,

    /// <summary>Is present and says nothing.</summary>
    NotVoting,

    /// <summary>Is not there.</summary>
    Absent,

    /// <summary>Is barred or stands aside on this question.</summary>
    Recused,

    /// <summary>Has not spoken yet, and may; only while the ballot is open.</summary>
    Outstanding,
}
