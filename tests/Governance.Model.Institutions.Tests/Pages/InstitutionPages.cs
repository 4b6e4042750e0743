namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>The files of the catalogue below <c>docs/institutions</c>, and what each must say.</summary>
internal static class InstitutionPages
{
    /// <summary>Where they are.</summary>
    public static string Folder { get; } = Repository.PathTo("docs", "institutions");

    /// <summary>Whether what the code says is to be written down instead of compared.</summary>
    public static bool Approve { get; } = Environment.GetEnvironmentVariable("GOV_APPROVE") == "1";

    public static string Page(string id) => Path.Combine(Folder, $"{id}.md");

    public static string File(string id) => Path.Combine(Folder, "json", $"{id}.json");

    /// <summary>What a file says; nothing where there is none.</summary>
    public static string Read(string path) => System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : "";

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }

    /// <summary>All files that are there, in ordinal order.</summary>
    public static IReadOnlyList<string> There() => Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
}
