using System.Collections.Immutable;

namespace Governance.Model.Canonical;

/// <summary>The seats of a body that may vote on one question, sorted into cohorts, with the positions and measures in question.</summary>
internal sealed class Electorate
{
    /// <summary>The place after all positions: seats that nobody fills.</summary>
    private static readonly ImmutableArray<Position> PlainPositions = [.. Enumerable.Range(0, (int)PositionKind.Outstanding).Select(kind => new Position((PositionKind)kind))];

    private readonly Dictionary<Position, int> positionIndexes = [];

    private Electorate(Body body, ImmutableArray<Cohort> cohorts, ImmutableArray<Measure> measures, ImmutableArray<Position> positions)
    {
        (Body, Cohorts, Measures, Positions) = (body, cohorts, measures, positions);
        for (var i = 0; i < positions.Length; i++)
        {
            positionIndexes.Add(positions[i], i);
        }
    }

    public Body Body { get; }

    /// <summary>The cohorts, in the order of their first seats.</summary>
    public ImmutableArray<Cohort> Cohorts { get; }

    /// <summary>The measures in question, heads first.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>Every position a seat can be counted in: the eight plain ones, then refined ones.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>The index that stands for vacant seats, after all positions.</summary>
    public int VacantIndex => Positions.Length;

    /// <summary>How many places one measure of one cohort takes.</summary>
    public int Width => Positions.Length + 1;

    /// <summary>How many amounts there are.</summary>
    public int SlotCount => Measures.Length * Cohorts.Length * Width;

    public int Slot(int measure, int cohort, int position) => (((measure * Cohorts.Length) + cohort) * Width) + position;

    /// <summary>The index of <paramref name="position"/>, or -1 where no rule in question could count it.</summary>
    public int IndexOf(Position position) => positionIndexes.TryGetValue(position, out var index) ? index
        : positionIndexes.GetValueOrDefault(new Position(position.Kind), -1);

    public int IndexOf(Measure measure) => Measures.IndexOf(measure);

    /// <summary>The seats of <paramref name="body"/> with the right in <paramref name="rights"/>, as far as <paramref name="traits"/> tell them apart.</summary>
    public static Electorate Of(Body body, GovernanceModel? model, RuleTraits traits, Rights rights = Rights.Vote, IEnumerable<Position>? admitted = null)
    {
        ImmutableArray<Measure> measures = [Measure.Heads, .. traits.Measures.Where(measure => !measure.IsHeads).OrderBy(measure => measure.Name, StringComparer.Ordinal)];
        ImmutableArray<Position> positions =
        [
            .. PlainPositions,
            .. PositionList.InOrder(traits.Positions.Concat(admitted ?? []).Where(position => position.Refinement is not null)),
        ];
        return new(body, Cohort(body, model, traits, measures, rights), measures, positions);
    }

    private static ImmutableArray<Cohort> Cohort(Body body, GovernanceModel? model, RuleTraits traits, ImmutableArray<Measure> measures, Rights rights)
    {
        var groups = new List<Group>(); // in the order of their first seats
        var byKey = new Dictionary<CohortKey, Group>();
        for (var i = 0; i < body.Seats.Count; i++)
        {
            var seat = body.Seats[i];
            if ((seat.Rights & rights) != rights)
            {
                continue;
            }

            var key = CohortKey.Of(seat, model, traits, measures);
            if (!byKey.TryGetValue(key, out var group))
            {
                byKey.Add(key, group = new(key));
                groups.Add(group);
            }

            group.Seats.Add(i);
            group.Filled += seat.Count - seat.Vacant;
            group.Vacant += seat.Vacant;
        }

        return [.. groups.Select(group => group.ToCohort(body))];
    }

    /// <summary>Seats that nothing in question tells apart, while they are being collected.</summary>
    private sealed class Group(CohortKey key)
    {
        public List<int> Seats { get; } = [];

        public long Filled { get; set; }

        public long Vacant { get; set; }

        public Cohort ToCohort(Body body) => new([.. Seats], body.Seats[Seats[0]], Filled, Vacant, key.Weights.ToImmutableArray(), key.Group, key.Region)
        {
            IsNamed = key.Name.Length > 0,
        };
    }

    private readonly record struct CohortKey(string Class, string Name, EquatableArray<Fraction?> Weights, string Group, string Region)
    {
        public static CohortKey Of(Seat seat, GovernanceModel? model, RuleTraits traits, ImmutableArray<Measure> measures)
        {
            var asksForHolder = traits.Groups.Contains(GroupKind.StakeholderGroup) || traits.Groups.Contains(GroupKind.Region);
            var holder = asksForHolder && seat.CountedFor is { } id ? model?.FindParty(id) : null;
            return new(
                seat.Class,
                traits.Seats.Contains(seat.Id) ? seat.Id : "",
                measures.Length == 1 ? [1] : measures.Select(measure => WeightOf(seat, measure)).ToEquatableArray(),
                traits.Groups.Contains(GroupKind.StakeholderGroup) ? holder?.Group.Name ?? "" : "",
                traits.Groups.Contains(GroupKind.Region) ? holder?.Region ?? "" : "");
        }

        private static Fraction? WeightOf(Seat seat, Measure measure)
        {
            if (measure.IsHeads)
            {
                return 1;
            }

            foreach (var weight in seat.Weights)
            {
                if (weight.Measure == measure)
                {
                    return weight.Amount;
                }
            }

            return null;
        }
    }
}
