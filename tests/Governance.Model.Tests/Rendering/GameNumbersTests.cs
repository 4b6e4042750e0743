using System.Numerics;
using Governance.Model.Rendering;

namespace Governance.Model.Tests.Rendering;

/// <summary>Numbers in tables are never more precise, nor rounder, than they say.</summary>
public class GameNumbersTests
{
    [Theory]
    [InlineData("0", "0.00 %")]
    [InlineData("1/100000", "< 0.01 %")]
    [InlineData("1/20000", "0.01 %")]
    [InlineData("1/3", "33.33 %")]
    [InlineData("2/3", "66.67 %")]
    [InlineData("99999/100000", "> 99.99 %")]
    [InlineData("1", "100.00 %")]
    [InlineData("3/2", "150.00 %")]
    public void Shares_have_two_decimals(string share, string text) => Assert.Equal(text, GameNumbers.Percent(Fraction.Parse(share)));

    [Theory]
    [InlineData("999999999999999999", "999,999,999,999,999,999")]
    [InlineData("1000000000000000000", "about 1.00 × 10^18")]
    [InlineData("123456789012345678901", "about 1.23 × 10^20")]
    [InlineData("99996789012345678901", "about 1.00 × 10^20")]
    public void Long_counts_say_that_they_are_rounded(string count, string text) => Assert.Equal(text, GameNumbers.Count(BigInteger.Parse(count, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2/3", "0.666666666667")]
    [InlineData("-1/8", "-0.125000000000")]
    [InlineData("7", "7.000000000000")]
    public void Decimals_are_twelve(string value, string text) => Assert.Equal(text, GameNumbers.Decimals(Fraction.Parse(value)));

    [Fact]
    public void Only_short_fractions_are_shown()
    {
        Assert.Equal("421/2145", GameNumbers.Exact(new(421, 2145)));
        Assert.Equal("", GameNumbers.Exact(new(12345, 67891)));
        Assert.Equal("", GameNumbers.Exact(1));
    }
}
