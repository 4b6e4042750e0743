namespace Governance.Model;

/// <summary>How a rule is read as a game.</summary>
public sealed record GameOptions
{
    /// <summary>Outside a coalition one votes against; criteria hold; bodies in seats are games of their own.</summary>
    public static GameOptions Default { get; } = new();

    /// <summary>The position of those outside a coalition; those in it are in favour.</summary>
    public Position Outside { get; init; } = Position.Against;

    /// <summary>Whether criteria and declarations, which no voter controls, are taken to hold; else to fail.</summary>
    public bool Assume { get; init; } = true;

    /// <summary>Whether a seat held by a body is played by that body's own seats; else the body is one player.</summary>
    public bool OpenBodies { get; init; } = true;

    /// <summary>The type of question, which selects procedures; null for those that name none.</summary>
    public string? QuestionType { get; init; }

    /// <summary>The matter, which selects procedures; null where the body has but one in question.</summary>
    public Matter? Matter { get; init; }

    /// <summary>The day whose procedures apply; null for those without an end.</summary>
    public DateOnly? On { get; init; }
}
