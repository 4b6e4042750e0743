using Governance.Model.Chokepoints;

namespace Governance.Model.Audits;

/// <summary>Who cannot do without which chokepoint, for every capability.</summary>
internal sealed class Dependence
{
    private readonly SortedDictionary<string, List<Tie>> ties = new(StringComparer.Ordinal);
    private readonly List<(Capability Capability, string Chokepoint)> singlePoints = [];
    private readonly List<Access> access = [];
    private readonly List<(Capability Capability, string Why)> refused = [];

    public Dependence(AuditContext context)
    {
        var options = ChokepointOptions.Default with { Analysis = context.Options.Analysis };
        var lost = new HashSet<string>();
        foreach (var capability in context.Model.Capabilities)
        {
            context.Options.Analysis.Cancellation.ThrowIfCancellationRequested();
            try
            {
                var search = new AccessSearch(context.Model, capability, options);
                access.AddRange(search.Around(lost));
                foreach (var binding in capability.WantedBy.Select(search.Binding))
                {
                    foreach (var chokepoint in binding.Chokepoints)
                    {
                        ties.GetOrAdd(chokepoint).Add(new(capability, binding.Party));
                    }
                }

                singlePoints.AddRange(context.Model.Capability(capability.Id).SinglePointsOfFailure().Select(chokepoint => (capability, chokepoint)));
            }
            catch (GovernanceException mistake) when (mistake.Code is ErrorCodes.AnalysisTooLarge)
            {
                refused.Add((capability, mistake.Diagnostics[0].Message));
            }
        }
    }

    /// <summary>The ties of parties to each chokepoint that they cannot route around, by chokepoint.</summary>
    public IEnumerable<(string Chokepoint, IReadOnlyList<Tie> Ties)> Ties => ties.Select(pair => (pair.Key, (IReadOnlyList<Tie>)pair.Value));

    /// <summary>The chokepoints without which a capability fails on every route.</summary>
    public IEnumerable<(Capability Capability, string Chokepoint)> SinglePoints => singlePoints;

    /// <summary>For each who wants a capability, the cheapest way.</summary>
    public IEnumerable<Access> Access => access;

    /// <summary>The capabilities that were too large to compute, and why.</summary>
    public IEnumerable<(Capability Capability, string Why)> Refused => refused;
}
