using System.Collections;
using System.Numerics;

namespace Governance.Model;

/// <summary>Some players of a game, each with how many of its kind are in; in the order of the game.</summary>
public sealed class Coalition : IReadOnlyList<CoalitionMember>, IEquatable<Coalition>
{
    private readonly EquatableArray<CoalitionMember> members;

    internal Coalition(IEnumerable<CoalitionMember> members) => this.members = members.Where(member => member.Count > 0).ToEquatableArray();

    /// <summary>How many players are in.</summary>
    public int Size => members.Sum(member => member.Count);

    /// <summary>How many coalitions it stands for, if it does not matter which of several of a kind are in.</summary>
    public BigInteger Ways => members.Aggregate(BigInteger.One, (ways, member) => ways * Games.PositionForm.Ways(member.Player.Count, [member.Count]));

    /// <summary>How many kinds of players are in.</summary>
    public int Count => members.Count;

    /// <summary>The members of one kind.</summary>
    public CoalitionMember this[int index] => members[index];

    /// <summary>Whether any player with this id is in.</summary>
    public bool Contains(string id) => members.Any(member => member.Player.Id == id);

    /// <inheritdoc/>
    public IEnumerator<CoalitionMember> GetEnumerator() => ((IEnumerable<CoalitionMember>)members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Coalition? other) => other is not null && members == other.members;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Coalition);

    /// <inheritdoc/>
    public override int GetHashCode() => members.GetHashCode();

    /// <summary>The members by name; "nobody" where there is none.</summary>
    public override string ToString() => members.IsEmpty ? "nobody" : string.Join(", ", members);
}
