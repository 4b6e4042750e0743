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

        var days = new SortedSet<DateOnly> { date.First, date.Last };
        foreach (var body in bodies)
        {
            AddTerms([body.Term, .. body.Procedures.Select(procedure => procedure.Term), .. body.Suspensions.Select(suspension => suspension.During)]);
        }

        foreach (var mandate in model.Mandates.Where(mandate => mandate.Over.CoversPath(matter)))
        {
            AddTerms([mandate.Term, .. mandate.Suspensions.Select(suspension => suspension.During)]);
            Add(mandate.Revoked?.On);
        }

        days.UnionWith(docket.Index.SuspensionsIn(date));

        foreach (var deadline in RuleTraits.Of(bodies.SelectMany(body => body.Procedures).SelectMany(procedure => (Rule?[])[procedure.Rule, procedure.Sponsors])).Criteria.OfType<DateCriterion>())
        {
            Add(deadline.Day);
            Add(deadline.Day == DateOnly.MaxValue ? null : deadline.Day.AddDays(1));
        }

        return days;

        void AddTerms(ReadOnlySpan<Term> terms)
        {
            foreach (var term in terms)
            {
                Add(term.From);
                Add(term.Until);
            }
        }

        void Add(DateOnly? day)
        {
            if (day >= date.First && day <= date.Last)
            {
                days.Add(day.Value);
            }
        }
    }
}
