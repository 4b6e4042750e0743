using System.Globalization;
using System.Numerics;

namespace Governance.Model.Rendering;

/// <summary>The numbers of games as tables have them: exact where that is short, rounded half up where it is not.</summary>
internal static class GameNumbers
{
    private const int MostDigits = 18;
    private const int ShortFraction = 9;
    private const int JsonDecimals = 12;

    /// <summary>A count with thousands set apart; beyond 18 digits to three figures, and saying so.</summary>
    public static string Count(BigInteger count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture);
        if (digits.Length <= MostDigits)
        {
            return count.ToString("N0", CultureInfo.InvariantCulture);
        }

        var power = digits.Length - 1;
        var figures = (int.Parse(digits.AsSpan(0, 4), CultureInfo.InvariantCulture) + 5) / 10;
        if (figures == 1000)
        {
            (figures, power) = (100, power + 1);
        }

        return string.Create(CultureInfo.InvariantCulture, $"about {figures / 100}.{figures % 100:00} × 10^{power}");
    }

    /// <summary>"1 coalition", "2 coalitions".</summary>
    public static string Plural(BigInteger count, string noun) => $"{Count(count)} {noun}{(count.IsOne ? "" : "s")}";

    /// <summary>A share in hundredths of a per cent; what would come out as none or all, and is not, says so.</summary>
    public static string Percent(Fraction share)
    {
        var hundredths = ((share * 10_000) + Fraction.Half).Floor();
        if (hundredths.IsZero && share.Sign > 0)
        {
            return "< 0.01 %";
        }

        return hundredths == 10_000 && share < 1 ? "> 99.99 %"
            : string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100:N0}.{(int)(hundredths % 100):00} %");
    }

    /// <summary>The exact fraction where it is short and no whole number, else nothing.</summary>
    public static string Exact(Fraction value) => !value.IsInteger && value.ToString() is { Length: <= ShortFraction } text ? text : "";

    /// <summary>The number to twelve decimals, rounded half up.</summary>
    public static string Decimals(Fraction value)
    {
        var power = BigInteger.Pow(10, JsonDecimals);
        var scaled = ((value * power) + Fraction.Half).Floor();
        var text = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(JsonDecimals + 1, '0');
        return $"{(scaled.Sign < 0 ? "-" : "")}{text[..^JsonDecimals]}.{text[^JsonDecimals..]}";
    }
}
