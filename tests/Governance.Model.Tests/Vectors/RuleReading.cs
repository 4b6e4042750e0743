namespace Governance.Model.Tests.Vectors;

/// <summary>Only a rule, and the question whether it makes sense.</summary>
/// <remarks>
/// The library refuses to take a share of an electorate whose size is not known. It does not refuse a share beyond the whole, which can be
/// meant ("never"); what is wrong with that is seen on ballots, as is an early success that comes before the quorum.
/// </remarks>
internal sealed class RuleReading(Field rule) : Reading
{
    private const int Members = 100;
    private static readonly Measure People = Measure.Population;

    public override string? Answer(Field expected) => expected.Name switch
    {
        "ruleValid" => Vocabulary.Word(Mistake is null),
        "error" => Mistake,
        _ => null,
    };

    /// <summary>What is wrong with the rule, or null where nothing is.</summary>
    private string? Mistake
    {
        get
        {
            var (quorum, success, early) = (Rule.Quorum(Share("quorumPercent")!), Share("succeedAtPercent"), Share("superQuorumPercent"));
            try
            {
                var quorate = Ballots.Where(votes => Carries(quorum, votes)).ToHashSet();
                return (success is null || Carries(success, Members), early is null || Carries(early, Members)) switch
                {
                    (false, _) => "success greater than 1",
                    (_, false) => "super quorum greater than 1",
                    _ => early is null || Ballots.Where(votes => Carries(early, votes)).All(quorate.Contains) ? null : "super quorum smaller than quorum",
                };
            }
            catch (GovernanceException exception) when (exception.IsOnly(ErrorCodes.MissingWeight))
            {
                return "quorum needs a bounded electorate";
            }
        }
    }

    /// <summary>Every number of votes in favour there can be, others being absent.</summary>
    private static IEnumerable<int> Ballots => Enumerable.Range(0, Members + 1);

    private ShareRule? Share(string name) =>
        rule.Find(name) is { } percent ? new ShareRule([Position.InFavour], ShareBase.Entitled, Comparison.AtLeast, percent.Number / 100, People) : null;

    private bool Carries(Rule asked, int votes) => Electorate(votes).Decide(asked).IsCarried;

    /// <summary>A known number of members, or whoever comes: an open electorate has no size.</summary>
    private Ballot Electorate(int votes) => rule.Find("electorate")?.Text switch
    {
        null => new([Group("in favour", votes), Group("absent", Members - votes)], Voted, People),
        "public" => new([new Seat("in favour"), new Seat("absent")], Voted, People),
        var other => throw new NotSupportedException($"'{other}' is no electorate that is known."),
    };

    private static Seat Group(string name, int people) => new(name) { Weights = [new Weight(People, people)] };

    private static RollCall Voted => new RollCall(Ballot.Body).With(Position.InFavour, "in favour");
}
