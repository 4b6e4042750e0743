using System.Collections;
using System.Globalization;

namespace Governance.Model;

/// <summary>One power index: an exact value for each player, in the order of the game.</summary>
public sealed class PowerIndex : IReadOnlyList<PlayerValue>
{
    private readonly EquatableArray<PlayerValue> values;

    internal PowerIndex(string name, IEnumerable<PlayerValue> values, string method) =>
        (Name, this.values, Method) = (name, values.ToEquatableArray(), method);

    /// <summary>The name of the index.</summary>
    public string Name { get; }

    /// <summary>How it was computed, in words.</summary>
    public string Method { get; }

    /// <summary>How many kinds of players there are.</summary>
    public int Count => values.Count;

    /// <summary>The sum over all players, each of a kind counted: 1 for an index that shares power out.</summary>
    public Fraction Sum => values.Aggregate(Fraction.Zero, (sum, entry) => sum + (entry.Value * entry.Player.Count));

    /// <summary>The value of one entry.</summary>
    public PlayerValue this[int index] => values[index];

    /// <summary>The value of the player with this id.</summary>
    /// <exception cref="GovernanceException">No player has this id (GOV5003).</exception>
    public Fraction this[string id] => values.FirstOrDefault(entry => entry.Player.Id == id)?.Value ?? throw UnknownPlayer.Named(id, values.Select(entry => entry.Player));

    /// <inheritdoc/>
    public IEnumerator<PlayerValue> GetEnumerator() => ((IEnumerable<PlayerValue>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The name and how many players it values.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} of {values.Sum(entry => entry.Player.Count)} players");
}
