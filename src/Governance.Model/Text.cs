namespace Governance.Model;

/// <summary>What may stand in a name: the one check behind every id, class, measure and path segment.</summary>
internal static class Text
{
    private const int LongestId = 200;

    /// <summary>Returns <paramref name="value"/>, or throws what is wrong with it as a <paramref name="what"/>.</summary>
    public static string CheckId(string value, string what)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length is 0 or > LongestId)
        {
            throw new GovernanceException(ErrorCodes.BadName, $"{Article(what)} {what} of {value.Length} characters cannot be used.", $"Write 1 to {LongestId} characters.");
        }

        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            throw new GovernanceException(ErrorCodes.BadName, $"The {what} '{Printable(value)}' begins or ends with white space.", "Remove the white space.");
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsControl(value[i]) || (char.IsSurrogate(value[i]) && !PairsAt(value, ref i)))
            {
                throw new GovernanceException(ErrorCodes.BadName, $"The {what} '{Printable(value)}' holds a character that cannot be shown.", "Use letters, digits, signs and single spaces.");
            }
        }

        return value;
    }

    /// <summary>The text with every character that cannot be shown replaced by U+FFFD, cut after 80.</summary>
    public static string Printable(string value)
    {
        var shown = value.Length > 80 ? value[..80] + "…" : value;
        return string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }

    private static string Article(string what) => what[0] is 'a' or 'e' or 'i' or 'o' ? "An" : "A";

    private static bool PairsAt(string value, ref int index)
    {
        if (!char.IsHighSurrogate(value[index]) || index + 1 >= value.Length || !char.IsLowSurrogate(value[index + 1]))
        {
            return false;
        }

        index++;
        return true;
    }
}
