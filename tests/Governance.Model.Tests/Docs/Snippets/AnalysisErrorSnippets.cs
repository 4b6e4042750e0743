namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Examples of questions about power that have no answer.</summary>
internal static class AnalysisErrorSnippets
{
    /// <summary>What is found when each example runs, by the code it is an example of; what it throws besides.</summary>
    public static IReadOnlyDictionary<string, Func<EquatableArray<Diagnostic>>> All { get; } = new Dictionary<string, Func<EquatableArray<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["GOV5001"] = () =>
        {
            // <snippet GOV5001>
            var assembly = new Body("assembly", seats: [new("member", 19_713)]);
            _ = Rule.AbsoluteMajority.TernaryGame(assembly).Power();

            // </snippet>
            return [];
        },
        ["GOV5002"] = () =>
        {
            // <snippet GOV5002>
            var committee = new Body("committee", seats: [new("member", 5)]);
            _ = Rule.Cap(2, Position.InFavour).Game(committee).Banzhaf();

            // </snippet>
            return [];
        },
        ["GOV5003"] = () =>
        {
            // <snippet GOV5003>
            _ = SimpleGame.Weighted(3, [("alice", 2), ("bob", 1), ("carol", 1)]).Wins("alise");

            // </snippet>
            return [];
        },
        ["GOV5004"] = () =>
        {
            // <snippet GOV5004>
            var before = SimpleGame.Weighted(2, [("alice", 1), ("bob", 1)]);
            var after = SimpleGame.Weighted(2, [("alice", 1), ("bob", 1), ("carol", 1)]);
            _ = before.CompareWith(after);

            // </snippet>
            return [];
        },
        ["GOV5005"] = () =>
        {
            // <snippet GOV5005>
            var council = new Body("council", seats: [new("member", 5)]) with
            {
                Procedures = [new(Rule.AbsoluteMajority) { QuestionType = "budget" }, new(Rule.UnanimityOfMembers) { QuestionType = "statutes" }],
            };
            _ = new GovernanceModel { Bodies = [council] }.Game("council");

            // </snippet>
            return [];
        },
    };
}
