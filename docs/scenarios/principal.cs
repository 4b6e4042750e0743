#:project ../../src/Governance.Model.Institutions/Governance.Model.Institutions.csproj

// What would it take for users of the Internet to be principals of the ICANN Board, and what would it change?
using Governance.Model;

var board = Catalogue.Find("icann-board");
Show("Today", board.Model);

// More attendance changes nothing.
Show("A room ten times as full", board.Model with { Observations = [.. board.Model.Observations, new("icann-directors", "attendance", 21_950)] });

// A mandate does.
var membership = new Mandate("internet-users", "icann-directors", Power.Bind, "names", Instrument.Membership) { EndableBy = ["internet-users"] };
Show("Users as members", board.Model with { Mandates = [.. board.Model.Mandates, membership] });

void Show(string title, GovernanceModel model)
{
    var decision = model.Decide(model.FindBody("icann-directors")!.ProposeToBind("names", ["internet-users"], new(2026, 1, 1)));
    var losses = model.Audit(new() { About = board.Part }).Of("AUD201").Select(finding => finding.Subject).Distinct();
    Console.WriteLine($"{title}: a decision on names is at most {decision.EffectOn("internet-users")!.AtMost} for users.");
    Console.WriteLine($"  Loss without a principal: {string.Join(", ", losses)}");
}
