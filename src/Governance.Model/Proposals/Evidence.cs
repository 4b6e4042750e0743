namespace Governance.Model;

/// <summary>A figure about participation: attendance, applause, a list of names. It is shown, and can authorise nothing.</summary>
/// <param name="What">What was counted: "attended in person".</param>
/// <param name="Amount">How many.</param>
public sealed record Evidence(string What, Fraction Amount)
{
    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }
}
