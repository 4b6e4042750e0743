namespace Governance.Model;

/// <summary>What an audit says of a claim.</summary>
public enum ClaimStatus
{
    /// <summary>Its rules found something, or what it warns of is on record.</summary>
    Found,

    /// <summary>Its rules had something to look at and found nothing, or the opposite of what it warns of is on record.</summary>
    Clear,

    /// <summary>It is answered by what somebody observed or judged, not by computation.</summary>
    Recorded,

    /// <summary>It needs an observation or a judgement that nobody gave.</summary>
    NotJudged,

    /// <summary>The model has nothing that it is about.</summary>
    NotApplicable,
}
