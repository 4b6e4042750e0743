namespace Governance.Model;

/// <summary>Structures that somebody proposed and nobody has authorised.</summary>
internal static class ProposedFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        Dida.Institution,
        GeoTechnologyBoards.Institution,
        SgsDesignation.Institution,
        Mpip.Institution,
        AtomicAgencyForAi.Institution,
        IetfForWeights.Institution,
        IdpNetworkModel.Institution,
        MeltNetAntidotes.Institution,
        TbiInternationalism.Institution,
    ];
}
