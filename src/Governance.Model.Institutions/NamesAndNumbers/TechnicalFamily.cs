namespace Governance.Model;

/// <summary>Standards, number registries and their critics.</summary>
internal static class TechnicalFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        Aso.Institution,
        Ietf.Institution,
        Iesg.Institution,
        Iab.Institution,
        IetfNomCom.Institution,
        RipeNcc.Institution,
        RipePdp.Institution,
        Apnic.Institution,
        Arin.Institution,
        Lacnic.Institution,
        Afrinic.Institution,
        Nro.Institution,
        Icp2.Institution,
        Nrs.Institution,
        Larus.Institution,
        RunningCodePrimacy.Institution,
    ];
}
