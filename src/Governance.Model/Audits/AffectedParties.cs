namespace Governance.Model.Audits;

/// <summary>Stakes by matter, and the stakeholder groups of those who have them.</summary>
internal sealed class AffectedParties
{
    private readonly GovernanceModel model;
    private readonly PathIndex<Stake> stakes = new();
    private readonly Dictionary<string, HashSet<StakeholderGroup>> groups = new(StringComparer.Ordinal);

    public AffectedParties(GovernanceModel model)
    {
        this.model = model;
        foreach (var stake in model.Stakes)
        {
            stakes.Add(stake.Matter.Path, stake);
        }
    }

    /// <summary>The stakes that decisions over <paramref name="scope"/> touch.</summary>
    public IEnumerable<Stake> By(Scope scope) => scope.Over.IsEmpty ? model.Stakes : scope.Over.SelectMany(By).Distinct();

    /// <summary>The stakes that decisions on <paramref name="matter"/> touch.</summary>
    public IEnumerable<Stake> By(Matter matter) => stakes.Touching(matter.Path);

    /// <summary>The groups of those whom decisions over <paramref name="scope"/> touch.</summary>
    public IReadOnlySet<StakeholderGroup> Groups(Scope scope) => scope.Over.IsEmpty ? For(null)
        : scope.Over.Count == 1 ? For(scope.Over[0])
        : scope.Over.SelectMany(matter => For(matter)).ToHashSet();

    private HashSet<StakeholderGroup> For(Matter? matter)
    {
        var path = matter?.Path ?? ""; // which no matter has
        if (!groups.TryGetValue(path, out var found))
        {
            var parties = (matter is null ? model.Stakes : By(matter)).Select(stake => model.FindParty(stake.Party)).OfType<Party>();
            groups.Add(path, found = parties.Select(party => party.Group).Where(group => !group.IsNone).ToHashSet());
        }

        return found;
    }
}
