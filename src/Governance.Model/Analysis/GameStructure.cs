using System.Numerics;

namespace Governance.Model;

/// <summary>Who matters in a game, and how.</summary>
public sealed record GameStructure
{
    internal GameStructure()
    {
    }

    /// <summary>Players in every winning coalition: each can block alone. Empty where nothing wins.</summary>
    public required EquatableArray<Player> VetoPlayers { get; init; }

    /// <summary>The player who decides alone: wins alone, and nothing wins without it; or null.</summary>
    public required Player? Dictator { get; init; }

    /// <summary>Players who win alone.</summary>
    public required EquatableArray<Player> Passers { get; init; }

    /// <summary>Players who never make a difference: decorative seats.</summary>
    public required EquatableArray<Player> Dummies { get; init; }

    /// <summary>Players that could change places without changing what wins, grouped; each player is in one group.</summary>
    public required EquatableArray<EquatableArray<Player>> Interchangeable { get; init; }

    /// <summary>Whether no two coalitions without a common member both win, so that there are no two decisions.</summary>
    public required bool IsProper { get; init; }

    /// <summary>Whether of a coalition and all the others one always wins, so that there is no deadlock.</summary>
    public required bool IsStrong { get; init; }

    /// <summary>How many of the 2ⁿ coalitions win.</summary>
    public required BigInteger WinningCoalitions { get; init; }
}
