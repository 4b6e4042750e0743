namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Examples of mistakes with observations, models put together, institutions and audits.</summary>
internal static class AuditErrorSnippets
{
    /// <summary>What is found when each example runs, by the code it is an example of; what it throws besides.</summary>
    public static IReadOnlyDictionary<string, Func<EquatableArray<Diagnostic>>> All { get; } = new Dictionary<string, Func<EquatableArray<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["GOV2025"] = () =>
        {
            // <snippet GOV2025>
            var model = new GovernanceModel { Parties = [new("icann")], Observations = [new("ican", "recurrent-revenue", true)] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2026"] = () =>
        {
            // <snippet GOV2026>
            var mine = new GovernanceModel { Parties = [new("members", 100)] };
            var yours = new GovernanceModel { Parties = [new("members", 200)] };
            _ = GovernanceModel.Combine(mine, yours);

            // </snippet>
            return [];
        },
        ["GOV2027"] = () =>
        {
            // <snippet GOV2027>
            _ = Catalogue.Find("ripe-ncc").With("quorum", 100);

            // </snippet>
            return [];
        },
        ["GOV2028"] = () =>
        {
            // <snippet GOV2028>
            _ = Catalogue.Find("ripe");

            // </snippet>
            return [];
        },
        ["GOV6001"] = () =>
        {
            // <snippet GOV6001>
            var options = new AuditOptions { Settings = [new("AUD999", DiagnosticSeverity.Error)] };

            // </snippet>
            _ = options;
            return [];
        },
    };
}
