namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Examples of mistakes in a decision.</summary>
internal static class DecisionErrorSnippets
{
    // <snippet errors-setting>
    private static readonly Party members = new("members", 5);

    private static readonly Body board = new("board",
        seats: [new("director", 3), new("chair"), new("secretary"), new("observer") { Rights = Rights.Attend }],
        rule: Rule.MajorityOfVotesCast);

    private static readonly Mandate grant = Mandate.ToBind(from: members, to: board, over: "charges", by: Instrument.Membership);

    private static readonly GovernanceModel association = new() { Parties = [members], Bodies = [board], Mandates = [grant] };

    private static readonly Proposal charges = board.ProposeToBind("charges", addressees: [members]);

    // </snippet>

    /// <summary>What is found when each example runs, by the code it is an example of; what it throws besides.</summary>
    public static IReadOnlyDictionary<string, Func<EquatableArray<Diagnostic>>> All { get; } = new Dictionary<string, Func<EquatableArray<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["GOV2007"] = () =>
        {
            // <snippet GOV2007>
            var company = new Body("company", seats: [new("shareholder", 3)], rule: Rule.MoreThan(Fraction.Half, ShareBase.Cast, Measure.Shares));
            _ = new GovernanceModel { Parties = [members], Bodies = [company] }
                .Decide(company.ProposeToBind("charges", addressees: [members]), company.Count(new Tally("shareholder", Position.InFavour, 3)));

            // </snippet>
            return [];
        },
        ["GOV3001"] = () =>
        {
            // <snippet GOV3001>
            _ = association.Decide(board.ProposeToBind("charges", addressees: ["strangers"]));

            // </snippet>
            return [];
        },
        ["GOV3002"] = () =>
        {
            // <snippet GOV3002>
            var later = new Term(from: new DateOnly(2025, 5, 15), until: null);
            _ = (association with { Mandates = [grant with { Term = later }] })
                .Decide(charges with { On = new(2025, 5) }, board.Count(new Tally("director", Position.InFavour, 2)));

            // </snippet>
            return [];
        },
        ["GOV3003"] = () =>
        {
            // <snippet GOV3003>
            _ = association.Decide(charges, new RollCall("committee"));

            // </snippet>
            return [];
        },
        ["GOV3004"] = () =>
        {
            // <snippet GOV3004>
            _ = association.Decide(charges, board.Count(new Tally("directors", Position.InFavour, 2)));

            // </snippet>
            return [];
        },
        ["GOV3005"] = () =>
        {
            // <snippet GOV3005>
            _ = association.Decide(charges, board.Count(new Tally("director", Position.InFavour, 4)));

            // </snippet>
            return [];
        },
        ["GOV3006"] = () =>
        {
            // <snippet GOV3006>
            var decision = association.Decide(charges, new RollCall(board) { Delegations = [new("chair", "secretary"), new("secretary", "chair")] });

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3007"] = () =>
        {
            // <snippet GOV3007>
            _ = association.Decide(charges, board.Count(new Tally("director", Position.Objecting, 1)));

            // </snippet>
            return [];
        },
        ["GOV3008"] = () =>
        {
            // <snippet GOV3008>
            var council = new Body("council", seats: [new("member") { Id = "president" }, new("member", 4) { Id = "others" }],
                rule: Rule.All(Rule.Floor(3), Rule.Veto(SeatSelection.Named("president"))));
            var decision = new GovernanceModel { Parties = [members], Bodies = [council] }.Decide(
                council.ProposeToBind("charges", addressees: [members]),
                council.Count(new Tally("member", Position.InFavour, 4), new Tally("member", Position.Against, 1)));

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3009"] = () =>
        {
            // <snippet GOV3009>
            var decision = association.Decide(charges,
                board.Count(new Tally("director", Position.InFavour, 3)) with { Declared = new(Carried: false, By: "the chair") });

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3010"] = () =>
        {
            // <snippet GOV3010>
            _ = association.Decide(charges, board.Count(new Tally("director", Position.Outstanding, 1)));

            // </snippet>
            return [];
        },
        ["GOV3011"] = () =>
        {
            // <snippet GOV3011>
            var registry = new Body("registry", seats: [new("officer")], rule: Rule.Floor(1));
            var both = association with
            {
                Bodies = [board, registry],
                Mandates = [grant, Mandate.ToBind(members, registry, over: "charges", by: Instrument.Contract)],
            };
            var decision = both.Decide(charges, board.Count(new Tally("director", Position.InFavour, 3)));

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3012"] = () =>
        {
            // <snippet GOV3012>
            var committee = new Body("committee", seats: [new("member", 3)], rule: Rule.MajorityOfVotesCast);
            _ = (association with { Bodies = [board, committee] }).Decide(charges, new RollCall(board) { Within = [new RollCall(committee)] });

            // </snippet>
            return [];
        },
        ["GOV3013"] = () =>
        {
            // <snippet GOV3013>
            var decision = association.Decide(charges, board.Count(new Tally("observer", Position.Against, 1)));

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3014"] = () =>
        {
            // <snippet GOV3014>
            var decision = association.Decide(charges, board.Count(new Tally("director", Position.InFavour, 3)));

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3015"] = () =>
        {
            // <snippet GOV3015>
            var decision = association.Decide(charges,
                new RollCall(board) { Delegations = [new("chair", "secretary")] }.With(Position.InFavour, (EntityId)"chair"));

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3016"] = () =>
        {
            // <snippet GOV3016>
            var panel = new Body("panel", rule: new AttributeCriterion("countries", Comparison.MoreThan, 50));
            var decision = new GovernanceModel { Parties = [members], Bodies = [panel] }.Decide(panel.ProposeToAdvise("status", addressees: [members]));

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3017"] = () =>
        {
            // <snippet GOV3017>
            var club = new Body("club", [new("member", 9)]) { Procedures = [new(Rule.MajorityOfVotesCast) { Choice = new(VotingMethod.Schulze) }] };
            var hall = club.ProposeToBind("hall", addressees: [members]) with { Options = ["north", "south"] };
            var decision = new GovernanceModel { Parties = [members], Bodies = [club] }.Decide(hall, club.Rank(new RankedBallot("nord", "south")));

            // </snippet>
            return decision.Diagnostics;
        },
        ["GOV3018"] = () =>
        {
            // <snippet GOV3018>
            var club = new Body("club", [new("member", 9)]) { Procedures = [new(Rule.MajorityOfVotesCast) { Choice = new(VotingMethod.InstantRunoff) }] };
            var hall = club.ProposeToBind("hall", addressees: [members]) with { Options = ["north", "south"] };
            var votes = new RollCall(club) { Preferences = new() { Comparisons = [new("north", "south", 5), new("south", "north", 4)] } };
            var decision = new GovernanceModel { Parties = [members], Bodies = [club] }.Decide(hall, votes);

            // </snippet>
            return decision.Diagnostics;
        },
    };
}
