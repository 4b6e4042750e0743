namespace Governance.Model.Tests.Generators;

/// <summary>What a rule for a body can speak of without being refused.</summary>
/// <param name="Classes">The classes of its seats.</param>
/// <param name="Seats">The ids of its seats.</param>
/// <param name="Places">The ids of those seats that are one place each.</param>
/// <param name="Groups">By what its seats can be sorted, and into how many groups.</param>
/// <param name="Chamber">Another body that decides the same question, or null.</param>
internal sealed record Palette(EquatableArray<string> Classes, EquatableArray<string> Seats, EquatableArray<string> Places, EquatableArray<(GroupKind By, int Count)> Groups, EntityId? Chamber)
{
    public static Palette Of(EquatableArray<Bench> benches, EntityId? chamber)
    {
        var heard = benches.Where(bench => bench.IsHeard).ToList();
        (GroupKind, int) Count(GroupKind by, Func<Bench, string?> key) => (by, heard.Select(key).OfType<string>().Distinct().Count());
        EquatableArray<(GroupKind By, int Count)> groups =
        [
            Count(GroupKind.Class, bench => bench.Seat.Class),
            Count(GroupKind.StakeholderGroup, bench => bench.Holder is { Group.IsNone: false } holder ? holder.Group.Name : null),
            Count(GroupKind.Region, bench => bench.Holder?.Region),
        ];
        return new(
            benches.Select(bench => bench.Seat.Class).Distinct().ToEquatableArray(),
            benches.Select(bench => bench.Seat.Id).ToEquatableArray(),
            benches.Where(bench => !bench.IsBulk).Select(bench => bench.Seat.Id).ToEquatableArray(),
            groups.Where(group => group.Count > 0).ToEquatableArray(),
            chamber);
    }

    /// <summary>Whether <paramref name="rule"/> speaks of nothing else.</summary>
    public bool Allows(Rule rule) =>
        RuleParts.NamesIn(rule).All(name => Classes.Contains(name) || Seats.Contains(name) || name == Chamber?.Value || name == Poll.Addressed)
        && RuleParts.Within(rule).OfType<PerGroupRule>().All(rule => Groups.Any(group => group.By == rule.By && group.Count >= (rule.Required ?? 1)))
        && RuleParts.Within(rule).OfType<CastingVoteRule>().All(rule => Places.Contains(rule.Seat))
        && RuleParts.Within(rule).OfType<DecisionOfRule>().All(rule => rule.Body == Chamber);
}
