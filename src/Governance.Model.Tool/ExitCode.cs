namespace Governance.Model.Tool;

/// <summary>What the process returns to a script.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>A file has mistakes, an expectation does not hold, two rules differ, or an answer is out of reach.</summary>
    public const int Failure = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;
}
