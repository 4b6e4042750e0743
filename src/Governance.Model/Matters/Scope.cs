namespace Governance.Model;

/// <summary>Which matters a grant or a procedure covers: an allow-list of matters, less what is carved out, in some or all layers.</summary>
/// <remarks>
/// Among the listed and the carved-out matters that cover a question, the longest path decides, so a carve-out can
/// itself have an exception. Without a list everything is covered that is not carved out.
/// </remarks>
public sealed record Scope
{
    /// <summary>The scope that covers <paramref name="over"/> and everything below, except <paramref name="except"/>.</summary>
    /// <param name="over">The matters covered; at least one. For all of them there is <see cref="Everything"/>.</param>
    /// <param name="except">The matters carved out.</param>
    /// <param name="layers">The layers covered; empty for all.</param>
    /// <exception cref="GovernanceException">No matter is listed (GOV1011), one is both listed and carved out (GOV1007), or a layer is none (GOV1020).</exception>
    public Scope(EquatableArray<Matter> over, EquatableArray<Matter> except = default, EquatableArray<Layer> layers = default)
        : this(layers, NotEmpty(over, "A scope lists no matter.", "Name the matters, or use Scope.Everything or Scope.EverythingExcept."), except)
    {
    }

    private Scope(EquatableArray<Layer> layers, EquatableArray<Matter> over, EquatableArray<Matter> except)
    {
        Over = over.SortedBy(matter => matter.Path, nameof(over));
        Except = except.SortedBy(matter => matter.Path, nameof(except));
        Layers = layers.IsEmpty ? layers : layers.Select(Guard.Named).Distinct().Order().ToEquatableArray();
        var carvedOut = Except.Select(matter => matter.Path).ToHashSet();
        foreach (var matter in Over)
        {
            if (carvedOut.Contains(matter.Path))
            {
                throw new GovernanceException(ErrorCodes.ContradictoryScope, $"The matter '{matter}' is both covered and carved out.", "Name it in one of the two lists.");
            }
        }
    }

    /// <summary>Every matter in every layer.</summary>
    public static Scope Everything { get; } = new(default(EquatableArray<Layer>), default(EquatableArray<Matter>), default);

    /// <summary>Every matter that is not carved out.</summary>
    /// <param name="except">The matters carved out.</param>
    /// <param name="layers">The layers covered; empty for all.</param>
    /// <exception cref="GovernanceException">A layer is none (GOV1020).</exception>
    public static Scope EverythingExcept(EquatableArray<Matter> except, EquatableArray<Layer> layers = default) => new(layers, default(EquatableArray<Matter>), except);

    /// <summary>Every matter in one of <paramref name="layers"/>.</summary>
    /// <exception cref="GovernanceException">No layer is named (GOV1011), or one is none (GOV1020).</exception>
    public static Scope EverythingIn(params EquatableArray<Layer> layers) =>
        new(NotEmpty(layers, "A scope lists no layer.", "Name the layers, or use Scope.Everything."), default(EquatableArray<Matter>), default);

    private static EquatableArray<T> NotEmpty<T>(EquatableArray<T> items, string message, string cure) =>
        !items.IsEmpty ? items : throw new GovernanceException(ErrorCodes.EmptyComposition, message, cure);

    /// <summary>The matters covered; empty for all.</summary>
    public EquatableArray<Matter> Over { get; }

    /// <summary>The matters carved out.</summary>
    public EquatableArray<Matter> Except { get; }

    /// <summary>The layers covered, in order; empty for all. A matter whose layer is unknown is in none that are listed.</summary>
    public EquatableArray<Layer> Layers { get; }

    /// <summary>Whether a question on <paramref name="matter"/>, in its layer, falls under this scope.</summary>
    public bool Covers(Matter matter) => CoversPath(matter) && CoversLayer(matter);

    /// <summary>Whether the path of <paramref name="matter"/> falls under this scope, whatever its layer.</summary>
    internal bool CoversPath(Matter matter) => Depth(matter) > Longest(Except, matter);

    /// <summary>Whether the layer of <paramref name="matter"/> is among those covered.</summary>
    internal bool CoversLayer(Matter matter) => Layers.IsEmpty || (matter.Layer is { } layer && Layers.Contains(layer));

    /// <summary>The length in characters of the longest listed path that covers <paramref name="matter"/>: 0 for "everything", -1 for none.</summary>
    internal int Depth(Matter matter) => Math.Max(Over.IsEmpty ? 0 : -1, Longest(Over, matter));

    private static int Longest(EquatableArray<Matter> matters, Matter matter)
    {
        var longest = -1;
        foreach (var candidate in matters)
        {
            if (candidate.Covers(matter))
            {
                longest = Math.Max(longest, candidate.Path.Length);
            }
        }

        return longest;
    }

    /// <summary>The scope in words.</summary>
    public override string ToString()
    {
        var over = Over.IsEmpty ? "everything" : string.Join(", ", Over);
        var except = Except.IsEmpty ? "" : $" except {string.Join(", ", Except)}";
        var layers = Layers.IsEmpty ? "" : $" in the {string.Join(" and ", Layers.Select(layer => layer.ToString().ToLowerInvariant()))} layer";
        return over + except + layers;
    }

    /// <summary>The scope that covers the matter at <paramref name="path"/> and everything below it.</summary>
    public static implicit operator Scope(string path) => new([new Matter(path)]);

    /// <summary>The scope that covers <paramref name="matter"/> and everything below it.</summary>
    public static implicit operator Scope(Matter matter) => new([matter]);
}
