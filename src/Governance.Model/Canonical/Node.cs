using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>The one form that every engine reads: Σ coefficient · amount + Σ weight · [child holds] ≥ bound, in exact integers.</summary>
/// <remarks>
/// A node with components has no children and is a condition: its sum is <c>CountedFactor · counted + BaseFactor · base + extra</c>.
/// A node with children has no components and is a gate. A constant has neither and carries its verdict.
/// </remarks>
internal sealed record Node(Rule Origin, NodeKind Kind)
{
    public ImmutableArray<Component> Components { get; init; } = [];

    public BigInteger CountedFactor { get; init; } = BigInteger.One;

    public BigInteger BaseFactor { get; init; } = BigInteger.Zero;

    public ImmutableArray<(BigInteger Weight, Node Node)> Children { get; init; } = [];

    public BigInteger Bound { get; init; }

    /// <summary>The verdict of a constant.</summary>
    public Verdict Constant { get; init; }

    /// <summary>Whether this is the opposite of what <see cref="Origin"/> says.</summary>
    public bool Negated { get; init; }

    /// <summary>In how many units of its measure's scale counts and bases are given.</summary>
    public BigInteger Scale { get; init; } = BigInteger.One;

    /// <summary>What it is read over, in words; null for the whole body.</summary>
    public string? Among { get; init; }

    /// <summary>Why a constant is what it is, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>What a verdict waits for while it is open: equal where one answer settles both; null where it is never open.</summary>
    public object? Awaits { get; init; }

    public static Node Gate(Rule origin, BigInteger required, ImmutableArray<Node> children) =>
        new(origin, NodeKind.Gate) { Bound = required, Children = [.. children.Select(child => (BigInteger.One, child))] };

    public static Node Known(Rule origin, Verdict verdict, string reason, object? awaits = null) =>
        new(origin, NodeKind.Constant) { Constant = verdict, Reason = reason, Awaits = awaits };

    /// <summary>The node that holds just where this one does not.</summary>
    /// <remarks>
    /// Over the integers not (Σ ≥ b) is −Σ ≥ 1 − b, and not (Σ w·x ≥ r) is Σ w·(1−x) ≥ W − r + 1 over negated children,
    /// so no engine needs to know of negation; the flag tells the reader.
    /// </remarks>
    public Node Negate()
    {
        var total = Children.Aggregate(BigInteger.Zero, (sum, child) => sum + child.Weight);
        return this with
        {
            Negated = !Negated,
            Components = Components.Any(component => !component.Extra.IsZero)
                ? [.. Components.Select(component => component with { Extra = -component.Extra })] : Components,
            CountedFactor = -CountedFactor,
            BaseFactor = -BaseFactor,
            Children = [.. Children.Select(child => (child.Weight, child.Node.Negate()))],
            Bound = total + 1 - Bound,
            Constant = Constant switch { Verdict.Passed => Verdict.Failed, Verdict.Failed => Verdict.Passed, _ => Verdict.Open },
        };
    }
}
