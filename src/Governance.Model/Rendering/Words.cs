using System.Globalization;
using System.Numerics;

namespace Governance.Model.Rendering;

/// <summary>Numbers and names as prose has them; the same on every machine.</summary>
internal static class Words
{
    /// <summary>The number with thousands set apart (1,039), as a decimal where that ends, else as a fraction.</summary>
    public static string Of(Fraction value)
    {
        var text = value.ToDecimalText();
        var whole = text.AsSpan().IndexOfAny('.', '/') is >= 0 and var mark ? text[..mark] : text;
        return text.Contains('/', StringComparison.Ordinal) || !BigInteger.TryParse(whole, CultureInfo.InvariantCulture, out var number)
            ? text
            : (number.IsZero && value.Sign < 0 ? "-" : "") + number.ToString("N0", CultureInfo.InvariantCulture) + text[whole.Length..];
    }

    /// <summary>The number with its sign: +3, 0, -1.</summary>
    public static string Signed(Fraction value) => value.Sign > 0 ? $"+{Of(value)}" : Of(value);

    /// <summary>A share: 2/3, or 65 % where the fraction would say less.</summary>
    public static string Share(Fraction share) => share.Denominator > 12 && (share * 100).EndsAsDecimal(out var digits) && digits <= 4
        ? $"{Of(share * 100)} %"
        : share == 1 ? "all" : share.ToString();

    /// <summary>A proportion in per cent to one decimal, rounded half up.</summary>
    public static string Percent(Fraction proportion) => $"{Of(new Fraction(((proportion * 1000) + Fraction.Half).Floor(), 10))} %";

    /// <summary>A camel-case name as words: NotAddressed becomes "not addressed".</summary>
    public static string Of(Enum value) =>
        string.Concat(value.ToString().Select((letter, index) => char.IsUpper(letter) ? $"{(index == 0 || letter == ' ' ? "" : " ")}{char.ToLowerInvariant(letter)}" : letter.ToString())).Replace(",  ", ", ", StringComparison.Ordinal);

    /// <summary>"1 seat", "2 seats".</summary>
    public static string Plural(Fraction count, string noun) => $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Items as prose lists them: a, b and c; at most <paramref name="most"/> by name.</summary>
    public static string List(IEnumerable<string> items, int most = 12)
    {
        var all = items.ToList();
        var shown = all.Count <= most ? all : [.. all.Take(most), $"{all.Count - most} more"];
        return shown.Count <= 1 ? string.Concat(shown) : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }
}
