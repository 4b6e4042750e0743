namespace Governance.Model;

/// <summary>An input that cannot be used, with one diagnostic for each mistake in it.</summary>
/// <remarks>Constructors throw it for the first mistake of one value; <c>Decide</c> for all the mistakes of a model.</remarks>
public sealed class GovernanceException : ArgumentException
{
    /// <summary>One mistake in one value.</summary>
    /// <param name="code">The code of the mistake; see <see cref="ErrorCodes"/>.</param>
    /// <param name="message">What is wrong, with the value.</param>
    /// <param name="cure">What would be accepted.</param>
    public GovernanceException(string code, string message, string cure)
        : this([Diagnostic.Error(code, "", message, cure)])
    {
    }

    /// <summary>All the mistakes of one input.</summary>
    /// <param name="diagnostics">At least one.</param>
    public GovernanceException(EquatableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Take(20)) + (diagnostics.Count > 20 ? $"{Environment.NewLine}… and {diagnostics.Count - 20} more" : "")) =>
        Diagnostics = diagnostics;

    /// <summary>The mistakes, in a fixed order.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The code of the first mistake.</summary>
    public string Code => Diagnostics.IsEmpty ? "" : Diagnostics[0].Code;
}
