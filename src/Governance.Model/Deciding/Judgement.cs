using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>A rule read over votes: the canonical form, its readings, and the finding they amount to.</summary>
internal sealed record Judgement(
    Node Root, Readings Readings, Finding Finding, IReadOnlyList<Block> Blocks, IReadOnlyList<IReadOnlyList<Position>> Admitted, EquatableArray<NestedDecision> Nested)
{
    /// <summary>The votes of bodies that hold seats, and of those inside them, which the rule sees only as the positions of their seats.</summary>
    public IReadOnlyList<Block> Inner { get; init; } = [];
}
