namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Examples of mistakes in a model as a whole.</summary>
internal static class ModelErrorSnippets
{
    /// <summary>What is found when each example runs, by the code it is an example of; what it throws besides.</summary>
    public static IReadOnlyDictionary<string, Func<EquatableArray<Diagnostic>>> All { get; } = new Dictionary<string, Func<EquatableArray<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["GOV2001"] = () =>
        {
            // <snippet GOV2001>
            var model = new GovernanceModel { Parties = [new("board")], Bodies = [new("board")] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2002"] = () =>
        {
            // <snippet GOV2002>
            var model = new GovernanceModel { Parties = [new("members")], Stakes = [new("member", "charges")] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2003"] = () =>
        {
            // <snippet GOV2003>
            var grant = Mandate.ToBind("members", "board", over: "charges", by: Instrument.Membership);
            var model = new GovernanceModel { Parties = [new("members")], Bodies = [new("board")], Mandates = [grant, grant with { NoticeDays = 30 }] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2004"] = () =>
        {
            // <snippet GOV2004>
            var model = new GovernanceModel { Parties = [new("north") { MemberOf = ["south"] }, new("south") { MemberOf = ["north"] }] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2005"] = () =>
        {
            // <snippet GOV2005>
            var model = new GovernanceModel { Bodies = [new("board", seats: [new("director", 2), new("director", 3)])] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2006"] = () =>
        {
            // <snippet GOV2006>
            var model = new GovernanceModel { Bodies = [new("council", seats: [new("elected", 10)], rule: Rule.Veto("permanent"))] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2008"] = () =>
        {
            // <snippet GOV2008>
            var model = new GovernanceModel { Parties = [new("members")], Stakes = [new("members", "charges"), new("members", "charges")] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2009"] = () =>
        {
            // <snippet GOV2009>
            var model = new GovernanceModel
            {
                Bodies = [new("board", seats: [new("seat", holder: "committee")]), new("committee", seats: [new("seat", holder: "board")])],
            };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2010"] = () =>
        {
            // <snippet GOV2010>
            var model = new GovernanceModel
            {
                Bodies = [new("senate", rule: Rule.DecisionOf("house")), new("house", rule: Rule.DecisionOf("senate"))],
            };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2011"] = () =>
        {
            // <snippet GOV2011>
            var model = new GovernanceModel { Parties = [new("members", 5)], Sources = [new("parties[member].size", "Annual report")] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2012"] = () =>
        {
            // <snippet GOV2012>
            var board = new Body("board", seats: [new("director", 3)])
            {
                Procedures = [new(Rule.MajorityOfVotesCast), new(Rule.TwoThirdsOfVotesCast)],
            };
            var mistakes = new GovernanceModel { Bodies = [board] }.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2014"] = () =>
        {
            // <snippet GOV2014>
            var model = new GovernanceModel { Bodies = [new("board", seats: [new("director", 3)]) { MinimumFilled = 5 }] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2015"] = () =>
        {
            // <snippet GOV2015>
            var board = new Body("board", seats: [new("director", 3)], rule: Rule.EveryGroup(GroupKind.Region, Rule.Floor(1)));
            var mistakes = new GovernanceModel { Bodies = [board] }.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2016"] = () =>
        {
            // <snippet GOV2016>
            var model = new GovernanceModel { Matters = [new("numbers", Layer.Logical), new("numbers", Layer.Social)] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2017"] = () =>
        {
            // <snippet GOV2017>
            var board = new Body("board", seats: [new("director", 10)], rule: Rule.AtLeast(66, ShareBase.Cast));
            var mistakes = new GovernanceModel { Bodies = [board] }.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2018"] = () =>
        {
            // <snippet GOV2018>
            var board = new Body("board", seats: [new("director", 10)], rule: new FloorRule(0, [Position.InFavour]));
            var mistakes = new GovernanceModel { Bodies = [board] }.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2019"] = () =>
        {
            // <snippet GOV2019>
            var model = new GovernanceModel { Bodies = [new("working-group", rule: Rule.Consent)] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2029"] = () =>
        {
            // <snippet GOV2029>
            var club = new Body("club", [new("member", 9)])
            {
                Procedures = [new(Rule.MajorityOfVotesCast) { Choice = new(VotingMethod.RankedPairs) { Strength = DefeatStrength.Ratio } }],
            };
            var mistakes = new GovernanceModel { Bodies = [club] }.Validate();

            // </snippet>
            return mistakes;
        },
    };
}
