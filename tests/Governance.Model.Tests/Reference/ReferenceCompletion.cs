namespace Governance.Model.Tests.Reference;

/// <summary>What may still happen, and what would have to happen, by trying everything. For small bodies only.</summary>
internal static class ReferenceCompletion
{
    /// <summary>The verdicts that the outstanding votes, and the chair where it has not spoken, can still bring about: one or two.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="hearing">What was said so far.</param>
    /// <param name="may">The positions that an outstanding seat may take.</param>
    public static IReadOnlySet<bool> Verdicts(Rule rule, Hearing hearing, IReadOnlyList<Position> may)
    {
        var verdicts = new HashSet<bool>();
        foreach (var complete in Completions(hearing, may))
        {
            verdicts.Add(ReferenceEvaluator.Holds(rule, complete));
            if (verdicts.Count == 2)
            {
                break;
            }
        }

        return verdicts;
    }

    /// <summary>Every way in which it can end, chambers included.</summary>
    public static IEnumerable<Hearing> Completions(Hearing hearing, IReadOnlyList<Position> may)
    {
        if (hearing.Chair is null)
        {
            return ((bool[])[true, false]).SelectMany(declared => Completions(hearing with { Chair = declared }, may));
        }

        var index = hearing.Places.TakeWhile(place => place.Said?.Kind != PositionKind.Outstanding).Count();
        if (index < hearing.Places.Count)
        {
            // What a seat without a vote says makes no difference, so one way to complete it is enough.
            return (hearing.Places[index].Votes ? may : [Position.Absent]).SelectMany(position => Completions(hearing.With(index, position), may));
        }

        return hearing.Chambers.Aggregate((IEnumerable<EquatableArray<Chamber>>)[[]], (found, chamber) => found.SelectMany(chambers =>
                Completions(chamber.Hearing, may).Select(heard => chambers.Append(chamber with { Hearing = heard }).ToEquatableArray())))
            .Select(chambers => hearing with { Chambers = chambers });
    }

    /// <summary>The least number of places that would have to say something else for the rule to hold; null where no change is enough.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="hearing">A complete hearing.</param>
    /// <param name="may">The positions a place may change to.</param>
    public static int? FewestChanges(Rule rule, Hearing hearing, IReadOnlyList<Position> may)
    {
        var places = Enumerable.Range(0, hearing.Places.Count).Where(i => hearing.Places[i] is { Votes: true, Said: not null }).ToList();
        for (var changes = 0; changes <= places.Count; changes++)
        {
            if (Changed(hearing, places, 0, changes, may).Any(changed => ReferenceEvaluator.Holds(rule, changed)))
            {
                return changes;
            }
        }

        return null;
    }

    private static IEnumerable<Hearing> Changed(Hearing hearing, IReadOnlyList<int> places, int from, int changes, IReadOnlyList<Position> may)
    {
        if (changes == 0)
        {
            yield return hearing;
            yield break;
        }

        for (var i = from; i <= places.Count - changes; i++)
        {
            foreach (var position in may.Where(position => position != hearing.Places[places[i]].Said))
            {
                foreach (var changed in Changed(hearing.With(places[i], position), places, i + 1, changes - 1, may))
                {
                    yield return changed;
                }
            }
        }
    }
}
