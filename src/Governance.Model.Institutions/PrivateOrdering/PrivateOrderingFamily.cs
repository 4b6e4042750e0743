namespace Governance.Model;

/// <summary>Firms, self-regulation and those who hold what others need.</summary>
internal static class PrivateOrderingFamily
{
    public static EquatableArray<Institution> All { get; } = [];
}
