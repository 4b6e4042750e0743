using Governance.Model.Tests.Generators;

namespace Governance.Model.Tests.Laws;

/// <summary>A date that names no day has an answer only where all its days have the same.</summary>
public class TimeLaws
{
    [Fact]
    public void A_year_has_an_answer_where_all_its_days_have_the_same() => Law.Holds(Worlds.Any, world =>
    {
        // In these worlds everything begins and ends with a year, so any day of one stands for all.
        var year = world.Day.Year;
        Assert.Equal(Effects(world, new(year, 7, 1)), Effects(world, new(year)));
        Assert.Equal(Effects(world, new(year, 7, 1)), Effects(world, new(year, 7)));
    });

    [Fact]
    public void A_question_without_a_date_has_an_answer_only_where_every_year_has_the_same() => Law.Holds(Worlds.Any, world =>
    {
        var years = Enumerable.Range(2017, 12).Select(year => Effects(world, new(year, 7, 1))).Distinct().ToList();
        Assert.Equal(years is [var same] ? same : ErrorCodes.DateTooCoarse, Effects(world, CalendarDate.Any));
    });

    [Fact]
    public void The_rules_of_another_date_are_those_in_force_on_it() => Law.Holds(Worlds.Any, world =>
        Effects(world with { Proposal = world.Proposal with { On = new(2030, 1, 1) } }, new(2030, 1, 1), under: world.Proposal.On)
        == Effects(world, world.Proposal.On));

    [Fact]
    public void A_month_has_a_verdict_only_where_all_its_days_have_the_same() => Law.Holds(Polls.Complete, poll =>
    {
        var days = Enumerable.Range(1, 31).Select(day => Verdict(poll, new(2025, 3, day))).Distinct().ToList();
        Assert.Equal(days is [var same] ? same : ErrorCodes.DateTooCoarse, Verdict(poll, new(2025, 3)));
    }, effort: 3);

    private static string Verdict(Poll poll, CalendarDate on)
    {
        try
        {
            var decided = poll.Model.Decide(poll.Proposal with { On = on }, poll.RollCall, poll.Docket);
            return $"{decided.Verdict}: {decided.Headline}";
        }
        catch (GovernanceException mistake)
        {
            return mistake.Code;
        }
    }

    /// <summary>What the question is for everyone, or the code of the mistake.</summary>
    private static string Effects(World world, CalendarDate on, CalendarDate? under = null)
    {
        try
        {
            var decided = world.Model.Decide(world.Proposal with { On = on, UnderRulesOf = under }, world.Carried, world.Docket);
            return string.Join("; ", decided.Effects.Select(effect => $"{effect.Party}: {effect.Outcome.Kind} at most {effect.AtMost} by {string.Join(' ', effect.Chain?.Links.Select(link => link.Id) ?? [])}"));
        }
        catch (GovernanceException mistake)
        {
            return mistake.Code;
        }
    }
}
