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

    /// <summary>The least number of places, chambers included, that would have to say something else for the rule to hold; null where no change is enough.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="hearing">A complete hearing.</param>
    /// <param name="may">The positions a place may change to; those recused stay so.</param>
    public static int? FewestChanges(Rule rule, Hearing hearing, IReadOnlyList<Position> may) =>
        Fewest(rule, hearing, may, said => said.Kind != PositionKind.Recused);

    /// <summary>The least number of outstanding votes that carry it when all others stay away; null where no number does.</summary>
    public static int? FewestFurther(Rule rule, Hearing hearing, IReadOnlyList<Position> may) =>
        Fewest(rule, hearing, may, said => said.Kind == PositionKind.Outstanding);

    private static int? Fewest(Rule rule, Hearing hearing, IReadOnlyList<Position> may, Func<Position, bool> mayChange)
    {
        var places = Sum(hearing, place => place is { Votes: true, Said: { } said } && mayChange(said) ? 1 : 0);
        for (var changes = 0; changes <= places; changes++)
        {
            if (Changed(hearing, changes, may, mayChange).Any(changed => ReferenceEvaluator.Holds(rule, Silent(changed))))
            {
                return changes;
            }
        }

        return null;
    }

    private static int Sum(Hearing hearing, Func<Place, int> number) => hearing.Places.Sum(number) + hearing.Chambers.Sum(chamber => Sum(chamber.Hearing, number));

    /// <summary>Every way to change just so many places.</summary>
    private static IEnumerable<Hearing> Changed(Hearing hearing, int changes, IReadOnlyList<Position> may, Func<Position, bool> mayChange)
    {
        var all = Enumerable.Range(0, hearing.Places.Count).Select(i => (Chamber: -1, Place: i))
            .Concat(hearing.Chambers.SelectMany((chamber, c) => Enumerable.Range(0, chamber.Hearing.Places.Count).Select(i => (Chamber: c, Place: i)))).ToList();

        IEnumerable<Hearing> From(Hearing current, int next, int left)
        {
            if (left == 0)
            {
                return [current];
            }

            return Enumerable.Range(next, all.Count - next).SelectMany(i =>
            {
                var (chamber, place) = all[i];
                var inside = chamber < 0 ? current : current.Chambers[chamber].Hearing;
                return inside.Places[place] is not { Votes: true, Said: { } said } || !mayChange(said) ? []
                    : may.Where(position => position != said).SelectMany(position => From(
                        chamber < 0 ? current.With(place, position) : current with
                        {
                            Chambers = current.Chambers.Select((entry, c) => c == chamber ? entry with { Hearing = inside.With(place, position) } : entry).ToEquatableArray(),
                        }, i + 1, left - 1));
            });
        }

        return From(hearing, 0, changes);
    }

    /// <summary>What is outstanding stays away.</summary>
    private static Hearing Silent(Hearing hearing) => hearing with
    {
        Places = hearing.Places.Select(place => place.Said == Position.Outstanding ? place with { Said = Position.Absent } : place).ToEquatableArray(),
        Chambers = hearing.Chambers.Select(chamber => chamber with { Hearing = Silent(chamber.Hearing) }).ToEquatableArray(),
    };
}
