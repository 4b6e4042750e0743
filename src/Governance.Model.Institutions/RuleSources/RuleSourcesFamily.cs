namespace Governance.Model;

/// <summary>Rules for deciding that are known from elsewhere.</summary>
internal static class RuleSourcesFamily
{
    public static EquatableArray<Institution> All { get; } = [];
}
