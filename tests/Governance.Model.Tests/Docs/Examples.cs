namespace Governance.Model.Tests.Docs;

/// <summary>Small structures that several tests use.</summary>
internal static class Examples
{
    /// <summary>A council of five permanent and ten elected members, with eleven in favour and one veto.</summary>
    public static (GovernanceModel Model, Proposal Proposal, RollCall RollCall) Vetoed()
    {
        Party[] permanent = [.. "China,France,Russia,UK,US".Split(',').Select(name => new Party(name))];
        Party[] elected = [.. Enumerable.Range(1, 10).Select(number => new Party($"Elected {number:00}"))];
        var states = new Party("states", 193);
        var council = new Body("council", [.. permanent.Select(party => new Seat("permanent", 1, party)), .. elected.Select(party => new Seat("elected", 1, party))],
            Rule.All(Rule.Floor(9), Rule.Veto("permanent")));
        var model = new GovernanceModel
        {
            Parties = [.. permanent, .. elected, states],
            Bodies = [council],
            Mandates = [Mandate.ToBind(states, council, "peace", Instrument.Treaty)],
        };
        var rollCall = (new RollCall(council) { Others = Position.InFavour }).With(Position.Against, permanent[2]).With(Position.Abstaining, permanent[0], elected[3], elected[4]);
        return (model, council.ProposeToBind("peace", [states], new(2022, 2, 25)), rollCall);
    }
}
