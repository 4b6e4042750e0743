namespace Governance.Model;

/// <summary>The agency that approved every change of the root until the contract lapsed.</summary>
internal static class Ntia
{
    public static Institution Institution { get; } = new("ntia", "NTIA (pre-2016)", InstitutionFamily.NamesAndNumbers,
        Cite.General("IANA functions contract and cooperative agreement, until 1 October 2016"), Part)
    {
        Status = InstitutionStatus.Ended,
        Summary = "Until 1 October 2016 an agency of the United States government held the last word on what is in the root zone. ICANN performed the IANA functions under its contract, "
            + "which only an entity of the United States could hold, and the maintainer entered a change when the agency approved it. "
            + "It let the contract lapse; the Empowered Community took the place of the state, and no new electorate came with it.",
        Notes =
        [
            "The transition was announced on 14 March 2014, on conditions: support of many stakeholders, stability, the needs of customers, openness, and no government or organisation of governments in the agency's place.",
            "What took its place: towards ICANN the Empowered Community, by a bylaw of the same day, which decides with the Board on a separation of the IANA functions; towards the maintainer ICANN itself, by an agreement. The United States put nobody in its own place.",
            "When the first contract began is left open. That the agency ever refused a change is not of record.",
        ],
        Uses = ["icann-board", "empowered-community", "pti-iana", "root-zone"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("ntia") { Name = "National Telecommunications and Information Administration", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "north-america" },
        ],
        Stakes =
        [
            new("public", "names/root") { Bears = Bearing.Loss },
            new("un-members", "names/root") { Bears = Bearing.Loss, Note = "Their country codes stand in it" },
        ],
        Mandates =
        [
            new("united-states", "ntia", Power.Bind, "names/root", Instrument.Statute, "us-law-to-ntia")
            {
                OnlyPassesOn = true,
                Term = IcannBylaws.Before2016,
                EndableBy = ["united-states"],
            },
            new("icann", "ntia", Power.Bind, "names/root", Instrument.Contract, "iana-functions-contract")
            {
                Term = IcannBylaws.Before2016,
                EndableBy = ["ntia"],
                Duties = [new("icann", "perform the IANA functions as the contract has it, and enter no change unapproved") { Discretion = Discretion.None }],
                Source = Cite.Checked("Report of 2011 on the renewal of the IANA contract: ICANN holds its powers over the root by it, and only entities of the United States may hold it"),
            },
            new("verisign", "ntia", Power.Bind, "names/root", Instrument.Contract, "root-cooperative-agreement")
            {
                Term = IcannBylaws.Before2016,
                EndableBy = ["ntia"],
                Duties = [new("verisign", "enter a change in the root zone once it is approved") { Discretion = Discretion.None }],
            },
        ],
        Bodies =
        [
            new("ntia-root-approval", [new("administrator", holder: "ntia")])
            {
                Name = "Approval of changes to the root zone",
                Of = "ntia",
                Term = IcannBylaws.Before2016,
                Procedures = [new(Rule.Floor(1)) { Name = "Approval of a change", Admits = [Position.InFavour, Position.Against] }],
            },
        ],
        Chokepoints =
        [
            new("root-zone-before-2016", "ntia") { Name = "The root zone, as it was until 2016", MustBeUnique = true },
        ],
        Observations =
        [
            new("iana-functions-contract", "sunset", IcannBylaws.Transition) { Source = Cite.General("The contract lapsed on 1 October 2016") },
            new("iana-functions-contract", "temporary", true),
            new("iana-functions-contract", "only-us-entities", true) { Source = Cite.Checked("Report of 2011 on the renewal of the IANA contract") },
            new("iana-functions-contract", "end-announced", new DateOnly(2014, 3, 14)),
        ],
    };
}
