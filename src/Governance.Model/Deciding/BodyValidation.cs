using Governance.Model.Canonical;
using Governance.Model.Elections;

namespace Governance.Model.Deciding;

/// <summary>Checks one body against its model: seats, procedures, and what its rules speak of.</summary>
internal sealed class BodyValidation
{
    private const int MostRefinedPositions = 40;

    private readonly GovernanceModel model;
    private readonly Body body;
    private readonly DiagnosticSink sink;
    private readonly string path;
    private readonly HashSet<string> classes;
    private readonly HashSet<string> seats;

    private BodyValidation(GovernanceModel model, Body body, DiagnosticSink sink)
    {
        (this.model, this.body, this.sink) = (model, body, sink);
        path = $"bodies[{body.Id}]";
        classes = body.Seats.Select(seat => seat.Class).ToHashSet(StringComparer.Ordinal);
        seats = body.Seats.Select(seat => seat.Id).ToHashSet(StringComparer.Ordinal);
    }

    public static void Check(GovernanceModel model, Body body, DiagnosticSink sink)
    {
        var validation = new BodyValidation(model, body, sink);
        validation.Owner();
        validation.Seats();
        validation.Denominators();
        validation.Procedures();
    }

    private bool Exists(EntityId id) => model.FindParty(id) is not null || model.FindBody(id) is not null;

    private void Owner()
    {
        if (body.Of is { } owner && (model.FindParty(owner) is null || owner == body.Id))
        {
            sink.Error(ErrorCodes.UnknownEntity, $"{path}.of", $"There is no party '{owner}' whose organ this could be.", Suggestion.For(owner.Value, model.Parties.Select(party => party.Id.Value), "party"));
        }

        var places = body.Seats.Aggregate(System.Numerics.BigInteger.Zero, (sum, seat) => sum + seat.Count);
        if (body.MinimumFilled > places)
        {
            sink.Error(ErrorCodes.UnreachableMinimum, $"{path}.minimumFilled", $"{body.MinimumFilled} seats must be filled, and there are {places}.", $"Ask for {places} or fewer.");
        }
    }

    private void Seats()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var seat in body.Seats)
        {
            var where = $"{path}.seats[{seat.Id}]";
            if (!ids.Add(seat.Id))
            {
                sink.Error(ErrorCodes.DuplicateSeat, where, $"Two seats of '{body.Id}' have the id '{seat.Id}'.", "Give one of them an id of its own.");
            }

            Known(seat.Holder, $"{where}.holder");
            Known(seat.NamedBy, $"{where}.namedBy");

            if (seat.Weights.Count > 1 && seat.Weights.Select(weight => weight.Measure).Distinct().Count() < seat.Weights.Count)
            {
                sink.Error(ErrorCodes.DuplicateEntry, $"{where}.weights", $"The seat '{seat.Id}' has two weights by one measure.", "Keep one.");
            }
        }
    }

    private void Known(EntityId? entity, string where)
    {
        if (entity is { } id && !Exists(id) && !sink.IsFull)
        {
            sink.Error(ErrorCodes.UnknownEntity, where, $"There is no party or body '{id}'.", Suggestion.For(id.Value, model.Parties.Select(party => party.Id.Value).Concat(model.Bodies.Select(other => other.Id.Value)), "party or body"));
        }
    }

    /// <summary>The measures by which the weights of the seats have no common denominator of reasonable length.</summary>
    private void Denominators()
    {
        foreach (var weights in body.Seats.SelectMany(seat => seat.Weights).GroupBy(weight => weight.Measure))
        {
            if (Numbers.CommonDenominator(weights.Select(weight => weight.Amount)) is null)
            {
                sink.Error(ErrorCodes.CountOutOfRange, $"{path}.seats", $"The weights by {weights.Key} have no common denominator of {Numbers.LongestDenominator} bits or less.", "Use weights that share a denominator, such as whole numbers.");
            }
        }
    }

    private void Choice(Procedure procedure, ChoiceRule choice, string where)
    {
        if (choice.CastingVote is { } casting && !seats.Contains(casting))
        {
            sink.Error(ErrorCodes.UnknownSeat, $"{where}.castingVote", $"'{body.Id}' has no seat '{Text.Printable(casting)}' that could break a tie.", Suggestion.For(casting, seats, "seat"));
        }

        else if (body.Seats.FirstOrDefault(seat => seat.Id == choice.CastingVote) is { Count: > 1 } several)
        {
            sink.Error(ErrorCodes.UnknownSeat, $"{where}.castingVote", $"'{Text.Printable(several.Id)}' stands for {several.Count} seats, and one of them must break the tie.", "Give the seat that breaks ties an id of its own.");
        }

        if (Tabulating.Refusal(choice) is { } refusal)
        {
            sink.Error(ErrorCodes.UnusableChoice, $"{where}.strength", refusal.Message, refusal.Cure);
        }

        if (procedure.IsConsensus || procedure.IsOptIn)
        {
            sink.Error(ErrorCodes.UnusableChoice, where, "Ballots that rank options consent to none of them, and the procedure goes by consensus or by consent.", "Give the choice a procedure of its own.");
        }
    }

    private void Procedures()
    {
        for (var i = 0; i < body.Procedures.Count; i++)
        {
            var procedure = body.Procedures[i];
            var where = $"{path}.procedures[{i}]";
            var traits = RuleTraits.Of(procedure.Rule);
            Rule(traits, $"{where}.rule", Rights.Vote);
            if (Admission.NobodyVotes(body, procedure) is not null)
            {
                sink.Warn(ErrorCodes.NobodyMayVote, $"{where}.rule", $"The rule counts votes, and no filled seat of '{body.Id}' may vote.", "Give the body seats, or a rule that asks other bodies or facts only.");
            }

            if (procedure.Choice is { } choice)
            {
                Choice(procedure, choice, $"{where}.choice");
            }

            if (procedure.Sponsors is not null)
            {
                Rule(RuleTraits.Of(procedure.Sponsors), $"{where}.sponsors", Rights.Propose);
            }

            if (procedure.Admits.Concat(traits.Positions).Count(position => position.Refinement is not null) > MostRefinedPositions)
            {
                sink.Error(ErrorCodes.UnknownPosition, where, "A procedure speaks of too many refined positions.", $"Use at most {MostRefinedPositions}.");
            }
        }

        Overlaps();
    }

    /// <summary>Reports procedures that fit one question equally well at one time.</summary>
    private void Overlaps()
    {
        foreach (var alike in Enumerable.Range(0, body.Procedures.Count).GroupBy(index => (body.Procedures[index].QuestionType, body.Procedures[index].Over)))
        {
            var earlier = -1;
            DateOnly? end = DateOnly.MinValue; // where the latest so far ends; null for never
            foreach (var index in alike.OrderBy(index => body.Procedures[index].Term.From ?? DateOnly.MinValue))
            {
                var term = body.Procedures[index].Term;
                if (earlier >= 0 && (end is null || (term.From ?? DateOnly.MinValue) < end))
                {
                    sink.Error(ErrorCodes.AmbiguousProcedure, $"{path}.procedures[{Math.Max(earlier, index)}]", $"Procedures {Math.Min(earlier, index)} and {Math.Max(earlier, index)} are for the same questions at the same time.", "Let one end before the other begins, or narrow its matter or question type.");
                }

                if (earlier < 0 || (end is not null && !(term.Until <= end)))
                {
                    (earlier, end) = (index, term.Until);
                }
            }
        }
    }

    private void Rule(RuleTraits traits, string where, Rights rights)
    {
        foreach (var name in traits.Classes.Where(name => !classes.Contains(name)).Order(StringComparer.Ordinal))
        {
            sink.Error(ErrorCodes.UnknownSeat, where, $"The rule speaks of the class '{name}', and '{body.Id}' has no such seats.", seats.Contains(name) ? $"That is the id of a seat: write SeatSelection.Named(\"{name}\"), or {{ \"seats\": [\"{name}\"] }} in a file." : Suggestion.For(name, classes, "class"));
        }

        foreach (var name in traits.Seats.Where(name => !seats.Contains(name)).Order(StringComparer.Ordinal))
        {
            sink.Error(ErrorCodes.UnknownSeat, where, $"The rule speaks of the seat '{name}', and '{body.Id}' has none.", Suggestion.For(name, seats, "seat"));
        }

        foreach (var seat in body.Seats.Where(seat => seat.Count > 1 && traits.CastingSeats.Contains(seat.Id)))
        {
            sink.Error(ErrorCodes.UnknownSeat, where, $"'{seat.Id}' decides a tie and stands for {seat.Count} seats.", "Let one seat decide.");
        }

        foreach (var other in traits.Bodies.Order())
        {
            if (model.FindBody(other) is null)
            {
                sink.Error(ErrorCodes.UnknownEntity, where, $"The rule asks for the decision of '{other}', and there is no such body.", Suggestion.For(other.Value, model.Bodies.Select(known => known.Id.Value), "body"));
            }
        }

        Criteria(traits, where);
        RuleBounds.Check(traits, body, rights, where, sink);
    }

    private void Criteria(RuleTraits traits, string where)
    {
        foreach (var criterion in traits.Criteria.OfType<AttributeCriterion>())
        {
            if (criterion.Party is { } id && model.FindParty(id) is null)
            {
                sink.Error(ErrorCodes.UnknownEntity, where, $"The rule asks for a fact about '{id}', and there is no such party.", Suggestion.For(id.Value, model.Parties.Select(party => party.Id.Value), "party"));
            }
        }

        if (traits.Groups.Contains(GroupKind.StakeholderGroup) && !body.Seats.Any(seat => seat.CountedFor is { } holder && model.FindParty(holder) is { Group.IsNone: false }))
        {
            sink.Error(ErrorCodes.NoGroups, where, $"The rule sorts by stakeholder group, and no holder of a seat in '{body.Id}' has one.", "Give the holders their groups.");
        }

        if (traits.Groups.Contains(GroupKind.Region) && !body.Seats.Any(seat => seat.CountedFor is { } holder && model.FindParty(holder)?.Region is not null))
        {
            sink.Error(ErrorCodes.NoGroups, where, $"The rule sorts by region, and no holder of a seat in '{body.Id}' has one.", "Give the holders their regions.");
        }
    }
}
