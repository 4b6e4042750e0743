namespace Governance.Model.Tests.Reference;

/// <summary>What a rule says of a complete hearing, read straight from the definition of each rule, place by place.</summary>
/// <remarks>
/// The oracle of the engines: slow, recursive, and without the canonical form. It knows two values only, so a
/// hearing with an outstanding vote, or a criterion without its fact, is a mistake of the caller.
/// </remarks>
internal static class ReferenceEvaluator
{
    public static bool Holds(Rule rule, Hearing hearing) => new Reading(hearing, hearing.Places, position => position).Holds(rule);

    /// <summary>Whether a rule that names <paramref name="name"/> speaks of <paramref name="position"/>.</summary>
    public static bool Names(Position name, Position position) =>
        name.Kind == position.Kind && (name.Refinement is null || name.Refinement == position.Refinement);

    private static bool IsIn(ShareBase of, Position position) => position.Kind switch
    {
        _ when of.Kind is BaseKind.Listed => of.Positions.Any(name => Names(name, position)),
        PositionKind.InFavour or PositionKind.Against => true,
        PositionKind.Abstaining => of.Kind is not BaseKind.Cast,
        PositionKind.NotObjecting or PositionKind.Objecting or PositionKind.NotVoting => of.Kind is not (BaseKind.Cast or BaseKind.CastWithAbstentions),
        PositionKind.Absent => of.Kind is BaseKind.NonRecused or BaseKind.Entitled or BaseKind.FixedSeats,
        PositionKind.Recused => of.Kind is BaseKind.Entitled or BaseKind.FixedSeats,
        _ => throw new ArgumentException($"'{position}' is not the position of a complete hearing.", nameof(position)),
    };

    private static bool Compare(Fraction left, Comparison comparison, Fraction right) => comparison switch
    {
        Comparison.MoreThan => left > right,
        Comparison.AtLeast => left >= right,
        Comparison.AtMost => left <= right,
        Comparison.LessThan => left < right,
        _ => left == right,
    };

    private static bool Compare(AttributeValue? left, Comparison comparison, AttributeValue right) => (left, right) switch
    {
        (AttributeValue.Number a, AttributeValue.Number b) => Compare(a.Value, comparison, b.Value),
        (AttributeValue.Day a, AttributeValue.Day b) => Compare(a.Value.DayNumber, comparison, b.Value.DayNumber),
        (AttributeValue.Word a, AttributeValue.Word b) => a.Value == b.Value,
        (AttributeValue.Flag a, AttributeValue.Flag b) => a.Value == b.Value,
        _ => throw new ArgumentException($"'{left}' cannot be compared with '{right}'.", nameof(left)),
    };

    /// <summary>A rule is read over some of the places, each of them taken to have said what <paramref name="Read"/> makes of it.</summary>
    private sealed record Reading(Hearing Hearing, EquatableArray<Place> View, Func<Position, Position> Read)
    {
        public bool Holds(Rule rule) => rule.Match(
            share: Holds,
            floor: rule => rule.Strict ? Weight(rule.Measure, rule.Counted) > rule.Amount : Weight(rule.Measure, rule.Counted) >= rule.Amount,
            cap: rule => rule.Strict ? Weight(rule.Measure, rule.Counted) < rule.Amount : Weight(rule.Measure, rule.Counted) <= rule.Amount,
            quorum: rule => Holds(rule.Part),
            veto: rule => !Heard.Any(place => rule.Holders.Includes(place.Seat) && Counts(rule.Positions, place)),
            consent: _ => Objections == 0,
            silence: rule => Objections < rule.BrokenBy,
            consensus: rule => Objections == 0
                && Heads(place => IsInFavour(place) || IsIn(rule.Of, place)) > 0
                && Heads(IsInFavour) >= rule.Support * Heads(place => IsIn(rule.Of, place)),
            roughConsensus: _ => Heads(IsInFavour) >= 1 && Objections == 0
                && (Hearing.Chair ?? throw new ArgumentException("The chair has not declared anything.", nameof(rule))),
            unanimity: rule => Heads(IsInFavour) >= 1
                && View.Where(place => place.Votes).All(place => IsInFavour(place) || !(IsIn(rule.Of, place) || Is(PositionKind.Objecting, place))),
            all: rule => rule.Parts.All(Holds),
            any: rule => rule.Parts.Any(Holds),
            atLeast: rule => rule.Parts.Where(part => Holds(part.Rule)).Aggregate(Fraction.Zero, (sum, part) => sum + part.Weight) >= rule.Required,
            not: rule => !Holds(rule.Part),
            perGroup: Holds,
            among: rule => (this with { View = View.Where(place => rule.Seats.Includes(place.Seat)).ToEquatableArray() }).Holds(rule.Part),
            decisionOf: rule => Hearing.Chambers.Single(chamber => chamber.Body == rule.Body) is var chamber
                && ReferenceEvaluator.Holds(chamber.Rule, chamber.Hearing),
            defaults: rule => (this with { Read = position => Read(Default(rule, position)) }).Holds(rule.Part),
            bands: rule => (rule.Bands.FirstOrDefault(band => Holds(band.When)) is { } first ? first.Then : rule.Otherwise) is { } decides && Holds(decides),
            castingVote: rule => Holds(rule.Part)
                || (Weight(rule.Part.Measure, place => IsIn(rule.Part.Of, place)) != 0
                    && Weight(rule.Part.Measure, rule.Part.Counted) == rule.Part.Threshold * Weight(rule.Part.Measure, place => IsIn(rule.Part.Of, place))
                    && Heard.Any(place => place.Seat.Id == rule.Seat && IsInFavour(place))),
            linear: rule => rule.Terms.Aggregate(Fraction.Zero, (sum, term) => sum + (term.Coefficient
                * Weight(term.Measure, place => term.Seats.Includes(place.Seat) && Counts(term.Counted, place)))) >= rule.Bound,
            attribute: rule => Hearing.Parties.Where(party => rule.Party is { } named ? party.Id == named : Hearing.Addressees.Contains(party.Id))
                .All(party => Compare(party.Attributes.SingleOrDefault(fact => fact.Name == rule.Name)?.Value, rule.Comparison, rule.Value)),
            date: rule => Compare(Hearing.On.DayNumber, rule.Comparison, rule.Day.DayNumber),
            earlier: rule => Hearing.Docket.Entries.Last(entry => entry.Id == rule.Entry) is var entry
                && Compare(rule.Finding is null ? entry.Carried : entry.Findings.SingleOrDefault(fact => fact.Name == rule.Finding)?.Value, rule.Comparison, rule.Value));

        private bool Holds(ShareRule rule)
        {
            var nothing = Weight(rule.Measure, place => Counts(rule.Counted, place) || IsIn(rule.Of, place)) == 0;
            return nothing
                ? rule.WhenEmpty == EmptyBase.Holds
                : Compare(Weight(rule.Measure, rule.Counted), rule.Comparison, rule.Threshold * Weight(rule.Measure, place => IsIn(rule.Of, place)));
        }

        private bool Holds(PerGroupRule rule)
        {
            string? Key(Place place) => rule.By switch
            {
                GroupKind.Class => place.Seat.Class,
                GroupKind.StakeholderGroup => place.Group.IsNone ? null : place.Group.Name,
                _ => place.Region,
            };

            var groups = Heard.Select(Key).OfType<string>().Distinct().ToList();
            var holding = groups.Count(key => (this with { View = View.Where(place => Key(place) == key).ToEquatableArray() }).Holds(rule.Part));
            return groups.Count > 0 && holding >= (rule.Required ?? groups.Count);
        }

        private static Position Default(DefaultsRule rule, Position position) => position.Kind switch
        {
            PositionKind.Absent => rule.Absent,
            PositionKind.NotVoting => rule.NotVoting,
            PositionKind.Abstaining => rule.Abstaining,
            _ => null,
        } ?? position;

        /// <summary>Those who may vote and are there to do so.</summary>
        private IEnumerable<Place> Heard => View.Where(place => place.Votes && place.Said is not null);

        private int Objections => Heard.Count(place => Is(PositionKind.Objecting, place));

        private bool Counts(EquatableArray<Position> named, Place place) => place.Said is { } said && named.Any(name => Names(name, Read(said)));

        private bool Is(PositionKind kind, Place place) => place.Said is { } said && Read(said).Kind == kind;

        private bool IsInFavour(Place place) => Is(PositionKind.InFavour, place);

        private bool IsIn(ShareBase of, Place place) => place.Said is { } said ? ReferenceEvaluator.IsIn(of, Read(said)) : of.Kind == BaseKind.FixedSeats;

        private Fraction Heads(Func<Place, bool> which) => Weight(Measure.Heads, which);

        private Fraction Weight(Measure measure, EquatableArray<Position> named) => Weight(measure, place => Counts(named, place));

        private Fraction Weight(Measure measure, Func<Place, bool> which) =>
            View.Where(place => place.Votes && which(place)).Aggregate(Fraction.Zero, (sum, place) => sum + place.Weighs(measure));
    }
}
