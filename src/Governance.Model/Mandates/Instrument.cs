namespace Governance.Model;

/// <summary>The legal form in which a mandate was given.</summary>
public enum Instrument
{
    /// <summary>A contract.</summary>
    Contract,

    /// <summary>Terms of service accepted.</summary>
    Terms,

    /// <summary>A bylaw or articles of association.</summary>
    Bylaw,

    /// <summary>A charter or a constitution.</summary>
    Charter,

    /// <summary>A statute.</summary>
    Statute,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>Membership.</summary>
    Membership,

    /// <summary>Consent given for the case.</summary>
    Consent,

    /// <summary>An order of a court.</summary>
    CourtOrder,

    /// <summary>Code that executes what it was built to execute.</summary>
    Code,
}
