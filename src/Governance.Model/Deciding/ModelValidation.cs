using System.Globalization;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Checks a model as a whole and reports all its mistakes at once, in the order of its parts.</summary>
internal sealed class ModelValidation
{
    private readonly GovernanceModel model;
    private readonly DiagnosticSink sink = new();
    private readonly Dictionary<EntityId, bool> entities = []; // whether it is a body

    private ModelValidation(GovernanceModel model) => this.model = model;

    /// <summary>Everything that is wrong with <paramref name="model"/>; near-linear in its size.</summary>
    public static EquatableArray<Diagnostic> Check(GovernanceModel model)
    {
        var validation = new ModelValidation(model);
        validation.Entities();
        validation.Parties();
        validation.Memberships();
        validation.Stakes();
        validation.Mandates();
        validation.Matters();
        new ResourceValidation(model, validation.Known, validation.sink).Check();
        foreach (var body in model.Bodies)
        {
            BodyValidation.Check(model, body, validation.sink);
        }

        validation.SeatCircles();
        validation.DecisionCircles();
        validation.Observations();
        validation.Sources();
        return validation.sink.ToArray();
    }

    private void Entities()
    {
        foreach (var party in model.Parties)
        {
            Enter(party.Id, isBody: false, $"parties[{party.Id}]");
        }

        foreach (var body in model.Bodies)
        {
            Enter(body.Id, isBody: true, $"bodies[{body.Id}]");
        }
    }

    private void Enter(EntityId id, bool isBody, string path)
    {
        if (!entities.TryAdd(id, isBody))
        {
            sink.Error(ErrorCodes.DuplicateEntity, path, $"'{id}' is the id of two parties or bodies.", "Give each its own id: parties and bodies share one space of ids.");
        }
    }

    private void Known(EntityId id, string path)
    {
        if (!entities.ContainsKey(id) && !sink.IsFull)
        {
            sink.Error(ErrorCodes.UnknownEntity, path, $"There is no party or body '{id}'.", Suggestion.For(id.Value, entities.Keys.Select(known => known.Value), "party or body"));
        }
    }

    private void Parties()
    {
        foreach (var party in model.Parties)
        {
            foreach (var group in party.MemberOf)
            {
                Known(group, $"parties[{party.Id}].memberOf");
            }

            foreach (var name in Repeated(party.Attributes.Select(attribute => attribute.Name)))
            {
                sink.Error(ErrorCodes.DuplicateEntry, $"parties[{party.Id}].attributes", $"'{party.Id}' has two facts called '{name}'.", "Keep one.");
            }
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) => names.GroupBy(name => name).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private void Memberships()
    {
        // Depth first with colours, without recursion: a chain of memberships can be as long as the model is large.
        var done = new Dictionary<EntityId, bool>(); // false while on the path
        foreach (var start in model.Parties)
        {
            var path = new Stack<(EntityId Id, int Next)>([(start.Id, 0)]);
            while (path.TryPop(out var top))
            {
                if (top.Next == 0 && !done.TryAdd(top.Id, false))
                {
                    continue;
                }

                var groups = model.FindParty(top.Id)?.MemberOf ?? [];
                if (top.Next >= groups.Count)
                {
                    done[top.Id] = true;
                    continue;
                }

                path.Push((top.Id, top.Next + 1));
                var group = groups[top.Next];
                if (done.TryGetValue(group, out var finished) && !finished)
                {
                    sink.Error(ErrorCodes.CircularMembership, $"parties[{top.Id}].memberOf", $"'{top.Id}' is a member of '{group}', which is a member of it.", "Remove one of the memberships.");
                }
                else if (!finished)
                {
                    path.Push((group, 0));
                }
            }
        }
    }

    private void Stakes()
    {
        foreach (var stake in model.Stakes)
        {
            Known(stake.Party, $"stakes[{stake.Party}: {stake.Matter}].party");
        }

        foreach (var repeated in model.Stakes.GroupBy(stake => (Party: stake.Party.Value, stake.Matter.Path)).Where(group => group.Skip(1).Any()))
        {
            sink.Error(ErrorCodes.DuplicateEntry, $"stakes[{repeated.Key.Party}: {repeated.Key.Path}]", $"'{repeated.Key.Party}' has two stakes in '{repeated.Key.Path}'.", "Put what it bears into one.");
        }
    }

    private void Mandates()
    {
        foreach (var mandate in model.Mandates)
        {
            var path = $"mandates[{mandate.Id}]";
            Known(mandate.From, $"{path}.from");
            Known(mandate.To, $"{path}.to");
            if (mandate.Revoked is { } revoked && mandate.Term.From is { } from && revoked.On < from)
            {
                sink.Warn(ErrorCodes.EmptyTerm, $"{path}.revoked", string.Create(CultureInfo.InvariantCulture, $"The mandate was revoked on {revoked.On:yyyy-MM-dd}, before it began on {from:yyyy-MM-dd}: it was never in force."), "Correct one of the dates, or leave the mandate out.");
            }

            foreach (var id in mandate.EndableBy)
            {
                Known(id, $"{path}.endableBy");
            }

            foreach (var duty in mandate.Duties)
            {
                Known(duty.Who, $"{path}.duties");
            }
        }

        foreach (var id in Repeated(model.Mandates.Select(mandate => mandate.Id)))
        {
            sink.Error(ErrorCodes.DuplicateMandate, $"mandates[{id}]", $"Two mandates have the id '{Text.Printable(id)}'.", "Give one of them an id of its own.");
        }
    }

    private void Matters()
    {
        foreach (var path in Repeated(model.Matters.Select(matter => matter.Path)))
        {
            sink.Error(ErrorCodes.DuplicateMatter, $"matters[{path}]", $"The matter '{path}' is declared twice.", "Keep one.");
        }
    }

    private void SeatCircles() => Circles(
        body => body.Seats.Where(seat => seat.Holder is { } holder && entities.GetValueOrDefault(holder)).Select(seat => (seat.Holder!.Value, $"seats[{seat.Id}].holder")),
        ErrorCodes.CircularSeat, (body, held) => $"'{held}' holds a seat in '{body}', which holds one in it, directly or through others.", "Give the seat to a party.");

    private void DecisionCircles() => Circles(
        body => body.Procedures.SelectMany((procedure, index) => RuleTraits.Of(procedure.Rule).Bodies.Order().Select(asked => (asked, $"procedures[{index}].rule"))),
        ErrorCodes.CircularDecision, (body, asked) => $"'{body}' asks for the decision of '{asked}', which asks for its, directly or through others.", "Let one of them decide by itself.");

    /// <summary>Reports bodies that refer to each other in a circle; depth first, without recursion, each body once.</summary>
    private void Circles(Func<Body, IEnumerable<(EntityId Id, string Where)>> next, string code, Func<EntityId, EntityId, string> message, string cure)
    {
        var done = new Dictionary<EntityId, bool>(); // false while on the path
        foreach (var start in model.Bodies)
        {
            var path = new Stack<(Body Body, bool Leaving)>([(start, false)]);
            while (path.TryPop(out var top))
            {
                if (top.Leaving)
                {
                    done[top.Body.Id] = true;
                    continue;
                }

                if (!done.TryAdd(top.Body.Id, false))
                {
                    continue;
                }

                path.Push((top.Body, true));
                foreach (var (id, where) in next(top.Body))
                {
                    if (done.TryGetValue(id, out var finished) && !finished)
                    {
                        sink.Error(code, $"bodies[{top.Body.Id}].{where}", message(top.Body.Id, id), cure);
                    }
                    else if (!finished && model.FindBody(id) is { } body)
                    {
                        path.Push((body, false));
                    }
                }
            }
        }
    }

    private void Observations()
    {
        foreach (var path in Repeated(model.Observations.Select(observation => observation.Key)))
        {
            sink.Error(ErrorCodes.DuplicateEntry, $"observations[{path}]", $"'{path}' is observed twice.", "Keep one.");
        }

        if (model.Observations.All(observation => observation.About is null))
        {
            return;
        }

        HashSet<string> subjects = [.. entities.Keys.Select(id => id.Value), .. model.Chokepoints.Select(chokepoint => chokepoint.Id), .. model.Capabilities.Select(capability => capability.Id),
            .. model.Mandates.Select(mandate => mandate.Id), .. model.Matters.Select(matter => matter.Path), .. model.Stakes.Select(stake => stake.Matter.Path)];
        foreach (var observation in model.Observations.Where(observation => observation.About is { } about && !subjects.Contains(about)))
        {
            sink.Error(ErrorCodes.UnknownSubject, $"observations[{observation.Key}].about", $"The model has no '{observation.About}' to observe.",
                Suggestion.For(observation.About!, subjects, "party, body, chokepoint, capability, mandate or matter"));
        }
    }

    private void Sources()
    {
        var paths = new ModelPath(model);
        foreach (var figure in model.Sources)
        {
            if (!paths.Leads(figure.Path))
            {
                sink.Error(ErrorCodes.UnresolvedPath, $"sources[{figure.Path}]", $"'{Text.Printable(figure.Path)}' leads to nothing in the model.", "Write a path such as parties[members].size or bodies[council].seats[permanent].count.");
            }
        }
    }
}
