namespace Governance.Model;

/// <summary>What an audit says of a claim.</summary>
public enum ClaimStatus
{
    /// <summary>Its rules found something.</summary>
    Found,

    /// <summary>Its rules had something to look at and found nothing.</summary>
    Clear,

    /// <summary>It is answered by what somebody observed or judged, not by computation.</summary>
    Recorded,

    /// <summary>It needs an observation or a judgement that nobody gave.</summary>
    NotJudged,

    /// <summary>The model has nothing that it is about.</summary>
    NotApplicable,
}
