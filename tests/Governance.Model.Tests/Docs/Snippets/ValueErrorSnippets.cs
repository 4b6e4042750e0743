namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Examples of mistakes in single values.</summary>
internal static class ValueErrorSnippets
{
    /// <summary>What is found when each example runs, by the code it is an example of; what it throws besides.</summary>
    public static IReadOnlyDictionary<string, Func<EquatableArray<Diagnostic>>> All { get; } = new Dictionary<string, Func<EquatableArray<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["GOV1001"] = () =>
        {
            // <snippet GOV1001>
            _ = Fraction.Parse("two thirds");

            // </snippet>
            return [];
        },
        ["GOV1002"] = () =>
        {
            // <snippet GOV1002>
            _ = new Party(" members");

            // </snippet>
            return [];
        },
        ["GOV1003"] = () =>
        {
            // <snippet GOV1003>
            _ = new CalendarDate(2025, 2, 30);

            // </snippet>
            return [];
        },
        ["GOV1004"] = () =>
        {
            // <snippet GOV1004>
            _ = new Term(from: new DateOnly(2025, 1, 1), until: new DateOnly(2025, 1, 1));

            // </snippet>
            return [];
        },
        ["GOV1005"] = () =>
        {
            // <snippet GOV1005>
            _ = new Seat("director", count: 0);

            // </snippet>
            return [];
        },
        ["GOV1006"] = () =>
        {
            // <snippet GOV1006>
            _ = new Matter("numbers//transfers");

            // </snippet>
            return [];
        },
        ["GOV1007"] = () =>
        {
            // <snippet GOV1007>
            _ = new Scope(over: ["numbers"], except: ["numbers"]);

            // </snippet>
            return [];
        },
        ["GOV1008"] = () =>
        {
            // <snippet GOV1008>
            _ = Mandate.ToBind(from: "members", to: "members", over: "charges", by: Instrument.Contract);

            // </snippet>
            return [];
        },
        ["GOV1009"] = () =>
        {
            // <snippet GOV1009>
            _ = new Weight(Measure.Heads, 3);

            // </snippet>
            return [];
        },
        ["GOV1010"] = () =>
        {
            // <snippet GOV1010>
            _ = new Seat("director", count: 2, holder: "alice");

            // </snippet>
            return [];
        },
        ["GOV1011"] = () =>
        {
            // <snippet GOV1011>
            _ = Rule.All();

            // </snippet>
            return [];
        },
        ["GOV1012"] = () =>
        {
            // <snippet GOV1012>
            _ = Rule.Floor(1, Position.Outstanding);

            // </snippet>
            return [];
        },
        ["GOV1013"] = () =>
        {
            // <snippet GOV1013>
            _ = new Proposal("board", "charges", Power.Bind, addressees: []);

            // </snippet>
            return [];
        },
        ["GOV1014"] = () =>
        {
            // <snippet GOV1014>
            _ = Rule.Consensus(support: new Fraction(3, 2));

            // </snippet>
            return [];
        },
        ["GOV1015"] = () =>
        {
            // <snippet GOV1015>
            _ = new ShareRule([Position.InFavour], ShareBase.Cast, Comparison.EqualTo, Fraction.Half);

            // </snippet>
            return [];
        },
        ["GOV1016"] = () =>
        {
            // <snippet GOV1016>
            _ = Rule.AtLeastOf(3, Rule.Consent, Rule.MajorityOfVotesCast);

            // </snippet>
            return [];
        },
        ["GOV1017"] = () =>
        {
            // <snippet GOV1017>
            Rule rule = Rule.Consent;
            for (var level = 1; level <= 64; level++)
            {
                rule = Rule.Not(rule);
            }

            // </snippet>
            return [];
        },
        ["GOV1018"] = () =>
        {
            // <snippet GOV1018>
            Rule rule = Rule.Consent;
            for (var level = 1; level <= 20; level++)
            {
                rule = Rule.All(rule, rule); // doubles it each time
            }

            // </snippet>
            return [];
        },
        ["GOV1019"] = () =>
        {
            // <snippet GOV1019>
            _ = new Source(" ");

            // </snippet>
            return [];
        },
        ["GOV1020"] = () =>
        {
            // <snippet GOV1020>
            _ = new Mandate("members", "board", (Power)9, over: "charges", by: Instrument.Charter);

            // </snippet>
            return [];
        },
        ["GOV1021"] = () =>
        {
            // <snippet GOV1021>
            _ = new RankedBallot("north", "south", "north");

            // </snippet>
            return [];
        },
        ["GOV1022"] = () =>
        {
            // <snippet GOV1022>
            _ = new Proposal("board", "hall", Power.Bind, ["members"]) { Options = ["north"] };

            // </snippet>
            return [];
        },
    };
}
