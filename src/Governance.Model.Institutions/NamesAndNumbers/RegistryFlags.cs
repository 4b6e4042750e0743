namespace Governance.Model;

/// <summary>What is said of every register of numbers alike.</summary>
internal static class RegistryFlags
{
    private static readonly Source Mirage = Cite.Document("The multi-stakeholder mirage (heng.lu), on what a register of numbers lacks");

    /// <summary>Whether the record can move to another keeper, as a rule: it cannot.</summary>
    /// <param name="registry">The register, a chokepoint.</param>
    public static EquatableArray<Observation> Of(string registry) =>
    [
        new(registry, "portability", false) { Source = Mirage },
        new(registry, "failover", false) { Source = Mirage },
        new(registry, "records-can-move", false) { Source = Mirage },
        new(registry, "replaceable-administration", false) { Source = Mirage },
    ];
}
