namespace Governance.Model.Canonical;

/// <summary>Why it is not known where something is to be counted.</summary>
internal enum PoolReason
{
    /// <summary>The ballot is open and the seat has not spoken.</summary>
    Outstanding,

    /// <summary>A tally does not say which of several kinds of seats took a position.</summary>
    CoarseTally,

    /// <summary>The record does not say.</summary>
    NotRecorded,
}
