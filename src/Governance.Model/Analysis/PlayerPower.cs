using System.Numerics;

namespace Governance.Model;

/// <summary>The power of a player by the coalitions it decides: of each of them, where there are several of the kind.</summary>
public sealed record PlayerPower
{
    internal PlayerPower(Player player, BigInteger swings, Fraction normalised, Fraction absolute, Fraction toInitiate, Fraction toPrevent) =>
        (Player, Swings, Normalised, Absolute, ToInitiate, ToPrevent) = (player, swings, normalised, absolute, toInitiate, toPrevent);

    /// <summary>The player.</summary>
    public Player Player { get; }

    /// <summary>How many coalitions lose without it and win with it: Banzhaf's raw count.</summary>
    public BigInteger Swings { get; }

    /// <summary>Its share of all swings, which sum to 1; 0 for all where there is none.</summary>
    public Fraction Normalised { get; }

    /// <summary>Its swings over the 2ⁿ⁻¹ coalitions of the others: the chance to decide, where all are equally likely (Penrose).</summary>
    public Fraction Absolute { get; }

    /// <summary>Coleman's power to initiate action: its swings over the losing coalitions; 0 where none loses.</summary>
    public Fraction ToInitiate { get; }

    /// <summary>Coleman's power to prevent action: its swings over the winning coalitions; 0 where none wins.</summary>
    public Fraction ToPrevent { get; }
}
