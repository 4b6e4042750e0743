namespace Governance.Model.Tests.Docs;

/// <summary>The README's example, letter by letter; its columns are its own, so the formatter leaves this file alone.</summary>
internal static class ReadmeSnippet
{
    public static void Run(TextWriter Console)
    {
        // README begins
        var members   = new Party("members", 19_713);
        var operators = new Party("operators-outside");
        var meeting   = new Body("general-meeting", seats: [new("member", 19_713)], rule: Rule.MajorityOfVotesCast);
        var registry  = new GovernanceModel
        {
            Parties = [members, operators], Bodies = [meeting],
            Mandates = [Mandate.ToBind(from: members, to: meeting, over: "charges", by: Instrument.Membership)],
            Stakes = [new(members, "charges"), new(operators, "charges")],
        };
        var decision = registry.Decide(meeting.ProposeToBind("charges", on: new(2025, 5, 15), addressees: [members]),
            meeting.Declare(carried: true, cast: 1_039, by: "chair"));   // the record gives no for and against
        Console.WriteLine(decision.ToText());
        // README ends
    }

    public static void RunPower(TextWriter Console)
    {
        // README power begins
        Seat Director(string holder, int number) => new("director", holder: holder) { Id = $"{holder} {number}" };

        var board = new Body("board", [Director("acme", 1), Director("acme", 2), Director("acme", 3),
            Director("bolt", 1), Director("bolt", 2), Director("cora", 1), Director("dave", 1)]);
        var rule  = Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled);
        var game  = rule.Game(board).ByHolder();                       // directors of one firm vote alike

        Console.WriteLine(game.MinimalWinning().ToText());             // who can pass?
        Console.WriteLine(game.MinimalBlocking().ToText());            // who can block?
        Console.WriteLine(game.Banzhaf().ToText());                    // who has captured, and how far?
        Console.WriteLine(CapturePair.Of(game.With("acme")).ToText()); // and once acme is captured?
        // README power ends
    }

    public static void RunAudit(TextWriter Console)
    {
        // README audit begins
        var council = Catalogue.Find("un-security-council"); // one of 88, with its sources
        var audit   = council.Audit();

        Console.WriteLine(council);
        Console.WriteLine(audit.Of("AUD201").First());       // who bears loss, and authorised nobody?
        Console.WriteLine(audit.Of("AUD401").First());       // who cannot do without whom?
        Console.WriteLine(audit.Of("AUD505").First());       // what does the veto cost?
        // README audit ends
    }
}
