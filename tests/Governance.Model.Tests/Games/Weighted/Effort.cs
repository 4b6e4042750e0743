namespace Governance.Model.Tests.Games.Weighted;

/// <summary>What is asked of the machine: <c>GOV_SLOW_TESTS=1</c> adds the 190 members of the Monetary Fund, best in a Release build.</summary>
internal static class Effort
{
    public static bool IsSlow { get; } = Environment.GetEnvironmentVariable("GOV_SLOW_TESTS") == "1";

    /// <summary>The most players of a game from a file.</summary>
    public static int Most => IsSlow ? int.MaxValue : 60;
}
