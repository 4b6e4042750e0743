namespace Governance.Model.Tests.Audits;

/// <summary>What can be asked of an audit, and what is refused at once.</summary>
public class AuditOptionsTests
{
    private static readonly GovernanceModel Town = new()
    {
        Parties = [new("members", 9), new("nb")],
        Bodies = [new Body("council", [new("member", 9)], Rule.MajorityOfVotesCast)],
        Mandates = [Mandate.ToBind("members", "council", new Scope(["noise", "light"]), Instrument.Membership)],
        Stakes = [new("nb", "noise") { Bears = Bearing.Loss }, new("nb", "light") { Bears = Bearing.Loss }],
    };

    [Fact]
    public void A_market_is_concentrated_from_an_index_between_0_and_1() => Assert.All((Fraction[])[-1, 5, new(101, 100)], index =>
        Assert.Equal(ErrorCodes.ShareOutOfRange, Assert.Throws<GovernanceException>(() => new AuditOptions { Concentration = index }).Code));

    [Fact]
    public void Both_ends_of_the_index_can_be_asked_for() => Assert.All((Fraction[])[0, 1], index => Assert.Equal(index, new AuditOptions { Concentration = index }.Concentration));

    [Fact]
    public void What_cannot_be_asked_for_is_named()
    {
        Assert.Contains("0 regions cannot be asked for.", Assert.Throws<GovernanceException>(() => new AuditOptions { Regions = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("-1 days of notice cannot be asked for.", Assert.Throws<GovernanceException>(() => new AuditOptions { NoticeDays = -1 }).Message, StringComparison.Ordinal);
        Assert.Equal("Analysis", Assert.Throws<ArgumentNullException>(() => new AuditOptions { Analysis = null! }).ParamName);
    }

    [Fact]
    public void A_rule_without_a_code_is_refused_by_the_name_of_what_is_missing()
    {
        Assert.Equal("Code", Assert.Throws<ArgumentNullException>(() => new AuditSetting(null!, null)).ParamName);
        Assert.Equal("Code", Assert.Throws<ArgumentNullException>(() => new AuditSuppression(null!, null, "known")).ParamName);
    }

    [Fact]
    public void A_severity_that_there_is_not_is_refused() =>
        Assert.Equal(ErrorCodes.NoSuchValue, Assert.Throws<GovernanceException>(() => new AuditSetting("AUD201", (DiagnosticSeverity)7)).Code);

    [Fact]
    public void A_suppression_names_a_place_or_none_but_no_blank()
    {
        Assert.Equal(ErrorCodes.BlankText, Assert.Throws<GovernanceException>(() => new AuditSuppression("AUD201", "", "known")).Code);
        Assert.Equal(ErrorCodes.BlankText, Assert.Throws<GovernanceException>(() => new AuditSuppression("AUD201", null, "known") { Path = " " }).Code);
    }

    [Fact]
    public void A_suppression_of_one_place_leaves_the_others()
    {
        var audit = Town.Audit(new() { Suppressions = [new("AUD201", "nb", "they were heard") { Path = "stakes[nb: noise]" }] });
        Assert.Equal("stakes[nb: light]", Assert.Single(audit.Of("AUD201")).Path);
        Assert.Equal("stakes[nb: noise]", Assert.Single(audit.Suppressed).Finding.Path);
        Assert.Empty(audit.UnusedSuppressions);
    }

    [Fact]
    public void A_suppression_of_another_party_at_the_same_place_covers_nothing()
    {
        var known = new AuditSuppression("AUD201", "members", "they were heard") { Path = "stakes[nb: noise]" };
        var audit = Town.Audit(new() { Suppressions = [known] });
        Assert.Equal(2, audit.Of("AUD201").Count());
        Assert.Equal([known], audit.UnusedSuppressions);
    }

    [Fact]
    public void A_narrow_suppression_behind_a_wide_one_is_not_called_unused()
    {
        var audit = Town.Audit(new() { Suppressions = [new("AUD201", null, "all of it is known"), new("AUD201", "nb", "they were heard")] });
        Assert.Equal(2, audit.Suppressed.Count);
        Assert.Empty(audit.UnusedSuppressions);
    }
}
