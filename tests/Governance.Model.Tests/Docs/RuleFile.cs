namespace Governance.Model.Tests.Docs;

/// <summary>The smallest file in which every rule of the reference means something.</summary>
internal static class RuleFile
{
    /// <summary>The body that decides by the rule.</summary>
    public const string Body = "body";

    private static readonly string[] Classes = ["permanent", "issuer", "chair", "registries", "registrars", "commercial", "non-commercial"];

    /// <summary>A file with <paramref name="rule"/>.</summary>
    public static string With(string rule) => $$"""
        {
          "governance": 1,
          "model": {
            "bodies": [
              { "id": "council", "seats": [{ "class": "member", "count": 27 }], "rule": "consent" },
              { "id": "{{Body}}", "seats": [{{string.Join(", ", Classes.Select(name => $$"""{ "class": "{{name}}" }"""))}}, { "class": "others", "count": 20 }], "rule": {{rule}} }
            ]
          }
        }
        """;
}
