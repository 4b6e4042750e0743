namespace Governance.Model.Tests.Deciding;

/// <summary>A body is one only while it is constituted.</summary>
public class ConstitutionTests
{
    private static readonly Body Office = new("office", [new("officer")], Rule.AbsoluteMajority) { Term = Term.Before(new(2016, 10, 1)) };

    private static readonly GovernanceModel Model = new()
    {
        Parties = [new("firm")],
        Bodies = [Office],
        Mandates = [Mandate.ToBind("firm", Office, "root", Instrument.Contract)],
    };

    [Theory]
    [InlineData("2016-09-30", OutcomeKind.Binding)]
    [InlineData("2016-10-01", OutcomeKind.NoDecision)]
    public void One_that_is_gone_cannot_even_advise(string day, OutcomeKind atMost)
    {
        var decided = Model.Decide(Office.ProposeToBind("root", ["firm"], DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), Office.Count(1, 0));
        Assert.Equal(atMost, Assert.Single(decided.Effects).AtMost);
        Assert.Equal(atMost, decided.Headline.Kind);
        Assert.Empty(decided.MissingMandates);
        Assert.DoesNotContain("at most", decided.ToText(), StringComparison.Ordinal);
    }
}
