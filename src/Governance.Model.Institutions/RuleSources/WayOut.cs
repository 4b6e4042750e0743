namespace Governance.Model;

/// <summary>A resource of a project that its users can leave by copying it or by going elsewhere: a way that is open and that nobody has priced.</summary>
internal static class WayOut
{
    private const string Cost = "cost-of-leaving";

    /// <summary>The price of the way out, which no source gives.</summary>
    public static InstitutionParameter Parameter(string what) => new(Cost, $"What it costs {what}, in units of effort of its own", 1,
        "No source gives a figure. Any number above nothing says the same: there is a way out, and it is not free.");

    /// <summary>What <paramref name="wantedBy"/> want, by the <paramref name="chokepoint"/> or by the way around it.</summary>
    public static Capability Around(string id, string name, string chokepoint, string route, InstitutionParameters numbers, params EquatableArray<Want> wantedBy) =>
        new(id, Requirement.Any(chokepoint, new Route(route) { Cost = numbers[Cost] })) { Name = name, WantedBy = wantedBy, Unit = "units of effort" };
}
