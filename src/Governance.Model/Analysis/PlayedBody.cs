using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Analysis;

/// <summary>A body in a game: its electorate, and who plays for each of its places.</summary>
internal sealed class PlayedBody
{
    private readonly ImmutableArray<int>[] placesOf; // by cohort, as indexes of places
    private readonly ImmutableArray<(Body Body, int Places)>[] heldOf;

    public PlayedBody(Body body, GovernanceModel? model, Rule rule, Position outside, IEnumerable<Position> positions, Func<EntityId, Body?> opens)
    {
        Body = body;
        Electorate = Electorate.Of(body, model, RuleTraits.Of(rule), Rights.Vote, positions);
        Outside = Electorate.IndexOf(outside);
        if (Outside < 0 || outside.Kind == PositionKind.InFavour)
        {
            throw new GovernanceException(ErrorCodes.UnknownPosition, $"Outside a coalition one cannot be '{outside}'.", "Use against, abstaining, or another position of a closed ballot.");
        }

        Scales = [.. Electorate.Measures.Select((_, measure) => Electorate.Cohorts.Aggregate(BigInteger.One, (common, cohort) => Numbers.LeastCommonMultiple(common, (cohort.Weights[measure] ?? 0).Denominator)))];
        placesOf = new ImmutableArray<int>[Electorate.Cohorts.Length];
        heldOf = new ImmutableArray<(Body, int)>[Electorate.Cohorts.Length];
        var places = new List<(int Seat, int Cohort, Place Place)>();
        for (var cohort = 0; cohort < placesOf.Length; cohort++)
        {
            places.AddRange(Sort(cohort, opens));
        }

        places.Sort((left, right) => left.Seat.CompareTo(right.Seat));
        Places = [.. places.Select(entry => entry.Place)];
        for (var cohort = 0; cohort < placesOf.Length; cohort++)
        {
            placesOf[cohort] = [.. Enumerable.Range(0, places.Count).Where(index => places[index].Cohort == cohort)];
        }
    }

    public Body Body { get; }

    public Electorate Electorate { get; }

    /// <summary>The index of the position of those outside.</summary>
    public int Outside { get; }

    public ImmutableArray<BigInteger> Scales { get; }

    /// <summary>The places that are players, in the order of the seats.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The bodies that hold seats and play for them.</summary>
    public IEnumerable<Body> Held => heldOf.SelectMany(held => held.Select(entry => entry.Body)).Distinct();

    /// <summary>The index of its first player in the game.</summary>
    public int FirstPlayer { get; set; }

    /// <summary>The players of a cohort, as indexes of the game.</summary>
    public IEnumerable<int> PlayersOf(int cohort) => placesOf[cohort].Select(place => FirstPlayer + place);

    /// <summary>The bodies that play for places of a cohort, and for how many.</summary>
    public IEnumerable<(Body Body, int Places)> HeldOf(int cohort) => heldOf[cohort];

    /// <summary>What one place of a cohort weighs, in whole parts of the measure.</summary>
    public BigInteger Weight(int cohort, int measure) => ((Electorate.Cohorts[cohort].Weights[measure] ?? 0) * Scales[measure]).Numerator;

    /// <summary>Refuses a rule that weighs by a measure in which a seat has no weight.</summary>
    public void CheckWeights(Node node, int block)
    {
        foreach (var component in node.Components.Where(component => component.Measure > 0 && component.View.Block == block))
        {
            foreach (var cohort in component.View.Cohorts.Where(cohort => Electorate.Cohorts[cohort].Weights[component.Measure] is null))
            {
                throw new GovernanceException(ErrorCodes.MissingWeight,
                    $"The rule weighs by {Electorate.Measures[component.Measure]}, and the seat '{Electorate.Cohorts[cohort].First.Id}' has no such weight.", "Give the seat a weight.");
            }
        }

        foreach (var (_, child) in node.Children)
        {
            CheckWeights(child, block);
        }
    }

    private List<(int Seat, int Cohort, Place Place)> Sort(int cohort, Func<EntityId, Body?> opens)
    {
        var places = new List<(int, int, Place)>();
        var held = ImmutableArray.CreateBuilder<(Body, int)>();
        foreach (var index in Electorate.Cohorts[cohort].Seats)
        {
            var seat = Body.Seats[index];
            var filled = seat.Count - seat.Vacant;
            if (filled > int.MaxValue)
            {
                throw new GovernanceException(ErrorCodes.CountOutOfRange, $"'{Body.Id}' has {filled:N0} seats '{seat.Id}', too many to play.", $"A game takes {int.MaxValue:N0} players of a kind.");
            }

            if (filled > 0 && seat.Holder is { } holder && opens(holder) is { } body)
            {
                held.Add((body, (int)filled));
            }
            else if (filled > 0)
            {
                places.Add((index, cohort, new(seat, (int)filled)));
            }
        }

        heldOf[cohort] = held.ToImmutable();
        return places;
    }

    /// <summary>Filled places of one seat entry.</summary>
    internal sealed record Place(Seat Seat, int Count)
    {
        public Player ToPlayer(Body body, bool several) => new(several ? $"{body.Id}/{Seat.Id}" : Seat.Id, Count) { Body = body.Id, Class = Seat.Class, Holder = Seat.Holder };
    }
}
