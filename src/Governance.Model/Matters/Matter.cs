namespace Governance.Model;

/// <summary>What a decision is about: a path such as <c>numbers/transfers</c>, and the layer it lies in if that is known.</summary>
/// <remarks>Segments are compared ordinally. A matter covers itself and everything below it.</remarks>
public sealed record Matter
{
    /// <summary>The matter at <paramref name="path"/>.</summary>
    /// <param name="path">One or more segments separated by slashes, none of them blank; <c>*</c> is no matter.</param>
    /// <param name="layer">The layer, or null to take that of the nearest matter above which the model declares.</param>
    /// <exception cref="GovernanceException">The path cannot be used (GOV1006).</exception>
    public Matter(string path, Layer? layer = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (var segment in path.Split('/'))
        {
            if (path == "*")
            {
                throw new GovernanceException(ErrorCodes.BadMatter, "'*' is no matter: it stands for all of them.", "Use Scope.Everything, or \"*\" as the scope in a file.");
            }

            if (segment.Length == 0 || segment == "*")
            {
                throw new GovernanceException(ErrorCodes.BadMatter, $"'{Text.Printable(path)}' is not a path of matters.", "Write words separated by single slashes, such as numbers/transfers.");
            }

            Text.CheckId(segment, "matter");
        }

        (Path, Layer) = (path, layer);
    }

    /// <summary>The segments, separated by slashes.</summary>
    public string Path { get; }

    /// <summary>The layer, or null where it is not said here.</summary>
    public Layer? Layer { get; init => field = value is { } layer ? Guard.Named(layer) : null; }

    /// <summary>Whether this is <paramref name="other"/> or lies above it; layers are not compared.</summary>
    public bool Covers(Matter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Covers(Path, other.Path);
    }

    /// <summary>Whether one of the two covers the other.</summary>
    public bool Touches(Matter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Covers(Path, other.Path) || Covers(other.Path, Path);
    }

    private static bool Covers(string above, string below) =>
        below.StartsWith(above, StringComparison.Ordinal) && (below.Length == above.Length || below[above.Length] == '/');

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    /// <summary>The matter at <paramref name="path"/>.</summary>
    public static implicit operator Matter(string path) => new(path);
}
