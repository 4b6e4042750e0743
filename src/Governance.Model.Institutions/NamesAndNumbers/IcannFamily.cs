namespace Governance.Model;

/// <summary>ICANN, those who advise it and those who can overrule it.</summary>
internal static class IcannFamily
{
    public static EquatableArray<Institution> All { get; } = [];
}
