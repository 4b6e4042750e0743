namespace Governance.Model.Games;

/// <summary>What a computation may use, and who may stop it.</summary>
/// <param name="Memory">How many bytes its tables may take.</param>
/// <param name="Cancellation">Stops it.</param>
/// <param name="Progress">Hears how many hundredths are done.</param>
internal sealed record Work(long Memory, CancellationToken Cancellation, IProgress<int>? Progress)
{
    private const long DefaultMemory = 1L << 30;

    /// <summary>One GiB, and nobody watches.</summary>
    public static Work Default { get; } = new(DefaultMemory, CancellationToken.None, null);

    /// <summary>The exception for what does not fit.</summary>
    public GovernanceException TooLarge(string what) => new(ErrorCodes.AnalysisTooLarge,
        $"{what} takes more than the {Memory / (1 << 20):N0} MiB allowed.", "Allow more memory, ask for less, or estimate with a sample.");
}
