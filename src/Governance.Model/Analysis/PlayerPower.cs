using System.Numerics;

namespace Governance.Model;

/// <summary>The power of a player by the coalitions it decides: of each of them, where there are several of the kind.</summary>
public sealed record PlayerPower
{
    internal PlayerPower()
    {
    }

    /// <summary>The player.</summary>
    public required Player Player { get; init; }

    /// <summary>How many coalitions lose without it and win with it: Banzhaf's raw count.</summary>
    public required BigInteger Swings { get; init; }

    /// <summary>Its share of all swings, which sum to 1; 0 for all where there is none.</summary>
    public required Fraction Normalised { get; init; }

    /// <summary>Its swings over the 2ⁿ⁻¹ coalitions of the others: the chance to decide, where all are equally likely (Penrose).</summary>
    public required Fraction Absolute { get; init; }

    /// <summary>Coleman's power to initiate action: its swings over the losing coalitions; 0 where none loses.</summary>
    public required Fraction ToInitiate { get; init; }

    /// <summary>Coleman's power to prevent action: its swings over the winning coalitions; 0 where none wins.</summary>
    public required Fraction ToPrevent { get; init; }

    /// <summary>In how many winning coalitions it is.</summary>
    public required BigInteger WinningCoalitions { get; init; }

    /// <summary>Rae's index: the chance that the outcome is as it votes, where all coalitions are equally likely.</summary>
    /// <remarks>Rae 1969; it is half of one more than <see cref="Absolute"/>.</remarks>
    public Fraction Rae => (Absolute + 1) / 2;

    /// <summary>Nevison's index: the share of the coalitions with it that win.</summary>
    /// <remarks>Nevison 1979. Success, not power: a dummy has it too.</remarks>
    public required Fraction Nevison { get; init; }

    /// <summary>The König–Bräuninger inclusiveness index: the share of winning coalitions that it is in.</summary>
    /// <remarks>König and Bräuninger 1998. 1 for a veto player; a dummy has one half.</remarks>
    public required Fraction KoenigBraeuninger { get; init; }

    /// <summary>The public help index: its share of all memberships in winning coalitions.</summary>
    /// <remarks>Bertini, Gambarelli and Stach 2008. Sums to 1.</remarks>
    public required Fraction PublicHelp { get; init; }
}
