namespace Governance.Model.Tests.Vectors;

/// <summary>Votes that come in one by one: a delegate votes with what others delegated to him, and each of them may still speak for himself.</summary>
/// <remarks>
/// Delegation goes one step and no further: what a member holds is a seat, what he does as a delegate is another one that weighs
/// nothing, and the first delegates to the second of whoever was chosen.
/// </remarks>
internal sealed class StepsReading(Field input) : Reading
{
    private readonly Vocabulary words = new(input);
    private readonly IReadOnlyList<Field> members = input["electorate"]["members"].Items;
    private readonly IReadOnlyList<Field> steps = input["steps"].Items;

    public override string? Answer(Field expected) => expected.Name switch
    {
        "tallyAfterEachStep" => $"[{string.Join(',', expected.Items.Select((tally, index) => After(index + 1).Tally(tally, words, closed: false)))}]",
        "secondStepValid" => After(1).IsValid() ? Vocabulary.Word(After(2).IsValid()) : null,
        _ => null,
    };

    private Ballot After(int count)
    {
        var seats = members.SelectMany(member => new[]
        {
            Ballots.Weighed("holder", Stake(member["id"].Text), member["weight"].Number),
            Ballots.Weighed("delegate", Delegate(member["id"].Text), 0),
        }).ToList();
        seats.AddRange(Ballots.Remainder(seats, input["electorate"]["totalWeight"].Number));
        return new(seats.ToEquatableArray(), new RollCall(Ballot.Body)
        {
            Positions = steps.Take(count).Select(step => new SeatPosition(
                step.Find("override") is { } holder ? Stake(holder.Text) : Delegate(step["vote"].Text), words.Said(step["position"].Text))).ToEquatableArray(),
            Delegations = members.Select(member => new Delegation(Stake(member["id"].Text), Delegate((member.Find("delegatesTo") ?? member["id"]).Text))).ToEquatableArray(),
        }, Measure.Stake)
        {
            Admits = words.Votes,
        };
    }

    private static string Stake(string member) => $"stake of {member}";

    private static string Delegate(string member) => $"{member} as delegate";
}
