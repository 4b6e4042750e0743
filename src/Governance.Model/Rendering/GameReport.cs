namespace Governance.Model;

/// <summary>What was asked of one body as a game, and the answers; what was not asked is null or empty.</summary>
/// <param name="Body">The body.</param>
public sealed record GameReport(EntityId Body)
{
    /// <summary>The type of question, or null.</summary>
    public string? Question { get; init; }

    /// <summary>The position of those outside a coalition.</summary>
    public Position Outside { get; init; } = Position.Against;

    /// <summary>The game, after all changes; null where the body could not be read as one.</summary>
    public SimpleGame? Game { get; init; }

    /// <summary>The bodies that are to be won besides.</summary>
    public EquatableArray<string> JoinedWith { get; init; }

    /// <summary>Players taken to be in every coalition.</summary>
    public EquatableArray<string> Captured { get; init; }

    /// <summary>Players taken to be in none.</summary>
    public EquatableArray<string> Absent { get; init; }

    /// <summary>Whether the game is the monotone projection of the rule.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Who matters, and how.</summary>
    public GameStructure? Structure { get; init; }

    /// <summary>Banzhaf's and Coleman's numbers.</summary>
    public BanzhafPower? Banzhaf { get; init; }

    /// <summary>Other indices.</summary>
    public EquatableArray<PowerIndex> Indices { get; init; }

    /// <summary>Power where abstaining is a choice of its own.</summary>
    public TernaryPower? Ternary { get; init; }

    /// <summary>Minimal winning coalitions.</summary>
    public CoalitionList? Winning { get; init; }

    /// <summary>Minimal blocking coalitions.</summary>
    public CoalitionList? Blocking { get; init; }

    /// <summary>What it takes to pass and to block.</summary>
    public CapturePair? Captures { get; init; }

    /// <summary>What the body is compared with, in words.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>How the two compare; the body is the first.</summary>
    public GameComparison? Comparison { get; init; }

    /// <summary>What each clause of the rule does; null where that was not asked.</summary>
    public EquatableArray<ClauseFinding>? Clauses { get; init; }

    /// <summary>What went wrong.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The body, and the question where there is one.</summary>
    public string Title => Question is null ? Body.Value : $"{Body} ({Question})";
}
