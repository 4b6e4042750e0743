namespace Governance.Model.Audits;

/// <summary>Stakes by matter, and the stakeholder groups of those who have them.</summary>
internal sealed class AffectedParties
{
    private readonly AuditContext context;
    private readonly PathIndex<Stake> stakes = new();
    private readonly Dictionary<string, HashSet<StakeholderGroup>> groups = new(StringComparer.Ordinal);

    public AffectedParties(AuditContext context)
    {
        this.context = context;
        foreach (var stake in context.Model.Stakes)
        {
            stakes.Add(stake.Matter.Path, stake);
        }
    }

    /// <summary>The stakes that decisions over <paramref name="scope"/> touch: what it leaves out, they do not.</summary>
    public IEnumerable<Stake> By(Scope scope)
    {
        var near = scope.Over.IsEmpty ? context.Model.Stakes : scope.Over.SelectMany(By).Distinct();
        return IsWhole(scope) ? near : near.Where(stake => context.Authority.Touches(scope, stake.Matter));
    }

    /// <summary>The stakes that decisions on <paramref name="matter"/> touch.</summary>
    public IEnumerable<Stake> By(Matter matter) => stakes.Touching(matter.Path);

    /// <summary>The groups of those whom decisions over <paramref name="scope"/> touch.</summary>
    public IReadOnlySet<StakeholderGroup> Groups(Scope scope) => !IsWhole(scope) ? GroupsOf(By(scope))
        : scope.Over.IsEmpty ? For(null)
        : scope.Over.Count == 1 ? For(scope.Over[0])
        : scope.Over.SelectMany(matter => For(matter)).ToHashSet();

    private static bool IsWhole(Scope scope) => scope.Except.IsEmpty && scope.Layers.IsEmpty;

    private HashSet<StakeholderGroup> For(Matter? matter)
    {
        var path = matter?.Path ?? ""; // which no matter has
        if (!groups.TryGetValue(path, out var found))
        {
            groups.Add(path, found = GroupsOf(matter is null ? context.Model.Stakes : By(matter)));
        }

        return found;
    }

    private HashSet<StakeholderGroup> GroupsOf(IEnumerable<Stake> some) =>
        some.Select(stake => context.Model.FindParty(stake.Party)).OfType<Party>().Select(context.Seating.GroupOf).Where(group => !group.IsNone).ToHashSet();
}
