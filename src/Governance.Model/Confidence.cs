namespace Governance.Model;

/// <summary>How far a source has been checked.</summary>
public enum Confidence
{
    /// <summary>Nothing is said of it.</summary>
    Unstated,

    /// <summary>General knowledge: check it before relying on it.</summary>
    General,

    /// <summary>Stated in a document that takes a position.</summary>
    Document,

    /// <summary>Checked against the source itself.</summary>
    Checked,
}
