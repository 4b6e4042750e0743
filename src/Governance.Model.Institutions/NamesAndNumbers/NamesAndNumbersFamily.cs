namespace Governance.Model;

/// <summary>Names, numbers and protocols of the Internet.</summary>
internal static class NamesAndNumbersFamily
{
    public static EquatableArray<Institution> All { get; } = [.. IcannFamily.All, .. TechnicalFamily.All];
}
