using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Governance.Model;

/// <summary>An exact rational number: a share such as 2/3, a weight, or an amount such as 66.07 per cent.</summary>
/// <remarks>
/// Always in lowest terms with a positive denominator; the default value is zero. Nothing is ever rounded:
/// <c>0.1</c> written in a file is one tenth. Equality and order are those of the numbers.
/// </remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IComparable
{
    /// <summary>The longest text that is read as a number, in characters.</summary>
    internal const int LongestText = 512;

    private const int LargestExponent = 256;

    private readonly BigInteger denominatorLessOne;

    /// <summary>The number <paramref name="numerator"/>/<paramref name="denominator"/>, brought to lowest terms.</summary>
    /// <exception cref="GovernanceException">The denominator is zero (GOV1001).</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new GovernanceException(ErrorCodes.NotANumber, "A fraction has no zero denominator.", "Write a denominator of 1 or more.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    private Fraction(BigInteger integer) => Numerator = integer;

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(BigInteger.One);

    /// <summary>One half.</summary>
    public static Fraction Half => new(1, 2);

    /// <summary>Two thirds.</summary>
    public static Fraction TwoThirds => new(2, 3);

    /// <summary>One third.</summary>
    public static Fraction OneThird => new(1, 3);

    /// <summary>Three quarters.</summary>
    public static Fraction ThreeQuarters => new(3, 4);

    /// <summary>So many hundredths, exactly: <c>Percent(66)</c> is 33/50, <c>Percent(Fraction.Parse("66.7"))</c> is 667/1000.</summary>
    public static Fraction Percent(Fraction percent) => percent * new Fraction(1, 100);

    /// <summary>The number above the line; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line; at least one.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsInteger => denominatorLessOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The largest whole number that is not above this one.</summary>
    public BigInteger Floor() => IsInteger ? Numerator : BigInteger.Divide(Numerator - (Sign < 0 ? denominatorLessOne : 0), Denominator);

    /// <summary>The smallest whole number that is not below this one.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>Reads <c>2/3</c>, <c>-4</c>, <c>66.07</c>, <c>66.5%</c> or <c>1e6</c>, exactly.</summary>
    /// <param name="text">At most 512 characters; an exponent of at most 256 either way.</param>
    /// <param name="value">The number, or zero where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fraction value)
    {
        value = default;
        if (text is null || text.Length is 0 or > LongestText)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var isPercentage = text[^1] == '%';
            var isNumber = TryParseDecimal(isPercentage ? text[..^1] : text, out value);
            value = isPercentage ? Percent(value) : value;
            return isNumber;
        }

        if (!TryParseInteger(text.AsSpan(0, slash), out var numerator)
            || !TryParseInteger(text.AsSpan(slash + 1), out var denominator) || denominator.Sign <= 0)
        {
            return false;
        }

        value = new Fraction(numerator, denominator);
        return true;
    }

    /// <summary>Reads what <see cref="TryParse"/> reads.</summary>
    /// <exception cref="GovernanceException">The text is no number (GOV1001).</exception>
    public static Fraction Parse(string text) => TryParse(text, out var value)
        ? value
        : throw new GovernanceException(ErrorCodes.NotANumber, $"'{text}' is not a number.", "Write a whole number, a decimal such as 66.07, a percentage such as 66.5%, or a fraction such as 2/3.");

    private static bool TryParseInteger(ReadOnlySpan<char> text, out BigInteger value) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDecimal(string text, out Fraction value)
    {
        value = default;
        var mantissa = text.AsSpan();
        var exponent = 0;
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            if (!int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is < -LargestExponent or > LargestExponent)
            {
                return false;
            }

            mantissa = mantissa[..mark];
        }

        var point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            var decimals = mantissa[(point + 1)..];
            if (decimals.IsEmpty || point == 0 || !char.IsAsciiDigit(mantissa[point - 1]) || !char.IsAsciiDigit(decimals[0]))
            {
                return false;
            }

            exponent -= decimals.Length;
            mantissa = string.Concat(mantissa[..point], decimals);
        }

        if (!TryParseInteger(mantissa, out var digits))
        {
            return false;
        }

        value = exponent < 0 ? new Fraction(digits, BigInteger.Pow(10, -exponent)) : new Fraction(digits * BigInteger.Pow(10, exponent));
        return true;
    }

    /// <summary>Whether the decimal expansion ends, as that of 0.65 does and that of 1/3 does not.</summary>
    /// <param name="digits">How many decimals it takes; at most 12, else the answer is no.</param>
    internal bool EndsAsDecimal(out int digits)
    {
        var power = BigInteger.One;
        for (digits = 0; digits <= 12; digits++, power *= 10)
        {
            if ((power % Denominator).IsZero)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number as a decimal where that ends within 12 decimals (<c>66.07</c>), else as <c>2/3</c>.</summary>
    public string ToDecimalText()
    {
        if (!EndsAsDecimal(out var digits))
        {
            return ToString();
        }

        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits) / Denominator;
        var text = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        return (Sign < 0 ? "-" : "") + (digits == 0 ? text : $"{text[..^digits]}.{text[^digits..]}");
    }

    /// <summary>The number as <c>2/3</c>, or as <c>7</c> when it is whole.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => IsInteger && other.IsInteger
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is Fraction other ? CompareTo(other) : 1;

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>A whole number.</summary>
    public static implicit operator Fraction(int value) => new(new BigInteger(value));

    /// <summary>A whole number.</summary>
    public static implicit operator Fraction(long value) => new(new BigInteger(value));

    /// <summary>A whole number.</summary>
    public static implicit operator Fraction(BigInteger value) => new(value);

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) => left.IsInteger && right.IsInteger
        ? new(left.Numerator + right.Numerator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Fraction operator -(Fraction value) => value.IsInteger ? new(-value.Numerator) : new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => left.IsInteger && right.IsInteger
        ? new(left.Numerator * right.Numerator)
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="GovernanceException">The divisor is zero (GOV1001).</exception>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not larger.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not smaller.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
