using Governance.Model.Tests.Generators;

namespace Governance.Model.Tests.Laws;

/// <summary>Names and the order of sets carry no meaning.</summary>
public class NamingLaws
{
    [Fact]
    public void Renaming_seats_and_bodies_changes_no_finding() => Law.Holds(Polls.Open, poll =>
    {
        var (before, after) = (poll.Decide(), Renamed(poll, Renaming.Reversing));
        return Shape(before.Finding) == Shape(after.Finding) && before.Headline.Kind == after.Headline.Kind
            && before.Agreement == after.Agreement && before.Change?.Count == after.Change?.Count;
    });

    [Fact]
    public void Renaming_renames_the_effects_and_changes_nothing_else() => Law.Holds(Worlds.Any, world =>
    {
        var renaming = Renaming.InOrder;
        var before = world.Model.Decide(world.Proposal, world.Carried, world.Docket);
        var after = renaming.Of(world.Model).Decide(renaming.Of(world.Proposal), renaming.Of(world.Carried), world.Docket);
        return before.Effects.Select(effect => (renaming.Of(effect.Party), Shape(effect))).SequenceEqual(after.Effects.Select(effect => (effect.Party, Shape(effect))))
            && before.Gaps.Select(renaming.Of).SequenceEqual(after.Gaps);
    });

    [Fact]
    public void Sets_are_the_same_in_any_order() => Law.Holds(Worlds.Any, world =>
    {
        var model = world.Model;
        return model == new GovernanceModel
        {
            Parties = Reversed(model.Parties),
            Bodies = Reversed(model.Bodies),
            Mandates = Reversed(model.Mandates),
            Stakes = Reversed(model.Stakes),
            Matters = Reversed(model.Matters),
        };
    });

    [Fact]
    public void The_order_of_seats_and_tallies_does_not_matter() => Law.Holds(Polls.Open, poll =>
    {
        var turned = poll with { Benches = Reversed(poll.Benches), SenateBenches = Reversed(poll.SenateBenches) };
        var (before, after) = (poll.Decide(), turned.Model.Decide(poll.Proposal, poll.RollCall with { Tallies = Reversed(poll.RollCall.Tallies) }, poll.Docket));
        return before.Verdict == after.Verdict && before.Headline.Kind == after.Headline.Kind && before.Agreement == after.Agreement && before.Change?.Count == after.Change?.Count;
    });

    private static Determination Renamed(Poll poll, Renaming renaming) =>
        renaming.Of(poll.Model).Decide(renaming.Of(poll.Proposal), renaming.Of(poll.RollCall), poll.Docket);

    /// <summary>A finding without the names in it.</summary>
    private static string Shape(Finding? finding) => finding is null ? "none"
        : $"{finding.Verdict} {finding.IsNegated} {finding.Counted} {finding.CountedAtMost} {finding.Base} {finding.Required} {finding.Comparison} {finding.Margin} ({string.Join(' ', finding.Parts.Select(Shape).Order(StringComparer.Ordinal))})";

    /// <summary>An effect without the names in it.</summary>
    private static string Shape(Effect effect) =>
        $"{effect.Outcome} {effect.AtMost} {effect.IsAddressed} {effect.Bears} {string.Join(' ', effect.Chain?.Links.Select(link => link.Id) ?? [])} {effect.Chain?.Power} {effect.Break?.Kind} {effect.Break?.Mandate?.Id}";

    private static EquatableArray<T> Reversed<T>(EquatableArray<T> items) => Enumerable.Reverse(items).ToEquatableArray();
}
