namespace Governance.Model.Games;

/// <summary>What a computation may use, and who may stop it.</summary>
/// <param name="Memory">How many bytes its tables may take.</param>
/// <param name="Cancellation">Stops it.</param>
/// <param name="Progress">Hears how far it is, from 0 to 1.</param>
internal sealed record Work(long Memory, CancellationToken Cancellation, IProgress<double>? Progress)
{
    private const long DefaultMemory = 1L << 30;

    /// <summary>One GiB, and nobody watches.</summary>
    public static Work Default { get; } = new(DefaultMemory, CancellationToken.None, null);

    /// <summary>The exception for what does not fit.</summary>
    public GovernanceException TooLarge(string what) => new(ErrorCodes.AnalysisTooLarge,
        $"{what} takes more than the {Memory / (1 << 20):N0} MiB allowed.", "Allow more memory, ask for less, or estimate with a sample.");

    /// <summary>Who hears hundredths, for engines that count in them.</summary>
    public IProgress<int>? InHundredths() => Progress is { } heard ? new Hundredths(heard) : null;

    private sealed class Hundredths(IProgress<double> heard) : IProgress<int>
    {
        public void Report(int value) => heard.Report(value / 100.0);
    }
}
