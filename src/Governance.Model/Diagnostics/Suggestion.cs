namespace Governance.Model;

/// <summary>"Did you mean …?": the nearest of the words that would have been right.</summary>
internal static class Suggestion
{
    private const int MostCandidates = 2_000;
    private const int ShortestBeginning = 4;

    /// <summary>A cure that names the nearest word, or else lists the first few.</summary>
    public static string For(string word, IEnumerable<string> known, string what)
    {
        var candidates = known.Take(MostCandidates).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Nearest(word, candidates) is { } nearest)
        {
            return $"Did you mean '{nearest}'?";
        }

        return candidates.Count == 0 ? $"There is no {what} to refer to." : $"Known: {string.Join(", ", candidates.Take(12))}{(candidates.Count > 12 ? ", …" : "")}.";
    }

    /// <summary>Whether one of the words looks so much like <paramref name="word"/> that it was probably meant.</summary>
    public static bool Has(string word, IEnumerable<string> known) => Nearest(word, [.. known.Take(MostCandidates)]) is not null;

    /// <summary>Whether a word is one of the others but for a letter or two.</summary>
    public static bool IsSlip(string word, IEnumerable<string> known) =>
        word.Length > 2 * ShortestBeginning && known.Any(candidate => Math.Abs(candidate.Length - word.Length) <= 2 && Distance(word, candidate) is 1 or 2);

    /// <summary>A cure that names the nearest word, or else lists all, in their order, after the beginning <paramref name="otherwise"/>.</summary>
    public static string Among(string word, IReadOnlyList<string> known, string otherwise) =>
        Nearest(word, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"{otherwise} {string.Join(", ", known)}.";

    /// <summary>The word that looks most like <paramref name="word"/>, the first of several, else the first that begins with it, or null.</summary>
    private static string? Nearest(string word, IReadOnlyList<string> candidates)
    {
        var nearest = candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= Near(word, candidate))
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .OrderBy(pair => pair.Distance).FirstOrDefault();
        return nearest.Word is not null && nearest.Distance <= Near(word, nearest.Word) ? nearest.Word
            : word.Length >= ShortestBeginning ? candidates.FirstOrDefault(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>How many letters may differ in words that are taken for each other.</summary>
    private static int Near(string left, string right) => Math.Max(1, Math.Min(left.Length, right.Length) / 3);

    /// <summary>How many letters must be inserted, deleted, replaced or swapped with a neighbour; words of over 64 letters are far from all.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64)
        {
            return int.MaxValue;
        }

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var replaced = rows[i - 1, j - 1] + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }
}
