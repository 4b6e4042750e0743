using System.Runtime.CompilerServices;

namespace Governance.Model.Institutions.Tests;

/// <summary>Where the files of the repository are, from the place of this source file.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Here([CallerFilePath] string path = "") => path;
}
