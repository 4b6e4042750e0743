namespace Governance.Model;

/// <summary>The United Nations and other institutions between states.</summary>
internal static class IntergovernmentalFamily
{
    public static EquatableArray<Institution> All { get; } =
    [
        GeneralAssembly.Institution,
        SecurityCouncil.Institution,
    ];
}
