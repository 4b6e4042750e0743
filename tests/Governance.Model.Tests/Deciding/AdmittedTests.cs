namespace Governance.Model.Tests.Deciding;

/// <summary>Which positions a roll call may hold.</summary>
public class AdmittedTests
{
    private static readonly Party People = new("people");

    public static TheoryData<string> Objections => ["object", "no-objection", "against/addressed"];

    [Fact]
    public void Nine_of_fifteen_may_have_votes_against() => Assert.True(Decide(new(Rule.Floor(9)), Position.Against).IsCarried is false);

    [Theory]
    [MemberData(nameof(Objections))]
    public void A_rule_of_consent_admits_votes_and_objections(string said)
    {
        Assert.True(Position.TryParse(said, out var position));
        Assert.Equal(position != Position.Objecting, Decide(new(Rule.Consent), position).IsCarried);
        Assert.True(Decide(new(Rule.Consent), Position.Against).IsCarried);
    }

    [Theory]
    [MemberData(nameof(Objections))]
    public void A_rule_that_counts_no_objections_admits_none(string said)
    {
        Assert.True(Position.TryParse(said, out var position));
        Refused(new(Rule.Floor(1)), position);
    }

    [Fact]
    public void A_list_of_admitted_positions_admits_nothing_else() => Refused(new(Rule.Floor(1)) { Admits = [Position.InFavour] }, Position.Against);

    private static void Refused(Procedure procedure, Position said)
    {
        var mistake = Assert.Single(Assert.Throws<GovernanceException>(() => Decide(procedure, said)).Diagnostics);
        Assert.Equal(ErrorCodes.PositionNotAdmitted, mistake.Code);
        Assert.Contains("Procedure.Admits", mistake.Cure, StringComparison.Ordinal);
    }

    private static Determination Decide(Procedure procedure, Position said)
    {
        var body = new Body("body", [new("seat", 15)]) { Procedures = [procedure] };
        return new GovernanceModel { Parties = [People], Bodies = [body] }
            .Decide(body.ProposeToAdvise("matter", [People]), body.Count(new("seat", Position.InFavour, 1), new("seat", said, 1)));
    }
}
