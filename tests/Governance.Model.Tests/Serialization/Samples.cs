using System.Runtime.CompilerServices;

namespace Governance.Model.Tests.Serialization;

/// <summary>Files written by hand, in the form in which the library writes them; every property of the format occurs in one of them.</summary>
internal static class Samples
{
    /// <summary>Their texts, by name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Directory.GetFiles(PathTo("Data", "files"), "*.json")
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"));

    /// <summary>A path in the test project.</summary>
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Here(), .. parts]);

    private static string Here([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, ".."));
}
