using System.Collections.Immutable;

namespace Governance.Model;

/// <summary>The determinations of a docket in order, and by what is asked of them.</summary>
/// <remarks>
/// Immutable: adding one shares all that was there, so a file that enters every proposal in the docket takes time in
/// proportion to the proposals, however long its docket. Each question costs the logarithm of the entries.
/// </remarks>
internal sealed class DocketIndex : IEquatable<DocketIndex>
{
    private readonly ImmutableList<DocketEntry> inOrder = [];
    private readonly ImmutableDictionary<string, DocketEntry> latest = ImmutableDictionary<string, DocketEntry>.Empty;
    private readonly ImmutableDictionary<string, DocketEntry> settingAside = ImmutableDictionary<string, DocketEntry>.Empty;
    private readonly ImmutableDictionary<string, ImmutableStack<DocketEntry>> suspending = ImmutableDictionary<string, ImmutableStack<DocketEntry>>.Empty;
    private readonly ImmutableSortedSet<DateOnly>? daysOfSuspension; // null for none, as in most dockets
    private ImmutableArray<DocketEntry> array; // the entries once more, when somebody has asked; to make it twice does no harm

    private DocketIndex()
    {
    }

    private DocketIndex(DocketIndex before, EquatableArray<DocketEntry> added)
    {
        inOrder = before.inOrder.AddRange(added);
        daysOfSuspension = before.daysOfSuspension;
        var byId = before.latest.ToBuilder();
        var byProposal = before.settingAside.ToBuilder();
        var bySuspended = before.suspending.ToBuilder();
        foreach (var entry in added)
        {
            byId[entry.Id] = entry;
            foreach (var proposal in entry.SetsAside)
            {
                byProposal[proposal] = entry;
            }

            foreach (var suspended in entry.Suspends)
            {
                bySuspended[suspended] = Above(bySuspended.GetValueOrDefault(suspended, []), entry);
                daysOfSuspension = (daysOfSuspension ?? []).Add(entry.On.First);
            }
        }

        (latest, settingAside, suspending) = (byId.ToImmutable(), byProposal.ToImmutable(), bySuspended.ToImmutable());
    }

    public static DocketIndex Empty { get; } = new();

    /// <summary>The determinations, in the order written.</summary>
    public EquatableArray<DocketEntry> Entries
    {
        get
        {
            if (array.IsDefault)
            {
                array = [.. inOrder];
            }

            return new(array);
        }
    }

    public static DocketIndex Of(EquatableArray<DocketEntry> entries) => new(Empty, entries) { array = entries.ToImmutableArray() };

    public DocketIndex With(DocketEntry entry) => new(this, [entry]);

    /// <summary>The latest determination called <paramref name="id"/>, or null.</summary>
    public DocketEntry? Find(string id) => latest.GetValueOrDefault(id);

    /// <summary>The latest determination that sets the proposal <paramref name="id"/> aside, or null.</summary>
    public DocketEntry? SetsAside(string id) => settingAside.GetValueOrDefault(id);

    /// <summary>The latest determination that suspends the body or mandate <paramref name="id"/> and is in force on <paramref name="day"/>, or null.</summary>
    public DocketEntry? Suspends(string id, DateOnly day) =>
        suspending.TryGetValue(id, out var orders) ? orders.FirstOrDefault(order => order.On.First <= day) : null;

    /// <summary>The days of a date on which some suspension begins, in order.</summary>
    public IEnumerable<DateOnly> SuspensionsIn(CalendarDate date)
    {
        if (daysOfSuspension is not { } days)
        {
            yield break;
        }

        var first = days.IndexOf(date.First);
        for (var i = first < 0 ? ~first : first; i < days.Count && days[i] <= date.Last; i++)
        {
            yield return days[i];
        }
    }

    /// <summary>Whether both hold equal determinations in the same order.</summary>
    public bool Equals(DocketIndex? other) => ReferenceEquals(this, other) || (other is not null && Entries == other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocketIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>The orders that are the last in force on some day, the one written last on top.</summary>
    private static ImmutableStack<DocketEntry> Above(ImmutableStack<DocketEntry> orders, DocketEntry latest)
    {
        // On every day on which one of these is in force, so is the one that is written after it.
        while (!orders.IsEmpty && orders.Peek().On.First >= latest.On.First)
        {
            orders = orders.Pop();
        }

        return orders.Push(latest);
    }
}
