namespace Governance.Model.Tests.Deciding;

/// <summary>What a model says of itself before anybody decides in it.</summary>
public class ValidationTests
{
    private static readonly Party People = new("people");

    [Fact]
    public void A_share_beyond_the_whole_is_noticed() =>
        Assert.Contains("66/100", Warned(ErrorCodes.RuleNeverHolds, Rule.AtLeast(66, ShareBase.Cast)).Cure, StringComparison.Ordinal);

    [Fact]
    public void More_than_all_is_noticed_and_all_is_not()
    {
        Warned(ErrorCodes.RuleNeverHolds, Rule.MoreThan(1, ShareBase.Entitled));
        Assert.Empty(Validate(Rule.AtLeast(1, ShareBase.Entitled)));
        Assert.Empty(Validate(new ShareRule([Position.Abstaining], ShareBase.Cast, Comparison.AtLeast, 2)));
    }

    [Fact]
    public void A_floor_or_a_quorum_above_the_seats_is_noticed()
    {
        Warned(ErrorCodes.RuleNeverHolds, Rule.Floor(6));
        Warned(ErrorCodes.RuleNeverHolds, Rule.All(Rule.QuorumOfSeats(6), Rule.MajorityOfVotesCast));
        Warned(ErrorCodes.RuleNeverHolds, Rule.Floor(51, Measure.Shares));
        Assert.Empty(Validate(Rule.All(Rule.Floor(5), Rule.Floor(50, Measure.Shares))));
    }

    [Fact]
    public void A_bound_of_zero_that_a_file_may_write_is_noticed()
    {
        Warned(ErrorCodes.RuleAlwaysHolds, new FloorRule(0, [Position.InFavour]));
        Warned(ErrorCodes.RuleAlwaysHolds, new ShareRule([Position.InFavour], ShareBase.Cast, Comparison.AtLeast, 0));
    }

    [Fact]
    public void A_measure_that_no_seat_weighs_is_noticed_where_seats_weigh_another() =>
        Assert.Equal("Did you mean 'shares'?", Warned(ErrorCodes.MissingWeight, Rule.MoreThan(Fraction.Half, ShareBase.Cast, "Shares")).Cure);

    [Fact]
    public void The_id_of_a_seat_in_the_place_of_a_class_is_told_from_a_class_that_is_not_there()
    {
        var body = new Body("body", [new("member", holder: People)], Rule.Veto("people"));
        var mistake = Assert.Single(new GovernanceModel { Parties = [People], Bodies = [body] }.Validate());
        Assert.Equal(ErrorCodes.UnknownSeat, mistake.Code);
        Assert.Contains("SeatSelection.Named(\"people\")", mistake.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mandate_revoked_before_it_began_is_noticed()
    {
        var mandate = Mandate.ToBind(People, "body", "x", Instrument.Charter) with { Term = Term.Since(new(2025, 1, 1)), Revoked = new(new(2024, 1, 1), "people") };
        var model = new GovernanceModel { Parties = [People], Bodies = [new("body")], Mandates = [mandate] };
        Assert.Equal((ErrorCodes.EmptyTerm, DiagnosticSeverity.Warning), model.Validate().Select(found => (found.Code, found.Severity)).Single());
    }

    [Fact]
    public void A_sponsor_that_has_no_seat_is_refused_whether_or_not_sponsors_are_asked_for()
    {
        var body = new Body("body", [new("member", holder: People)], Rule.Consent);
        var refused = Assert.Throws<GovernanceException>(() => new GovernanceModel { Parties = [People], Bodies = [body] }
            .Decide(body.ProposeToAdvise("x", [People]) with { Sponsors = ["peple"] }, new RollCall(body)));
        Assert.Equal(("sponsors", "Did you mean 'people'?"), (refused.Diagnostics[0].Path, refused.Diagnostics[0].Cure));
    }

    [Fact]
    public void A_roll_call_that_is_refused_is_refused_for_its_mistakes_alone()
    {
        var body = new Body("body", [new("member", 5)], Rule.MajorityOfVotesCast);
        var rollCall = body.Declare(carried: false, by: "the chair") with { Tallies = [new("member", Position.InFavour, 9)] };
        var refused = Assert.Throws<GovernanceException>(() => new GovernanceModel { Parties = [People], Bodies = [body] }.Decide(body.ProposeToAdvise("x", [People]), rollCall));
        Assert.All(refused.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
    }

    private static Diagnostic Warned(string code, Rule rule)
    {
        var found = Assert.Single(Validate(rule));
        Assert.Equal((code, DiagnosticSeverity.Warning), (found.Code, found.Severity));
        return found;
    }

    private static EquatableArray<Diagnostic> Validate(Rule rule) => new GovernanceModel
    {
        Parties = [People],
        Bodies = [new("body", [new("member", 5) { Weights = [new(Measure.Shares, 10)] }], rule)],
    }.Validate();
}
