namespace Governance.Model.Serialization;

/// <summary>Guesses which word was meant.</summary>
internal static class Spelling
{
    private const int MostSlips = 2;
    private const int MostCompared = 1000;
    private const int MostListed = 40;

    /// <summary>A cure for <paramref name="word"/>: the known word that looks most like it, else the list of all.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">What could have been written; at least one.</param>
    /// <param name="otherwise">How a sentence begins that lists what is known.</param>
    public static string Cure(string word, IReadOnlyCollection<string> known, string otherwise) =>
        Nearest(word, known.Take(MostCompared)) is { } meant ? $"Did you mean '{meant}'?"
        : $"{otherwise} {string.Join(", ", known.Take(MostListed))}{(known.Count > MostListed ? $" and {known.Count - MostListed} more" : "")}.";

    /// <summary>The known word with the fewest slips between it and <paramref name="word"/>, at most two; the first of several, or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var (nearest, fewest) = ((string?)null, MostSlips + 1);
        foreach (var candidate in known)
        {
            var slips = Math.Abs(word.Length - candidate.Length) > MostSlips ? int.MaxValue : Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (slips < fewest && slips < candidate.Length)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    /// <summary>How many letters were left out, added, changed, or swapped with their neighbour.</summary>
    /// <seealso href="https://doi.org/10.1145/363958.363994">Damerau (1964), A technique for computer detection and correction of spelling errors.</seealso>
    private static int Slips(string word, string candidate)
    {
        var rows = new int[word.Length + 1, candidate.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= candidate.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (word[i - 1] == candidate[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && word[i - 1] == candidate[j - 2] && word[i - 2] == candidate[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[word.Length, candidate.Length];
    }
}
