namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Programs of the page on power, each with what it prints.</summary>
internal static class PowerProgramSnippets
{
    /// <summary>What each program prints, by the name of its snippet.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["power-indices"] = Indices,
        ["power-structure"] = Structure,
        ["power-two-views"] = TwoViews,
        ["power-projection"] = Projection,
        ["power-nested"] = Nested,
        ["power-unions"] = Unions,
        ["power-capture"] = Capture,
        ["power-compare"] = Compare,
        ["power-clauses"] = Clauses,
    };

    private static string Indices()
    {
        using var Console = new StringWriter();

        // <snippet power-indices>
        var council = new Body("security-council", seats: [new("permanent", 5), new("elected", 10)]);
        var rule = Rule.All(Rule.Floor(9), Rule.Veto("permanent"));
        var game = rule.Game(council);

        Console.WriteLine(game.Banzhaf().ToText());
        Console.WriteLine(game.ShapleyShubik().ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string Structure()
    {
        using var Console = new StringWriter();

        // <snippet power-structure>
        // The Council of 1958: twelve of seventeen votes.
        var council = SimpleGame.Weighted(12, [("Germany", 4), ("France", 4), ("Italy", 4), ("Netherlands", 2), ("Belgium", 2), ("Luxembourg", 1)]);
        Console.WriteLine(council.Structure().ToText());
        Console.WriteLine(council.MinimalWinning().ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string TwoViews()
    {
        using var Console = new StringWriter();

        // <snippet power-two-views>
        var council = new Body("security-council", seats: [new("permanent", 5), new("elected", 10)]);
        var rule = Rule.All(Rule.Floor(9), Rule.Veto("permanent"));

        foreach (var outside in (Position[])[Position.Against, Position.Abstaining])
        {
            var game = rule.Game(council, options: new() { Outside = outside });
            Console.WriteLine($"Those outside {outside}. To block: {game.CheapestBlocking()!.ToText()}");
        }

        Console.WriteLine(rule.TernaryGame(council).Power().ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string Projection()
    {
        using var Console = new StringWriter();

        // <snippet power-projection>
        // One or two in favour: a third makes it fail.
        var committee = new Body("committee", seats: [new("member", 3)]);
        var game = Rule.All(Rule.Floor(1), Rule.Cap(2, Position.InFavour)).Game(committee);

        Console.WriteLine(game.IsMonotone());
        Console.WriteLine(game.MonotoneProjection().MinimalWinning().ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string Nested()
    {
        using var Console = new StringWriter();

        // <snippet power-nested>
        var chamber = new Body("chamber", seats: [new("deputy", 3)], rule: Rule.AbsoluteMajority);
        var union = new Body("union", seats: [new("state", holder: "a"), new("state", holder: "b"), new("state", holder: "chamber")], rule: Rule.AbsoluteMajority);
        var model = new GovernanceModel { Parties = [new("a"), new("b")], Bodies = [chamber, union] };

        Console.WriteLine(model.Game("union").Banzhaf().ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string Unions()
    {
        using var Console = new StringWriter();

        // <snippet power-unions>
        var game = SimpleGame.Weighted(3, [("a", 1), ("b", 1), ("c", 1), ("d", 1), ("e", 1)]);
        Func<Player, string?> unionOf = player => player.Id is "a" or "b" ? "north" : null;

        Console.WriteLine(game.ShapleyShubik()["a"]);
        Console.WriteLine(game.Owen(unionOf).ToText());
        Console.WriteLine(game.BanzhafOwen(unionOf).ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string Capture()
    {
        using var Console = new StringWriter();

        // <snippet power-capture>
        var council = SimpleGame.Weighted(12, [("Germany", 4), ("France", 4), ("Italy", 4), ("Netherlands", 2), ("Belgium", 2), ("Luxembourg", 1)]);

        Console.WriteLine(CapturePair.Of(council).ToText());
        Console.WriteLine(CapturePair.Of(council.With("Germany").Without("Belgium")).ToText());
        Console.WriteLine(council.CheapestWinning(player => player.Id == "Italy" ? 10 : 1)!.ToText());

        // </snippet>
        return Console.ToString();
    }

    private static string Compare()
    {
        using var Console = new StringWriter();

        // <snippet power-compare>
        var board = new Body("board", seats: [new("director", 4)]);
        var before = Rule.AtLeast(Fraction.Half, ShareBase.Entitled).Game(board);
        var after = Rule.AbsoluteMajority.Game(board);

        Console.WriteLine(before.CompareWith(after).ToText("the old charter", "the new one"));

        // </snippet>
        return Console.ToString();
    }

    private static string Clauses()
    {
        using var Console = new StringWriter();

        // <snippet power-clauses>
        var board = new Body("board", seats: [new("director", 7)]);
        var rule = Rule.All(Rule.AbsoluteMajority, Rule.QuorumOfSeats(4), Rule.Cap(3, Position.Against));

        Console.WriteLine(rule.Clauses(board).ToText());

        // </snippet>
        return Console.ToString();
    }
}
