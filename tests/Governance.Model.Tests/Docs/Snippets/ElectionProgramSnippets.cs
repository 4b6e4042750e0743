namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Programs of the page on elections, each with what it prints.</summary>
internal static class ElectionProgramSnippets
{
    /// <summary>What each program prints, by the name of its snippet.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["choose-among-options"] = ChooseAmongOptions,
        ["elect-several"] = ElectSeveral,
        ["tabulate"] = Tabulate,
    };

    private static string ChooseAmongOptions()
    {
        using var Console = new StringWriter();

        // <snippet choose-among-options>
        var owners = new Party("owners", 40);
        var assembly = new Body("assembly", seats: [new("owner", 40)])
        {
            Procedures =
            [
                new(Rule.All(Rule.QuorumOfShare(Fraction.Half), Rule.MajorityOfVotesCast)) { Choice = new(VotingMethod.Schulze) },
                new(Rule.All(Rule.QuorumOfShare(Fraction.Half), Rule.TwoThirdsOfVotesCast)) { QuestionType = "loan" },
            ],
        };
        var house = new GovernanceModel { Parties = [owners], Bodies = [assembly], Mandates = [Mandate.ToBind(owners, assembly, "roof", Instrument.Contract)] };

        var roof = assembly.ProposeToBind("roof", addressees: [owners]) with
        {
            Title = "What becomes of the roof",
            Options = [new("copper") { QuestionType = "loan" }, "tiles", new("nothing") { IsDefault = true }],
        };
        var decision = house.Decide(roof, assembly.Rank(
            new RankedBallot("copper", "tiles", "nothing").Times(15),
            new RankedBallot("tiles", "nothing", "copper").Times(8),
            new RankedBallot("nothing", "copper", "tiles").Times(2)));

        Console.Write(decision.ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string ElectSeveral()
    {
        using var Console = new StringWriter();

        // <snippet elect-several>
        var owners = new Party("owners", 60);
        var assembly = new Body("assembly", seats: [new("owner") { Id = "chair" }, new("owner", 59)])
        {
            Procedures = [new(Rule.Floor(1)) { Choice = new(VotingMethod.Approval) { Seats = 3, MostPerAffiliation = 2, CastingVote = "chair" } }],
        };
        var house = new GovernanceModel { Parties = [owners], Bodies = [assembly], Mandates = [Mandate.ToBind(owners, assembly, "board", Instrument.Charter)] };
        var election = assembly.ProposeToBind("board", addressees: [owners]) with
        {
            Options = [new("Ada") { Affiliation = "works" }, new("Ben") { Affiliation = "works" }, new("Cleo") { Affiliation = "works" }, "Dan", "Eve"],
        };

        RollCall[] records =
        [
            assembly.Mark(50, new("Ada", 31), new("Ben", 24), new("Cleo", 23), new("Dan", 18), new("Eve", 18)),                 // published marks
            assembly.Mark(50, new("Ada", 31), new("Ben", 24), new("Cleo", 23), new("Dan", 18), new("Eve", 18)).WithCastingVote("Eve"),
            assembly.Rank(new RankedBallot("Ada", "Dan").Times(20), new RankedBallot(15, [["Ben", "Eve"]]), new RankedBallot("Dan")), // two of them ranked alike
        ];

        foreach (var record in records)
        {
            var choice = house.Decide(election, record).Choice!;
            Console.WriteLine($"chosen: {string.Join(", ", choice.Chosen)}; tied: {string.Join(", ", choice.Tied)}");
        }

        // </snippet>
        return Console.ToString();
    }

    private static string Tabulate()
    {
        using var Console = new StringWriter();

        // <snippet tabulate>
        Preferences capital = new()
        {
            Ballots =
            [
                new RankedBallot("Memphis", "Nashville", "Chattanooga", "Knoxville").Times(42),
                new RankedBallot("Nashville", "Chattanooga", "Knoxville", "Memphis").Times(26),
                new RankedBallot("Chattanooga", "Knoxville", "Nashville", "Memphis").Times(15),
                new RankedBallot("Knoxville", "Chattanooga", "Nashville", "Memphis").Times(17),
            ],
        };

        foreach (var method in (VotingMethod[])[VotingMethod.Plurality, VotingMethod.InstantRunoff, VotingMethod.Schulze])
        {
            var tabulation = capital.Tabulate(new(method), "Memphis", "Nashville", "Chattanooga", "Knoxville");
            Console.WriteLine($"{method}: {string.Join(" > ", tabulation.Ranking.Select(tier => string.Join(" = ", tier)))}");
        }

        // </snippet>
        return Console.ToString();
    }
}
