using System.Text.Json;

namespace Governance.Model.Tests.Rendering;

/// <summary>A choice among options, as it is told to readers and to machines.</summary>
public class ChoiceTextTests
{
    private static readonly Party Members = new("members", 100);
    private static readonly Body Club = new("club", [new("member") { Id = "chair" }, new("member", 99)])
    {
        Name = "The club",
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Choice = new(VotingMethod.Schulze) },
            new(Rule.MajorityOfVotesCast) { QuestionType = "board", Choice = new(VotingMethod.Borda) { Seats = 2, MostPerAffiliation = 1, CastingVote = "chair" } },
            new(Rule.TwoThirdsOfVotesCast) { QuestionType = "loan" },
        ],
    };

    private static readonly GovernanceModel House = new() { Parties = [Members], Bodies = [Club], Mandates = [Mandate.ToBind(Members, Club, "club", Instrument.Charter)] };
    private static readonly Proposal Hall = Club.ProposeToBind("club/hall", [Members]) with { Options = ["north", new("south") { Name = "The south hall", QuestionType = "loan" }, new("stay") { IsDefault = true }] };

    [Fact]
    public void It_says_what_is_chosen_and_what_became_of_the_others() => Says(
        Decide(Hall, new RankedBallot("south", "north", "stay").Times(40), new RankedBallot("north", "stay", "south").Times(30)),
        "BINDING",
        "Chosen: north.",
        "On north, against stay: 70 in favour, 30 absent; 100 entitled.",
        "The options, by Schulze's method (winning votes)",
        "north            70        0  chosen",
        "The south hall   40       30  dropped",
        "stay                          the default",
        "The rule, asked of north, against stay");

    [Fact]
    public void It_compares_those_that_could_be_chosen()
    {
        var text = Decide(Hall with { Options = ["north", "south", "east"] }, new RankedBallot("south", "north", "east").Times(40), new RankedBallot("north", "east", "south").Times(29)).ToText();
        Assert.Contains("  south beats north, 40 to 29.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("On south", text, StringComparison.Ordinal);
        Assert.Contains("69 voted of 100 (69 %).", text, StringComparison.Ordinal);
        Assert.Contains("The rule, asked of all who voted", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_that_stands_and_a_tie_are_told_in_their_own_words()
    {
        Says(Decide(Hall, new RankedBallot("stay").Times(3)), "NO DECISION (not carried)", "The default stands: stay.", "the default, which stands");
        Says(Decide(Hall with { Options = ["north", "south"] }, new RankedBallot("north"), new RankedBallot("south")), "NO DECISION (not chosen)", "Tied: north and south.", "north ties with south, 1 to 1.");
    }

    [Fact]
    public void Seats_limits_scores_and_the_casting_vote_are_told()
    {
        var board = Hall with { QuestionType = "board", Options = ["ada", "ben", "cleo"] };
        EquatableArray<RankedBallot> ballots = [new RankedBallot("ada", "ben", "cleo").Times(2), new RankedBallot("ada", "cleo", "ben").Times(2)];
        var votes = new RollCall(Club) { Preferences = new() { Ballots = ballots, CastingVote = "cleo" } };
        Says(House.Decide(board, votes),
            "Chosen: ada and cleo, after the casting vote.", "The options, by Borda's count for 2 seats, at most 1 of one affiliation", "ada         8  chosen", "ben         2  satisfies the rule", "cleo        2  chosen");
    }

    [Fact]
    public void What_is_not_known_yet_is_open()
    {
        Says(House.Decide(Hall, Club.Rank(new RankedBallot("north").Times(60)) with { Closed = false }), "OPEN", "which option is chosen is known when the ballot is closed");
        Says(House.Decide(Hall), "OPEN (no votes are recorded; at most binding)", "The options, by Schulze's method");
    }

    [Fact]
    public void Machines_read_the_same()
    {
        var decision = Decide(Hall, new RankedBallot("south", "north", "stay").Times(40), new RankedBallot("north", "stay", "south").Times(30));
        using var json = JsonDocument.Parse(ResultJson.Write(decision));
        var choice = Find(json.RootElement, "choice")!.Value;
        Assert.Equal("schulze", choice.GetProperty("method").GetString());
        Assert.Equal(["north"], choice.GetProperty("chosen").EnumerateArray().Select(option => option.GetString()));
        Assert.Equal(["passed", "failed"], choice.GetProperty("options").EnumerateArray().Take(2).Select(option => option.GetProperty("verdict").GetString()));
        Assert.Equal(30, choice.GetProperty("options")[1].GetProperty("ballot").GetProperty("positions").GetProperty("against").GetInt32());
        Assert.True(choice.GetProperty("options")[2].GetProperty("default").GetBoolean());
    }

    private static Determination Decide(Proposal proposal, params EquatableArray<RankedBallot> ballots) => House.Decide(proposal, Club.Rank(ballots));

    private static void Says(Determination decision, params string[] sentences) => Assert.All(sentences, sentence => Assert.Contains(sentence, decision.ToText(), StringComparison.Ordinal));

    private static JsonElement? Find(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(property => property.Name == name ? property.Value : Find(property.Value, name)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, name)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
