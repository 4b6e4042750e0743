namespace Governance.Model;

/// <summary>Rules for deciding that are known from elsewhere.</summary>
internal static class RuleSourcesFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        Apache.Institution,
        Debian.Institution,
        W3c.Institution,
        Python.Institution,
        Kubernetes.Institution,
        CaBrowserForum.Institution,
        IsoIecJtc1.Institution,
        OnChainGovernors.Institution,
        RobertsRules.Institution,
        SociocraticCircle.Institution,
        Switzerland.Institution,
        UsAmendment.Institution,
        Cooperative.Institution,
        Corporation.Institution,
        Imf.Institution,
        PhpRfc.Institution,
    ];
}
