using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>The days inside a date at which some rule begins or ends, so that between two of them nothing changes.</summary>
internal static class RuleDays
{
    /// <summary>The first day of <paramref name="date"/>, and every later day in it on which a term of the model begins or ends.</summary>
    public static IEnumerable<DateOnly> Of(GovernanceModel model, Docket docket, IReadOnlyList<Body> bodies, Matter matter, CalendarDate date)
    {
        if (date.IsDay)
        {
            return [date.First];
        }

        var deadlines = RuleTraits.Of(bodies.SelectMany(body => body.Procedures).SelectMany(procedure => (Rule?[])[procedure.Rule, procedure.Sponsors])).Criteria.OfType<DateCriterion>()
            .SelectMany(criterion => (DateOnly?[])[criterion.Day, criterion.Day == DateOnly.MaxValue ? null : criterion.Day.AddDays(1)]);
        var mandates = model.Mandates.Where(mandate => mandate.Over.CoversPath(matter)).ToList();
        return Terms(bodies, mandates).SelectMany(term => (DateOnly?[])[term.From, term.Until])
            .Concat(mandates.Select(mandate => mandate.Revoked?.On))
            .Concat(docket.Entries.Where(entry => entry.Suspends.Count > 0).Select(entry => (DateOnly?)entry.On.First))
            .Concat(deadlines)
            .OfType<DateOnly>()
            .Append(date.First).Append(date.Last)
            .Where(day => day >= date.First && day <= date.Last)
            .Distinct().Order();
    }

    private static IEnumerable<Term> Terms(IReadOnlyList<Body> bodies, IReadOnlyList<Mandate> mandates) => bodies
        .SelectMany(body => body.Procedures.Select(procedure => procedure.Term))
        .Concat(bodies.Select(body => body.Term))
        .Concat(bodies.SelectMany(body => body.Suspensions.Select(suspension => suspension.During)))
        .Concat(mandates.Select(mandate => mandate.Term))
        .Concat(mandates.SelectMany(mandate => mandate.Suspensions.Select(suspension => suspension.During)));
}
