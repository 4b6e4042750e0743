using System.Collections;
using System.Numerics;

namespace Governance.Model;

/// <summary>What all 3ⁿ divisions into favour, abstention and opposition say of power.</summary>
public sealed class TernaryPower : IReadOnlyList<TernaryPlayerPower>
{
    private readonly EquatableArray<TernaryPlayerPower> players;

    internal TernaryPower(IEnumerable<TernaryPlayerPower> players, BigInteger carried, BigInteger divisions) =>
        (this.players, Carried, Divisions) = (players.ToEquatableArray(), carried, divisions);

    /// <summary>In how many divisions the rule holds.</summary>
    public BigInteger Carried { get; }

    /// <summary>How many divisions there are: 3ⁿ.</summary>
    public BigInteger Divisions { get; }

    /// <summary>How many kinds of players there are.</summary>
    public int Count => players.Count;

    /// <summary>The power of one entry.</summary>
    public TernaryPlayerPower this[int index] => players[index];

    /// <summary>The power of the player with this id.</summary>
    /// <exception cref="GovernanceException">No player has this id (GOV5003).</exception>
    public TernaryPlayerPower this[string id] => players.FirstOrDefault(entry => entry.Player.Id == id) ?? throw UnknownPlayer.Named(id, players.Select(entry => entry.Player));

    /// <inheritdoc/>
    public IEnumerator<TernaryPlayerPower> GetEnumerator() => ((IEnumerable<TernaryPlayerPower>)players).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
