namespace Governance.Model;

/// <summary>Self-regulation of advertising in the United Kingdom, with the law behind it.</summary>
internal static class UkAsa
{
    private static readonly Source Known = Cite.General("Advertising Standards Authority; codes of the Committee of Advertising Practice");

    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    public static Institution Institution { get; } = new("uk-asa", "UK ASA", InstitutionFamily.PrivateOrdering, Known, Part)
    {
        Summary = "The industry writes a code and pays a levy; a council judges complaints under the code by majority. "
            + "Advertisers are bound because media refuse space to what breaks the code, and because regulators with statutory powers stand behind it. The public may "
            + "complain, and decides nothing.",
        Parameters =
        [
            new("council-seats", "How many members the council has", 13, "The number is not on record here; about a dozen is generally known."),
        ],
        Notes = ["That this is self-regulation that works is the judgement of a report; that statute stands behind it is general knowledge."],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("asa") { Name = "Advertising Standards Authority", Kind = PartyKind.Organisation, Group = StakeholderGroup.PrivateSector, Region = "europe" },
            new("cap-committee") { Name = "Committee of Advertising Practice", Kind = PartyKind.Association, Group = StakeholderGroup.PrivateSector, Region = "europe" },
            new("ofcom") { Name = "Ofcom", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "europe" },
            new("uk-advertisers") { Name = "Advertisers in the United Kingdom", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "europe" },
            new("uk-media-owners") { Name = "Owners of media in the United Kingdom", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "europe" },
            new("uk-consumers") { Name = "The public of the United Kingdom", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety, Region = "europe" },
        ],
        Stakes =
        [
            new("uk-advertisers", "advertising") { Bears = Bearing.Cost | Bearing.Liability },
            new("uk-media-owners", "advertising") { Bears = Bearing.Cost },
            new("uk-consumers", "advertising") { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("uk-advertisers", "cap-committee", Power.Bind, "advertising", Instrument.Membership, "cap-code")
            {
                EndableBy = ["cap-committee"],
                MayBeDelegated = true,
                Source = Cite.General("Codes of the Committee of Advertising Practice, through trade bodies and the terms of media"),
            },
            new("cap-committee", "asa", Power.Bind, "advertising", Instrument.Charter, "asa-adjudication") { OnlyPassesOn = true, EndableBy = ["cap-committee"] },
            new("uk-media-owners", "ofcom", Power.Bind, "advertising/broadcast", Instrument.Statute, "broadcast-licences")
            {
                MayBeDelegated = true,
                Source = Cite.General("Communications Act 2003: conditions of broadcast licences on advertising"),
            },
            new("ofcom", "asa", Power.Bind, "advertising/broadcast", Instrument.Contract, "asa-broadcast")
            {
                OnlyPassesOn = true,
                EndableBy = ["ofcom"],
                Source = Cite.General("Ofcom contracted out the control of broadcast advertising in 2004"),
            },
        ],
        Bodies =
        [
            new("asa-council", [new("member", (long)numbers["council-seats"].Numerator)])
            {
                Name = "Council of the Advertising Standards Authority",
                Of = "asa",
                Procedures = [new(Rule.MajorityOfVotesCast) { Name = "Ruling on a complaint: majority", Source = Cite.General("Practice of the council") }],
            },
        ],
        Chokepoints = [new("uk-ad-space", "uk-media-owners") { Name = "Space for advertisements, refused to what breaks the code" }],
        Capabilities = [new("advertise-in-the-uk", "uk-ad-space") { Name = "Advertise in media of the United Kingdom", WantedBy = ["uk-advertisers"] }],
        Observations =
        [
            new("asa", "code-mandatory", true) { Source = Report },
            new("asa", "enforcement-industry-wide", true) { Source = Report },
            new("asa", "recurrent-revenue", true) { Source = Cite.General("A levy on spending for advertisements") },
            new("asa", "sanction-exists", true) { Source = Cite.General("Refusal of space; referral to Trading Standards or Ofcom") },
        ],
    };
}
