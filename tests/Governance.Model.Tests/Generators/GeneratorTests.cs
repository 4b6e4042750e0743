using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Tests.Laws;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Generators;

/// <summary>A law says little when its generator does: these say what the generators reach.</summary>
public class GeneratorTests
{
    [Fact]
    public void Every_kind_of_rule_is_generated()
    {
        var kinds = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))).ToHashSet();
        kinds.ExceptWith(Sample(Polls.Complete, 400).SelectMany(poll => RuleParts.Within(poll.Rule)).Select(rule => rule.GetType()));
        Assert.Empty(kinds);
    }

    [Fact]
    public void Neither_verdict_is_rare()
    {
        var passed = Sample(Polls.Complete, 400).Count(poll => ReferenceEvaluator.Holds(poll.Rule, poll.Hearing));
        Assert.InRange(passed, 100, 300);
    }

    [Fact]
    public void Outstanding_votes_settle_some_questions_and_leave_others_open()
    {
        var settled = Sample(Polls.Open, 200).Where(poll => !poll.IsComplete)
            .GroupBy(poll => ReferenceCompletion.Verdicts(poll.Rule, poll.Hearing, Positions.Possible).Count == 1).ToDictionary(group => group.Key, group => group.Count());
        Assert.True(settled[true] > 20, $"{settled[true]} settled");
        Assert.True(settled[false] > 20, $"{settled[false]} open");
    }

    [Fact]
    public void Chains_are_found_broken_long_and_weak()
    {
        var chains = Sample(Worlds.Any, 400)
            .Select(world => ReferenceAuthority.Chain(world.Model, world.Proposal.Addressees[0], world.Proposal.Body, world.Proposal.Matter, world.Day, Power.Bind, world.Docket)).ToList();
        int[] found = [chains.Count(chain => chain is null), chains.Count(chain => chain is { Mandates.Count: 1 }), chains.Count(chain => chain is { Mandates.Count: > 1 }), chains.Count(chain => chain is { Power: Power.Advise })];
        Assert.True(found.Min() > 10, $"{found[0]} broken, {found[1]} of one mandate, {found[2]} of several, {found[3]} weak");
    }

    [Fact]
    public void Simpler_polls_are_sound_too() => Law.Holds(Polls.Complete, poll => Polls.Shrink(poll).Take(60).All(simpler =>
    {
        ReferenceEvaluator.Holds(simpler.Rule, simpler.Hearing);
        return Polls.IsSound(simpler) && simpler != poll;
    }), effort: 5);

    private static T[] Sample<T>(Arbitrary<T> values, int count) => [.. values.Generator.Sample(count, new Rnd(17), 30)];
}
