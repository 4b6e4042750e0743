namespace Governance.Model.Tests.Vectors;

/// <summary>Delegations over a whole unit and over one area of it: on a question in the area, the narrower one counts.</summary>
internal sealed class ScopesReading : Reading
{
    private readonly Ballot ballot;
    private readonly int members;
    private readonly IReadOnlyList<string> voters;

    public ScopesReading(Field input)
    {
        members = (int)input["members"].Number.Numerator;
        voters = [.. input["directVoters"].Items.Select(voter => voter.Text)];
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var delegation in input["unitDelegations"].Items.Concat(input["areaDelegations"].Items))
        {
            chosen[delegation["from"].Text] = delegation["to"].Text;
        }

        ballot = new(Members.Select(member => new Seat("member") { Id = member }).ToEquatableArray(), new RollCall(Ballot.Body)
        {
            Positions = voters.Select(voter => new SeatPosition(voter, VoteOf(voter))).ToEquatableArray(),
            Delegations = chosen.Select(pair => new Delegation(pair.Key, pair.Value)).ToEquatableArray(),
        }, Measure.Heads);
    }

    private IEnumerable<string> Members => Enumerable.Range(1, members).Select(member => $"{member}");

    /// <summary>A vote that is told from everybody else's, so that it can be seen how far it reaches.</summary>
    private static Position VoteOf(string voter) => new(PositionKind.InFavour, $"as {voter} votes");

    public override string? Answer(Field expected) => expected.Name switch
    {
        "votingWeightPerDirectVoter" => Ballot.Numbers(ballot.Count(voters.ToDictionary(voter => voter, VoteOf, StringComparer.Ordinal))),
        "membersNotRepresented" => $"[{string.Join(',', Members.Where(IsAbsent))}]",
        _ => null,
    };

    private bool IsAbsent(string member) => (ballot with { Admits = voters.Select(VoteOf).ToEquatableArray() })
        .Decide(Rule.Among(SeatSelection.Named(member), Rule.Floor(1, Position.Absent))).IsCarried;
}
