using Governance.Model.Chokepoints;

namespace Governance.Model.Audits;

/// <summary>Who cannot do without which chokepoint or which controller, for every capability.</summary>
internal sealed class Dependence
{
    private readonly AuditContext context;
    private readonly SortedDictionary<string, List<Tie>> ties = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<Tie>> held = new(StringComparer.Ordinal);
    private readonly List<(Capability Capability, Grip Grip)> singlePoints = [];
    private readonly List<Access> access = [];
    private readonly List<(Capability Capability, string Why)> refused = [];
    private readonly Dictionary<EntityId, HashSet<string>> several; // the chokepoints of whoever controls more than one

    public Dependence(AuditContext context)
    {
        this.context = context;
        several = context.Model.Chokepoints.GroupBy(Owner).Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.Select(chokepoint => chokepoint.Id).ToHashSet(StringComparer.Ordinal));
        foreach (var capability in context.Model.Capabilities)
        {
            context.Options.Analysis.Cancellation.ThrowIfCancellationRequested();
            try
            {
                Search(capability);
            }
            catch (GovernanceException mistake) when (mistake.Code is ErrorCodes.AnalysisTooLarge)
            {
                refused.Add((capability, mistake.Diagnostics[0].Message));
            }
        }
    }

    /// <summary>What parties cannot route around: single chokepoints first, then controllers of which only all chokepoints together are that.</summary>
    public IEnumerable<Grip> Grips => ties.Select(pair => Chokepoint(pair.Key, pair.Value)).Concat(held.Select(pair => Controller(pair.Key, pair.Value)));

    /// <summary>The chokepoints, or all those of one controller, without which a capability fails on every route.</summary>
    public IEnumerable<(Capability Capability, Grip Grip)> SinglePoints => singlePoints;

    /// <summary>For each who wants a capability, the cheapest way.</summary>
    public IEnumerable<Access> Access => access;

    /// <summary>The capabilities that were too large to compute, and why.</summary>
    public IEnumerable<(Capability Capability, string Why)> Refused => refused;

    private void Search(Capability capability)
    {
        var search = new AccessSearch(context.Model, capability, ChokepointOptions.Default with { Analysis = context.Options.Analysis });
        access.AddRange(search.Around(new HashSet<string>()));
        foreach (var want in capability.WantedBy)
        {
            var binding = search.Binding(want).Chokepoints;
            foreach (var chokepoint in binding)
            {
                ties.GetOrAdd(chokepoint).Add(new(capability, want.Party));
            }

            foreach (var controller in Holders(search.ReliedOn(want)).Where(controller => !binding.Any(several[controller].Contains) && search.GoesDark(want, several[controller])))
            {
                held.GetOrAdd(controller.Value).Add(new(capability, want.Party));
            }
        }

        var analysis = context.Model.Capability(capability.Id);
        var points = analysis.SinglePointsOfFailure();
        singlePoints.AddRange(points.Select(chokepoint => (capability, Chokepoint(chokepoint, []))));
        singlePoints.AddRange(Holders(analysis.Chokepoints.Select(chokepoint => chokepoint.Id))
            .Where(controller => !points.Any(several[controller].Contains) && !analysis.Survives(several[controller])).Select(controller => (capability, Controller(controller.Value, []))));
    }

    /// <summary>Those who control several chokepoints, among them some of these.</summary>
    private IEnumerable<EntityId> Holders(IEnumerable<string> chokepoints) =>
        chokepoints.Select(id => Owner(context.Model.FindChokepoint(id)!)).Where(several.ContainsKey).Distinct().Order();

    private Grip Chokepoint(string id, IReadOnlyList<Tie> tied)
    {
        var chokepoint = context.Model.FindChokepoint(id)!;
        return new(id, [chokepoint], chokepoint.Controller, tied);
    }

    private Grip Controller(string id, IReadOnlyList<Tie> tied)
    {
        var chokepoints = several[id].Order(StringComparer.Ordinal).Select(chokepoint => context.Model.FindChokepoint(chokepoint)!).ToEquatableArray();
        return new(id, chokepoints, new(id), tied);
    }

    private EntityId Owner(Chokepoint chokepoint) => context.Owner(chokepoint.Controller);
}
