#:project ../../src/Governance.Model/Governance.Model.csproj

// What is a veto worth? The Security Council, with and without it.
using Governance.Model;

var council = new Body("council", [new("permanent", 5), new("elected", 10)]);
var charter = Rule.All(Rule.Floor(9), Rule.Veto("permanent")).Game(council);
var withoutVeto = Rule.Floor(9).Game(council);

Console.WriteLine(charter.Banzhaf().ToText());
Console.WriteLine(withoutVeto.Banzhaf().ToText());
Console.WriteLine(charter.CompareWith(withoutVeto).ToText());
