namespace Governance.Model;

/// <summary>ICANN, those who advise it and those who can overrule it.</summary>
internal static class IcannFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        IcannBoard.Institution,
        EmpoweredCommunity.Institution,
        Gac.Institution,
        Alac.Institution,
        GnsoCouncil.Institution,
        CcNso.Institution,
        IcannSupportBodies.Institution,
        IndependentReview.Institution,
        AffirmationOfCommitments.Institution,
        Ntia.Institution,
        PtiIana.Institution,
        RootZone.Institution,
        RegistriesRegistrars.Institution,
        AlternateRoots.Institution,
    ];
}
