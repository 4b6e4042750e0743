using System.Collections;

namespace Governance.Model;

/// <summary>Estimates of a power index, with how far they can be off. For reading: never decide on them.</summary>
public sealed class PowerEstimate : IReadOnlyList<PlayerEstimate>
{
    private readonly EquatableArray<PlayerEstimate> values;

    internal PowerEstimate(string name, IEnumerable<PlayerEstimate> values) => (Name, this.values) = (name, values.ToEquatableArray());

    /// <summary>The name of the index.</summary>
    public string Name { get; }

    /// <summary>How many samples were drawn; 0 where none were, and the half-width bounds rounding.</summary>
    public long Samples { get; internal init; }

    /// <summary>The seed that draws the same samples again.</summary>
    public ulong Seed { get; internal init; }

    /// <summary>How sure it is that no value is further off than its half-width, all of them taken together; 1 where nothing was drawn.</summary>
    public Fraction Confidence { get; internal init; } = 1;

    /// <summary>How many kinds of players there are.</summary>
    public int Count => values.Count;

    /// <summary>The estimate of one entry.</summary>
    public PlayerEstimate this[int index] => values[index];

    /// <summary>The estimate of the player with this id.</summary>
    /// <exception cref="GovernanceException">No player has this id (GOV5003).</exception>
    public PlayerEstimate this[string id] => values.FirstOrDefault(entry => entry.Player.Id == id) ?? throw UnknownPlayer.Named(id, values.Select(entry => entry.Player));

    /// <inheritdoc/>
    public IEnumerator<PlayerEstimate> GetEnumerator() => ((IEnumerable<PlayerEstimate>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
