namespace Governance.Model;

/// <summary>Where a fact, a rule or a figure comes from.</summary>
/// <param name="Text">The document and the place in it, as one would cite it.</param>
public sealed record Source(string Text)
{
    /// <summary>The document and the place in it, as one would cite it; not blank.</summary>
    public string Text { get; init; } = string.IsNullOrWhiteSpace(Text)
        ? throw new GovernanceException(ErrorCodes.BlankText, "A source names nothing.", "Cite the document, or leave the source out.")
        : Text;

    /// <summary>Where it can be read, or null.</summary>
    public string? Url { get; init; }

    /// <summary>How far it has been checked.</summary>
    public Confidence Confidence { get; init => field = Guard.Named(value); }

    /// <summary>The citation as written.</summary>
    public override string ToString() => Text;

    /// <summary>A source cited as <paramref name="text"/>.</summary>
    public static implicit operator Source(string text) => new(text);
}
