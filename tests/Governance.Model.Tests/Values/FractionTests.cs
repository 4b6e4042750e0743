namespace Governance.Model.Tests.Values;

/// <summary>Shares as people write them.</summary>
public class FractionTests
{
    [Fact]
    public void Per_cent_are_exact_hundredths()
    {
        Assert.Equal(new Fraction(33, 50), Fraction.Percent(66));
        Assert.Equal(new Fraction(667, 1000), Fraction.Percent(Fraction.Parse("66.7")));
        Assert.Equal(new Fraction(133, 200), Fraction.Parse("66.5%"));
        Assert.Equal((new Fraction(1, 3), new Fraction(3, 4)), (Fraction.OneThird, Fraction.ThreeQuarters));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("66 %")]
    [InlineData("2/3%")]
    [InlineData("66%%")]
    public void What_is_no_percentage_is_no_number(string text) => Assert.False(Fraction.TryParse(text, out _));

    [Fact]
    public void A_file_may_write_a_percentage()
    {
        var read = GovernanceJson.Read("""{ "governance": 1, "model": { "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "rule": { "rule": "share", "base": "cast", "atLeast": "66.5%" } } ] } }""");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(Rule.AtLeast(new Fraction(133, 200), ShareBase.Cast), read.File!.Model.Bodies[0].Procedures[0].Rule);
    }

    [Fact]
    public void A_term_may_have_one_end() => Assert.Equal(("from 2025-01-01", "until 2026-01-01", "always"), ($"{Term.Since(new(2025, 1, 1))}", $"{Term.Before(new(2026, 1, 1))}", $"{new Term()}"));
}
