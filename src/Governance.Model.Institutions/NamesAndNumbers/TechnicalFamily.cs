namespace Governance.Model;

/// <summary>Standards, number registries and their critics.</summary>
internal static class TechnicalFamily
{
    public static EquatableArray<Institution> All { get; } = [RipeNcc.Institution];
}
