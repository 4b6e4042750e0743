using System.Globalization;
using System.Numerics;

namespace Governance.Model;

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

    /// <summary>A proportion in per cent, to one decimal, rounded half up; to more where that would make it a whole number that it is not, and might be held against.</summary>
    public static string Percent(Fraction proportion)
    {
        var percent = proportion * 100;
        BigInteger power = 10;
        for (var digits = 1; digits <= 6; digits++, power *= 10)
        {
            var rounded = new Fraction(((percent * power) + Fraction.Half).Floor(), power);
            if (!rounded.IsInteger || rounded == percent)
            {
                return $"{Of(rounded)} %";
            }
        }

        var nearest = new Fraction((percent + Fraction.Half).Floor(), 1);
        return $"just {(percent < nearest ? "under" : "over")} {Of(nearest)} %";
    }

    /// <summary>A camel-case name as words: NotAddressed becomes "not addressed".</summary>
    public static string Of(Enum value) =>
        string.Concat(value.ToString().Select((letter, index) => char.IsUpper(letter) ? $"{(index == 0 || letter == ' ' ? "" : " ")}{char.ToLowerInvariant(letter)}" : letter.ToString())).Replace(",  ", ", ", StringComparison.Ordinal);

    /// <summary>"1 seat", "2 seats".</summary>
    public static string Plural(Fraction count, string noun) => $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Items as prose lists them: a, b and c; at most <paramref name="most"/> by name.</summary>
    public static string List(IEnumerable<string> items, int most = 12, string last = "and")
    {
        var all = items.ToList();
        var shown = all.Count <= most ? all : [.. all.Take(most), $"{all.Count - most} more"];
        return shown.Count <= 1 ? string.Concat(shown) : $"{string.Join(", ", shown.SkipLast(1))} {last} {shown[^1]}";
    }
}
