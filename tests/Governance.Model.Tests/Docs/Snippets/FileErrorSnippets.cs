namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Examples of mistakes in files that are not shown as files.</summary>
internal static class FileErrorSnippets
{
    /// <summary>What is found when each example runs, by the code it is an example of.</summary>
    public static IReadOnlyDictionary<string, Func<EquatableArray<Diagnostic>>> All { get; } = new Dictionary<string, Func<EquatableArray<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["GOV4003"] = () =>
        {
            // <snippet GOV4003>
            var loaded = GovernanceJson.Read(new string('[', 300));

            // </snippet>
            return loaded.Diagnostics;
        },
        ["GOV4010"] = () =>
        {
            // <snippet GOV4010>
            var loaded = GovernanceJson.ReadFile("no-such-file.json");

            // </snippet>
            return loaded.Diagnostics;
        },
        ["GOV4014"] = () =>
        {
            // <snippet GOV4014>
            var numbers = string.Join(", ", Enumerable.Repeat("1", 1_001));
            var loaded = GovernanceJson.Read($$"""{ "governance": 1, "model": { "parties": [{{numbers}}] } }""");

            // </snippet>
            return loaded.Diagnostics;
        },
    };
}
