namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Programs of the page on votes, each with what it prints.</summary>
internal static class VotingProgramSnippets
{
    /// <summary>What each program prints, by the name of its snippet.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["record-a-vote"] = RecordAVote,
        ["read-a-determination"] = ReadADetermination,
        ["veto-and-override"] = VetoAndOverride,
        ["lazy-consensus"] = LazyConsensus,
    };

    private static string RecordAVote()
    {
        using var Console = new StringWriter();

        // <snippet record-a-vote>
        var board = new Body("board", seats: [new("chair", holder: "anna"), new("member", holder: "ben"), new("member", holder: "carla"), new("member", holder: "dora")]);
        var assembly = new Body("assembly", seats: [new("owner", 40)]);

        RollCall[] records =
        [
            assembly.Count(21, 14, abstaining: 2),                                    // one class votes: in favour, against
            board.Count("member", 2, 1),                                              // one of several classes
            assembly.Count(new("owner", Position.InFavour, 21), new("owner", Position.NotVoting, 3)),
            new RollCall(board).With(Position.InFavour, "anna", "ben").With(Position.Recused, "dora"),
            board.OpenBallot().With(Position.Against, "carla"),                       // the others are outstanding, not absent
            new RollCall(board) { Others = Position.InFavour }.With(Position.Against, "carla"),
            new RollCall(board).With(Position.InFavour, "anna").WithProxy("ben", "anna"),
            assembly.Count(21, 14).WithTally("owner", Position.InFavour, 22),         // a correction
            board.Declare(carried: true, by: "the chair"),
        ];

        foreach (var record in records)
        {
            Console.WriteLine($"{record.Body}: {(record.Closed ? "closed" : "open")}, {record.Positions.Count} by name, {record.Tallies.Count} tallies, {record.Delegations.Count} proxies");
        }

        // </snippet>
        return Console.ToString();
    }

    private static string ReadADetermination()
    {
        using var Console = new StringWriter();

        // <snippet read-a-determination>
        var owners = new Party("owners", 40);
        var assembly = new Body("assembly", seats: [new("owner", 40)], rule: Rule.All(Rule.QuorumOfShare(Fraction.Half), Rule.TwoThirdsOfVotesCast));
        var house = new GovernanceModel { Parties = [owners], Bodies = [assembly], Mandates = [Mandate.ToBind(owners, assembly, "roof", Instrument.Contract)] };
        var decision = house.Decide(assembly.ProposeToBind("roof", addressees: [owners]), assembly.Count(13, 9));

        Console.WriteLine(decision.Headline.Match(
            binding: binding => $"binds, {binding.Agreement}",
            consensus: _ => "a consensus to adopt or not",
            advice: advice => advice.IsUnsolicited ? "advice nobody asked for" : "advice",
            noDecision: none => $"nothing, because: {none.Reason}",
            open: _ => "open"));
        Console.WriteLine(decision.EffectOn(owners)!.AtMost);
        foreach (var part in decision.Finding!.Parts)
        {
            Console.WriteLine(part);
        }

        Console.WriteLine(decision.ChangeAnswer switch
        {
            ChangeAnswer.Found => $"{decision.Change!.Count} more would do{(decision.Change.IsExact ? "" : ", or fewer")}",
            ChangeAnswer.NoneExists => "no votes would do",
            var why => $"not known: {why}",
        });

        // </snippet>
        return Console.ToString();
    }

    private static string VetoAndOverride()
    {
        using var Console = new StringWriter();

        // <snippet veto-and-override>
        var people = new Party("people", 1_000);
        var house = new Body("house", seats: [new("representative", 101)], rule: Rule.MajorityOfVotesCast);
        var senate = new Body("senate", seats: [new("senator", 50)], rule: Rule.MajorityOfVotesCast);
        var president = new Body("president", seats: [new("president")], rule: Rule.AbsoluteMajority);
        var houseAgain = new Body("house-override", seats: [new("representative", 101)], rule: Rule.TwoThirdsOfVotesCast);
        var senateAgain = new Body("senate-override", seats: [new("senator", 50)], rule: Rule.TwoThirdsOfVotesCast);
        var legislature = new Body("legislature", rule: Rule.Any(
            Rule.All(Rule.DecisionOf(house), Rule.DecisionOf(senate), Rule.DecisionOf(president)),
            Rule.All(Rule.DecisionOf(houseAgain), Rule.DecisionOf(senateAgain))));

        var country = new GovernanceModel
        {
            Parties = [people],
            Bodies = [house, senate, president, houseAgain, senateAgain, legislature],
            Mandates = [Mandate.ToBind(people, legislature, Scope.Everything, Instrument.Charter)],
        };
        var vetoed = new RollCall(legislature) { Within = [house.Count(60, 40), senate.Count(26, 24), president.Count(0, 1)] };
        var overridden = vetoed with { Within = [.. vetoed.Within, houseAgain.Count(68, 33), senateAgain.Count(34, 16)] };
        foreach (var record in new[] { vetoed, overridden })
        {
            var decision = country.Decide(legislature.ProposeToBind("taxes", addressees: [people]), record);
            Console.WriteLine($"{decision.Headline.Kind}, {decision.Agreement}");
        }

        // </snippet>
        return Console.ToString();
    }

    private static string LazyConsensus()
    {
        using var Console = new StringWriter();

        // <snippet lazy-consensus>
        var committee = new Body("committee", seats: [new("maintainer", holder: "ada"), new("maintainer", holder: "bob"), new("maintainer", holder: "cyd")])
        {
            Procedures = [new(Rule.Silence(windowDays: 7)) { Name = "lazy consensus", ConsensusBy = "the project's charter", NoticeDays = 7 }],
        };
        var project = new GovernanceModel { Parties = [new("ada"), new("bob"), new("cyd"), new("users", 1_000)], Bodies = [committee] };
        var proposal = committee.ProposeToAdvise("license", addressees: ["users"], on: new(2026, 7, 8)) with { NoticeGiven = new(2026, 7, 1) };

        RollCall[] records =
        [
            committee.OpenBallot(),                                                  // the week is not over
            new(committee),                                                          // silence
            new RollCall(committee).With(Position.Objecting, "cyd"),
            new RollCall(committee).With(Position.ObjectionAddressed, "cyd"),        // the chair finds it addressed
        ];
        foreach (var record in records)
        {
            Console.WriteLine(project.Decide(proposal, record).Headline.Kind);
        }

        // </snippet>
        return Console.ToString();
    }
}
