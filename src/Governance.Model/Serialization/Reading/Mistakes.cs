using System.Globalization;

namespace Governance.Model.Serialization;

/// <summary>Collects what is wrong with a text, with the offset of each mistake in it.</summary>
internal sealed class Mistakes
{
    /// <summary>How many are listed; after that, reading stops.</summary>
    public const int MostListed = 1000;

    private readonly List<(int Offset, Diagnostic Diagnostic)> found = [];

    /// <summary>Whether anything found stands in the way of using the text.</summary>
    public bool AnyError { get; private set; }

    /// <summary>Whether so much is wrong that nothing more is listed.</summary>
    public bool IsFull => found.Count > MostListed;

    /// <summary>The entries of a list of the file in which all errors lie; null where some lie elsewhere.</summary>
    public IReadOnlySet<int>? OnlyIn(string list)
    {
        var entries = new HashSet<int>();
        foreach (var path in found.Select(mistake => mistake.Diagnostic).Where(mistake => mistake.Severity == DiagnosticSeverity.Error).Select(mistake => mistake.Path))
        {
            var end = path.IndexOf(']', StringComparison.Ordinal);
            if (!path.StartsWith($"{list}[", StringComparison.Ordinal) || !int.TryParse(path.AsSpan(list.Length + 1, end - list.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var entry))
            {
                return null;
            }

            entries.Add(entry);
        }

        return entries;
    }

    public void Add(int offset, Diagnostic diagnostic)
    {
        if (found.Count == MostListed)
        {
            diagnostic = Diagnostic.Error(ErrorCodes.TooManyMistakes, diagnostic.Path, $"Here is the next after {MostListed:N0} mistakes, and reading stops.", "Correct those listed first.");
        }

        if (!IsFull)
        {
            AnyError |= diagnostic.Severity == DiagnosticSeverity.Error;
            found.Add((offset, diagnostic));
        }
    }

    /// <summary>The mistakes with file, line and column, in the order of the text; those at one place in the order found.</summary>
    public EquatableArray<Diagnostic> Placed(byte[] utf8, string? file)
    {
        var positions = new TextPositions(utf8);
        return found.OrderBy(mistake => mistake.Offset).Select(mistake =>
        {
            var (line, column) = positions.Of(mistake.Offset);
            return mistake.Diagnostic with { File = file, Line = line, Column = column };
        }).ToEquatableArray();
    }
}
