namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Programs of the documentation, each with what it prints.</summary>
internal static class ProgramSnippets
{
    /// <summary>What each program prints, by the name of its snippet.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["first-decision"] = FirstDecision,
        ["read-a-file"] = ReadAFile,
        ["many-ballots"] = ManyBallots,
        ["chokepoints"] = Chokepoints,
    };

    private static string FirstDecision()
    {
        using var Console = new StringWriter();

        // <snippet first-decision>
        var members = new Party("members", 19_713);
        var operators = new Party("operators-outside");
        var meeting = new Body("general-meeting", seats: [new("member", 19_713)], rule: Rule.MajorityOfVotesCast);

        var registry = new GovernanceModel
        {
            Parties = [members, operators],
            Bodies = [meeting],
            Mandates = [Mandate.ToBind(from: members, to: meeting, over: "charges", by: Instrument.Membership)],
            Stakes = [new(members, "charges"), new(operators, "charges")],
        };

        var decision = registry.Decide(
            meeting.ProposeToBind("charges", on: new(2025, 5, 15), addressees: [members]),
            meeting.Declare(carried: true, cast: 1_039, by: "the chair"));

        Console.WriteLine(decision.ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string ReadAFile()
    {
        using var Console = new StringWriter();
        var text = DocumentationPage.Named("format.md").Blocks().First(block => block.Language == "json").Text;

        // <snippet read-a-file>
        var loaded = GovernanceJson.Read(text, fileName: "association.json"); // or ReadFile(path)
        foreach (var diagnostic in loaded.Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        if (loaded.IsUsable)
        {
            foreach (var result in loaded.File.DecideAll())
            {
                Console.WriteLine($"{result.Determination}, as expected: {result.IsAsExpected}");
            }
        }

        // </snippet>
        return Console.ToString();
    }

    private static string ManyBallots()
    {
        using var Console = new StringWriter();

        // <snippet many-ballots>
        var council = new Body("council", seats: [new("permanent", 5), new("elected", 10)]);
        var substantive = Rule.All(Rule.Floor(9), Rule.Veto(SeatSelection.OfClass("permanent"))).Compile(council);

        var ballot = Enumerable.Repeat(PositionKind.InFavour, 15).ToArray();
        Console.WriteLine(substantive.Judge(ballot));
        ballot[0] = PositionKind.Against;
        Console.WriteLine(substantive.Judge(ballot));

        // </snippet>
        return Console.ToString();
    }

    private static string Chokepoints()
    {
        using var Console = new StringWriter();

        // <snippet chokepoints>
        var model = new GovernanceModel
        {
            Parties = [new("labs", 5), new("states", 2), new("maker"), new("others")],
            Bodies = [new("licensing-board", seats: [new("member", 5)], rule: Rule.All(Rule.QuorumOfSeats(4), Rule.MajorityOfVotesCast))],
            Chokepoints =
            [
                new("machines", controller: "maker") { Share = new(9, 10), Market = "machines" },
                new("older-machines", controller: "others"),
                new("licence", controller: "licensing-board"),
            ],
            Capabilities =
            [
                new("train", Requirement.All("licence", Requirement.Any("machines", new Route("older machines", "older-machines") { Cost = 100 })))
                {
                    WantedBy = [new("labs") { Budget = 50 }, new("states") { Budget = 500 }],
                    Unit = "million USD",
                },
            ],
        };

        var train = model.Capability("train");
        Console.WriteLine($"Path sets: {string.Join("; ", train.PathSets())}");
        Console.WriteLine($"Cut sets: {string.Join("; ", train.CutSets())}");
        Console.WriteLine($"Importance: {string.Join(", ", train.Birnbaum().Select(entry => $"{entry.Player} {entry.Value}"))}");
        Console.WriteLine($"Labs cannot do without {string.Join(", ", train.Binding()[0].Chokepoints)}");
        Console.WriteLine($"Exclusivity of the machines: {train.Exclusivity("machines").Share}");
        Console.WriteLine();
        Console.Write(model.ChokepointReport(new() { Lost = ["maker"] }).ToText());

        // </snippet>
        return Console.ToString();
    }
}
