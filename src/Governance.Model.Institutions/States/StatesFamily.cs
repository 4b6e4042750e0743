namespace Governance.Model;

/// <summary>States and unions of states.</summary>
internal static class StatesFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        EuAiAct.Institution,
        EuComitology.Institution,
        UsAiRegime.Institution,
        ChinaAiRegime.Institution,
        ExportControls.Institution,
    ];
}
