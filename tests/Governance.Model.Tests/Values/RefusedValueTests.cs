namespace Governance.Model.Tests.Values;

/// <summary>What exists is valid: constructors refuse what no later step could use.</summary>
public class RefusedValueTests
{
    private static readonly Party People = new("people");

    [Fact]
    public void A_number_that_is_no_value_of_an_enumeration_is_refused()
    {
        Refused(ErrorCodes.NoSuchValue, () => new Mandate(People, "body", (Power)9, "x", Instrument.Charter));
        Refused(ErrorCodes.NoSuchValue, () => new Mandate(People, "body", Power.Bind, "x", (Instrument)77));
        Refused(ErrorCodes.NoSuchValue, () => new Proposal("body", "x", (Power)2, [People]));
        Refused(ErrorCodes.NoSuchValue, () => new Proposal("body", "x", Power.Bind, [People]) { Polarity = (Polarity)5 });
        Refused(ErrorCodes.NoSuchValue, () => People with { Kind = (PartyKind)99 });
        Refused(ErrorCodes.NoSuchValue, () => new Stake(People, "x") { Bears = (Bearing)8 });
        Refused(ErrorCodes.NoSuchValue, () => new Seat("member") { Rights = (Rights)64 });
        Refused(ErrorCodes.NoSuchValue, () => new Matter("x", (Layer)7));
        Refused(ErrorCodes.NoSuchValue, () => new Scope(["x"], layers: [(Layer)7]));
        Refused(ErrorCodes.NoSuchValue, () => new Duty(People, "reply") { Discretion = (Discretion)4 });
        Refused(ErrorCodes.NoSuchValue, () => new Source("charter") { Confidence = (Confidence)9 });
        Refused(ErrorCodes.NoSuchValue, () => new DateCriterion((Comparison)9, new(2025, 1, 1)));
        Refused(ErrorCodes.NoSuchValue, () => Rule.EveryGroup((GroupKind)9, Rule.Consent));
        Refused(ErrorCodes.NoSuchValue, () => new ShareRule([Position.InFavour], ShareBase.Cast, Comparison.MoreThan, Fraction.Half, whenEmpty: (EmptyBase)3));
    }

    [Fact]
    public void The_default_id_names_nobody()
    {
        Refused(ErrorCodes.BadName, () => new Party(default));
        Refused(ErrorCodes.BadName, () => new Body(default));
        Refused(ErrorCodes.BadName, () => new Body("body") { Of = default(EntityId) });
        Refused(ErrorCodes.BadName, () => new Seat("member", holder: default(EntityId)));
        Refused(ErrorCodes.BadName, () => Mandate.ToBind(default, "body", "x", Instrument.Charter));
        Refused(ErrorCodes.BadName, () => new Stake(default, "x"));
        Refused(ErrorCodes.BadName, () => new RollCall(default(EntityId)));
        Refused(ErrorCodes.BadName, () => new Proposal("body", "x", Power.Bind, [default]));
        Refused(ErrorCodes.BadName, () => Rule.DecisionOf(default));
        Refused(ErrorCodes.BadName, () => People with { MemberOf = [default] });
    }

    [Fact]
    public void An_element_that_is_null_is_refused_with_the_name_of_its_list()
    {
        Assert.Equal("Parties", Assert.Throws<ArgumentNullException>(() => new GovernanceModel { Parties = [null!] }).ParamName);
        Assert.Equal("Mandates", Assert.Throws<ArgumentNullException>(() => new GovernanceModel { Mandates = [null!] }).ParamName);
        Assert.Equal("Seats", Assert.Throws<ArgumentNullException>(() => new Body("body", [null!])).ParamName);
        Assert.Equal("Procedures", Assert.Throws<ArgumentNullException>(() => new Body("body") { Procedures = [null!] }).ParamName);
        Assert.Equal("Positions", Assert.Throws<ArgumentNullException>(() => new RollCall("body") { Positions = [null!] }).ParamName);
        Assert.Equal("Within", Assert.Throws<ArgumentNullException>(() => new RollCall("body") { Within = [null!] }).ParamName);
        Assert.Equal("Rule", Assert.Throws<ArgumentNullException>(() => new Procedure(Rule.Consent) { Rule = null! }).ParamName);
        Assert.Equal("Entries", Assert.Throws<ArgumentNullException>(() => new Docket { Entries = [null!] }).ParamName);
    }

    [Fact]
    public void A_share_or_a_floor_of_nothing_is_refused()
    {
        Assert.Contains("new Fraction(2, 3)", Refused(ErrorCodes.ShareOutOfRange, () => Rule.AtLeast(0, ShareBase.Cast)), StringComparison.Ordinal);
        Refused(ErrorCodes.ShareOutOfRange, () => Rule.MoreThan(0, ShareBase.Cast));
        Refused(ErrorCodes.ShareOutOfRange, () => Rule.QuorumOfShare(0));
        Refused(ErrorCodes.ShareOutOfRange, () => Rule.QuorumOfShare(5));
        Refused(ErrorCodes.ShareOutOfRange, () => Rule.Consensus(0));
        Refused(ErrorCodes.CountOutOfRange, () => Rule.QuorumOfSeats(0));
        Refused(ErrorCodes.CountOutOfRange, () => Rule.Floor(0));
    }

    [Fact]
    public void A_scope_of_no_matters_is_refused_instead_of_meaning_all()
    {
        Refused(ErrorCodes.EmptyComposition, () => new Scope([]));
        Refused(ErrorCodes.EmptyComposition, () => Scope.EverythingIn());
        Assert.True(Scope.Everything.Covers("anything/at/all"));
        Assert.False(Scope.EverythingExcept(["secrets"]).Covers("secrets/of/state"));
        Assert.Contains("Scope.Everything", Refused(ErrorCodes.BadMatter, () => new Matter("*")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_base_is_not_votes_cast()
    {
        Refused(ErrorCodes.EmptyComposition, () => Rule.MoreThan(Fraction.Half, default));
        Refused(ErrorCodes.EmptyComposition, () => Rule.Unanimity(default));
        Assert.NotEqual(ShareBase.Cast, default);
    }

    [Fact]
    public void A_seat_that_somebody_holds_is_not_vacant() => Refused(ErrorCodes.CountOutOfRange, () => new Seat("member", holder: People) { Vacant = 1 });

    [Fact]
    public void One_position_of_a_class_is_tallied_once() => Refused(ErrorCodes.CountedTwice, () =>
        new RollCall("body") { Tallies = [new("member", Position.InFavour, 1), new("member", Position.InFavour, 2)] });

    [Fact]
    public void Nobody_declares_suspends_or_counts_nothing()
    {
        Refused(ErrorCodes.BlankText, () => new Declaration(true, ""));
        Refused(ErrorCodes.BlankText, () => new Suspension(default, " "));
        Refused(ErrorCodes.BlankText, () => new Revocation(new(2025, 1, 1), ""));
        Refused(ErrorCodes.BlankText, () => new Evidence("", 5));
        Refused(ErrorCodes.CountOutOfRange, () => new Evidence("attendance", -5));
    }

    [Fact]
    public void What_is_refused_is_said_in_plain_words()
    {
        Assert.StartsWith("Silence is broken by 1 objection or more, not 0.", Refused(ErrorCodes.CountOutOfRange, () => Rule.Silence(brokenBy: 0)), StringComparison.Ordinal);
        Assert.StartsWith("An id of 0 characters", Refused(ErrorCodes.BadName, () => new EntityId("")), StringComparison.Ordinal);
    }

    private static string Refused(string code, Func<object?> make)
    {
        var mistake = Assert.Single(Assert.Throws<GovernanceException>(make).Diagnostics);
        Assert.Equal(code, mistake.Code);
        return $"{mistake.Message} {mistake.Cure}";
    }
}
