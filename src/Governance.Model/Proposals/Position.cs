using System.Diagnostics.CodeAnalysis;

namespace Governance.Model;

/// <summary>What a seat said on a question: one of nine kinds, which a procedure may refine (<c>against/veto</c>).</summary>
/// <remarks>A rule that names a kind counts its refinements; a rule that names a refinement counts only that.</remarks>
public readonly record struct Position
{
    private static readonly string[] Words = ["for", "against", "abstain", "no-objection", "object", "not-voting", "absent", "recused", "outstanding"];

    private readonly string? refinement;

    /// <summary>The position of this kind, refined if <paramref name="refinement"/> is given.</summary>
    /// <exception cref="GovernanceException">There is no such kind, or the refinement cannot be used (GOV1012).</exception>
    public Position(PositionKind kind, string? refinement = null)
    {
        if ((int)kind >= Words.Length || (refinement is not null && (kind >= PositionKind.NotVoting || refinement.Contains('/', StringComparison.Ordinal))))
        {
            throw new GovernanceException(ErrorCodes.UnknownPosition, $"'{kind}' refined by '{refinement}' is no position.", $"Use one of {string.Join(", ", Words)}, the first five refined if need be, as in against/veto.");
        }

        Kind = kind;
        this.refinement = refinement is null ? null : Text.CheckId(refinement, "refinement of a position");
    }

    /// <summary>Votes for.</summary>
    public static Position InFavour => new(PositionKind.InFavour);

    /// <summary>Votes against.</summary>
    public static Position Against => new(PositionKind.Against);

    /// <summary>Takes part and takes no side.</summary>
    public static Position Abstaining => new(PositionKind.Abstaining);

    /// <summary>Says that it does not object.</summary>
    public static Position NotObjecting => new(PositionKind.NotObjecting);

    /// <summary>Objects, and the objection stands.</summary>
    public static Position Objecting => new(PositionKind.Objecting);

    /// <summary>Is present and says nothing.</summary>
    public static Position NotVoting => new(PositionKind.NotVoting);

    /// <summary>Is not there.</summary>
    public static Position Absent => new(PositionKind.Absent);

    /// <summary>Is barred or stands aside on this question.</summary>
    public static Position Recused => new(PositionKind.Recused);

    /// <summary>Has not spoken yet, and may.</summary>
    public static Position Outstanding => new(PositionKind.Outstanding);

    /// <summary>Objected, and the chair found the objection addressed: no longer sustained, and not in favour either.</summary>
    public static Position ObjectionAddressed { get; } = new(PositionKind.Against, "addressed");

    /// <summary>The kind.</summary>
    public PositionKind Kind { get; }

    /// <summary>What refines it, or null.</summary>
    public string? Refinement => refinement;

    /// <summary>Whether a rule that names this position counts <paramref name="other"/>.</summary>
    public bool Includes(Position other) => Kind == other.Kind && (refinement is null || refinement == other.refinement);

    /// <summary>Reads a position as files write it: <c>for</c>, <c>against/veto</c>, <c>no-objection</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Position value)
    {
        value = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var kind = Array.IndexOf(Words, slash < 0 ? text : text![..slash]);
        if (text is null || kind < 0)
        {
            return false;
        }

        try
        {
            value = new Position((PositionKind)kind, slash < 0 ? null : text[(slash + 1)..]);
            return true;
        }
        catch (GovernanceException)
        {
            return false;
        }
    }

    /// <summary>The position as files write it.</summary>
    public override string ToString() => refinement is null ? Words[(int)Kind] : $"{Words[(int)Kind]}/{refinement}";
}
