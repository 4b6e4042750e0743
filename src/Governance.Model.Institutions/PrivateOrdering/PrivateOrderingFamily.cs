namespace Governance.Model;

/// <summary>Firms, self-regulation and those who hold what others need.</summary>
internal static class PrivateOrderingFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        AnthropicConstitution.Institution,
        OversightBoard.Institution,
        UkAsa.Institution,
        UsBar.Institution,
        AppStores.Institution,
        ComputeChips.Institution,
        OpenWeights.Institution,
        Procurement.Institution,
    ];
}
