namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Examples of mistakes with chokepoints and capabilities.</summary>
internal static class ChokepointErrorSnippets
{
    /// <summary>What is found when each example runs, by the code it is an example of; what it throws besides.</summary>
    public static IReadOnlyDictionary<string, Func<EquatableArray<Diagnostic>>> All { get; } = new Dictionary<string, Func<EquatableArray<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["GOV2020"] = () =>
        {
            // <snippet GOV2020>
            var model = new GovernanceModel { Parties = [new("icann")], Chokepoints = [new("root", "icann"), new("root", "icann") { MustBeUnique = true }] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2021"] = () =>
        {
            // <snippet GOV2021>
            var model = new GovernanceModel
            {
                Parties = [new("icann")],
                Chokepoints = [new("root", "icann")],
                Capabilities = [new("resolve", "root"), new("resolve", new Route("local copy"))],
            };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2022"] = () =>
        {
            // <snippet GOV2022>
            var model = new GovernanceModel { Parties = [new("icann")], Chokepoints = [new("root", "icann")], Capabilities = [new("resolve", "rot")] };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2023"] = () =>
        {
            // <snippet GOV2023>
            var model = new GovernanceModel
            {
                Parties = [new("nvidia"), new("amd")],
                Chokepoints = [new("gpu-1", "nvidia") { Share = new(9, 10) }, new("gpu-2", "amd") { Share = new(1, 5) }],
            };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV2024"] = () =>
        {
            // <snippet GOV2024>
            var model = new GovernanceModel
            {
                Parties = [new("icann")],
                Capabilities = [new("resolve", Requirement.Any(new Route("own") { Cost = 1 }, new Route("own") { Cost = 2 }))],
            };
            var mistakes = model.Validate();

            // </snippet>
            return mistakes;
        },
        ["GOV5010"] = () =>
        {
            // <snippet GOV5010>
            var model = new GovernanceModel { Capabilities = [new("resolve", new Route("local copy"))] };
            _ = model.Capability("resolv");

            // </snippet>
            return [];
        },
    };
}
