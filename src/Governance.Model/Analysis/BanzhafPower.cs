using System.Collections;
using System.Numerics;

namespace Governance.Model;

/// <summary>What all 2ⁿ coalitions say of power: Banzhaf's counts and the indices made of them.</summary>
/// <remarks>Penrose 1946, Banzhaf 1965, Coleman 1971. A swing is a coalition that loses without a player and wins with it.</remarks>
public sealed class BanzhafPower : IReadOnlyList<PlayerPower>
{
    private readonly EquatableArray<PlayerPower> players;

    internal BanzhafPower(IEnumerable<PlayerPower> players, BigInteger winning, int playerCount, string method) =>
        (this.players, WinningCoalitions, Coalitions, Method) = (players.ToEquatableArray(), winning, BigInteger.One << playerCount, method);

    /// <summary>How many coalitions win.</summary>
    public BigInteger WinningCoalitions { get; }

    /// <summary>How many coalitions there are: 2ⁿ.</summary>
    public BigInteger Coalitions { get; }

    /// <summary>Coleman's power of the collectivity to act: the share of coalitions that win.</summary>
    public Fraction PowerToAct => new(WinningCoalitions, Coalitions);

    /// <summary>The swings of all players together.</summary>
    public BigInteger TotalSwings => players.Aggregate(BigInteger.Zero, (sum, entry) => sum + (entry.Swings * entry.Player.Count));

    /// <summary>How it was computed, in words.</summary>
    public string Method { get; }

    /// <summary>How many kinds of players there are.</summary>
    public int Count => players.Count;

    /// <summary>The power of one entry.</summary>
    public PlayerPower this[int index] => players[index];

    /// <summary>The power of the player with this id.</summary>
    /// <exception cref="GovernanceException">No player has this id (GOV5003).</exception>
    public PlayerPower this[string id] => players.FirstOrDefault(entry => entry.Player.Id == id) ?? throw UnknownPlayer.Named(id, players.Select(entry => entry.Player));

    /// <inheritdoc/>
    public IEnumerator<PlayerPower> GetEnumerator() => ((IEnumerable<PlayerPower>)players).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
