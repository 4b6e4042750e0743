namespace Governance.Model.Tests.Vectors;

/// <summary>Who may vote and what was said: a body that any rule can be put to.</summary>
/// <param name="Seats">The seats.</param>
/// <param name="Votes">What they said; whether the ballot is closed is said when it is counted.</param>
/// <param name="Measure">By what votes are weighed.</param>
internal sealed record Ballot(EquatableArray<Seat> Seats, RollCall Votes, Measure Measure)
{
    public static readonly EntityId Body = "assembly";
    public static readonly EntityId Everyone = "everyone";

    /// <summary>What a seat may say besides nothing; what the rule speaks of where none is given.</summary>
    public EquatableArray<Position> Admits { get; init; }

    /// <summary>What it is about.</summary>
    public Matter Matter { get; init; } = "question";

    /// <summary>What <paramref name="rule"/> says of the votes.</summary>
    /// <remarks>
    /// Here a body in which nobody may vote decides nothing, and elsewhere arithmetic may carry it (0 ≥ 0). What that arithmetic says
    /// is asked of an empty class, beside a bystander.
    /// </remarks>
    public Determination Decide(Rule rule, bool closed = true)
    {
        var body = new Body(Body, Seats) { Procedures = [new Procedure(rule) { Admits = Admits }] };
        if (Seats.IsEmpty)
        {
            EquatableArray<Weight> none = Measure.IsHeads ? [] : [new(Measure, 0)];
            body = new(Body, [new Seat("nobody") { Vacant = 1, Weights = none }, new Seat("bystander") { Weights = none }]) { Procedures = [new Procedure(Rule.Among("nobody", rule)) { Admits = Admits }] };
        }

        var model = new GovernanceModel { Parties = [new Party(Everyone)], Bodies = [body] };
        return model.Decide(body.ProposeToBind(Matter, [Everyone]), Votes with { Closed = closed });
    }

    /// <summary>How much took each of some positions, in the order asked.</summary>
    /// <param name="positions">The positions, by the names the answer shall have.</param>
    /// <param name="defaults">How silence is read.</param>
    /// <param name="closed">Whether no more votes can come in.</param>
    public IReadOnlyDictionary<string, Fraction> Count(IReadOnlyDictionary<string, Position> positions, Func<Rule, Rule>? defaults = null, bool closed = true)
    {
        var counts = Rule.All(positions.Select(pair => new FloorRule(0, [pair.Value], Measure).CitedAs(pair.Key)).ToEquatableArray());
        var finding = Decide(defaults is null ? counts : defaults(counts), closed).Finding!;
        return positions.Keys.ToDictionary(name => name, name => finding.Cited(name).Counted!.Value, StringComparer.Ordinal);
    }

    /// <summary>The same for the positions of a vector's tally, written as the vector does.</summary>
    public string Tally(Field tally, Vocabulary words, Func<Rule, Rule>? defaults = null, bool closed = true) =>
        Numbers(Count(tally.Fields.ToDictionary(field => field.Name, field => words.Said(field.Name), StringComparer.Ordinal), defaults, closed));

    /// <summary>Whole numbers by name, as JSON.</summary>
    public static string Numbers(IEnumerable<KeyValuePair<string, Fraction>> counts) =>
        $"{{{string.Join(',', counts.Select(count => $"{Field.Json(count.Key)}:{count.Value}"))}}}";

    /// <summary>Whether the roll call can be counted at all: a vote cannot be cast twice.</summary>
    public bool IsValid()
    {
        try
        {
            _ = Decide(new FloorRule(0, [Position.InFavour], Measure));
            return true;
        }
        catch (GovernanceException exception) when (exception.IsOnly(ErrorCodes.CountedTwice))
        {
            return false;
        }
    }
}
