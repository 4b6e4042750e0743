namespace Governance.Model;

/// <summary>What goes dark when something is lost.</summary>
/// <param name="Lost">What is lost, as it was given.</param>
/// <param name="Chokepoints">The chokepoints that no longer work, in ordinal order.</param>
/// <param name="Access">For each capability and each who wants it, the cheapest way before and after.</param>
public sealed record Darkness(EquatableArray<string> Lost, EquatableArray<DarkChokepoint> Chokepoints, EquatableArray<Access> Access)
{
    /// <summary>For whom which capability goes dark.</summary>
    public EquatableArray<Access> Dark => Access.Where(access => access.GoesDark).ToEquatableArray();

    /// <summary>The ids of the capabilities that go dark for somebody, each once.</summary>
    public EquatableArray<string> Capabilities => Dark.Select(access => access.Capability).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
