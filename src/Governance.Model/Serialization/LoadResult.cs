using System.Diagnostics.CodeAnalysis;

namespace Governance.Model;

/// <summary>What reading a file came to: its content, or all that is wrong with it.</summary>
public sealed record LoadResult
{
    internal LoadResult(GovernanceFile? file, EquatableArray<Diagnostic> diagnostics, GovernanceFile? remainder = null) =>
        (File, Diagnostics, Remainder) = (file, diagnostics, remainder);

    /// <summary>The content, or null where any diagnostic is an error.</summary>
    public GovernanceFile? File { get; }

    /// <summary>Where all errors lie in single proposals: the content without those; null where there is no error, and where more is wrong.</summary>
    /// <remarks>A proposal that builds on one left out is in it, and is decided without that one.</remarks>
    public GovernanceFile? Remainder { get; }

    /// <summary>What was found, in the order of the text; a file that is fine may still have warnings.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is no error.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    public bool IsUsable => File is not null;
}
