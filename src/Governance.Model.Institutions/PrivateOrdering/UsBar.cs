namespace Governance.Model;

/// <summary>The profession of lawyers in the United States: a model code that advises, and courts that license and discipline.</summary>
internal static class UsBar
{
    private static readonly Source Known = Cite.General("Licensing and discipline of lawyers by state supreme courts; ABA Model Rules of Professional Conduct");

    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    private static readonly EquatableArray<Position> Votes = [Position.InFavour, Position.Against, Position.Abstaining];

    public static Institution Institution { get; } = new("us-bar", "US Bar", InstitutionFamily.PrivateOrdering, Known, Part)
    {
        Uses = ["us-ai-regime"],
        Summary = "The national association writes model rules, and these bind nobody. In each state the supreme court adopts rules, licenses lawyers and takes licences "
            + "away; bar agencies act for it. "
            + "What looks like a profession that rules itself is authorised by courts.",
        Parameters =
        [
            new("justices", "How many justices the supreme court of a state has", 7, "It differs by state, from five to nine; seven is the most usual."),
            new("delegates", "How many delegates the national association has", 597, "About six hundred; the number is not on record here."),
        ],
        Notes = ["A report names the Bar as self-regulation; the power to license lies with courts."],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("american-bar-association") { Name = "American Bar Association", Kind = PartyKind.Association, Group = StakeholderGroup.PrivateSector, Region = "north-america" },
            new("state-supreme-courts", 50) { Name = "Supreme courts of the states", Group = StakeholderGroup.Government, Region = "north-america" },
            new("us-lawyers") { Name = "Lawyers licensed in a state", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "north-america" },
            new("legal-clients") { Name = "Clients of lawyers", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety, Region = "north-america" },
        ],
        Stakes =
        [
            new("us-lawyers", "legal-practice") { Bears = Bearing.Loss | Bearing.Cost | Bearing.Liability },
            new("legal-clients", "legal-practice") { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("us-lawyers", "state-supreme-courts", Power.Bind, "legal-practice", Instrument.Statute, "licence-to-practise-law")
            {
                EndableBy = ["us-states"],
                MayBeDelegated = true,
                Source = Cite.General("Constitutions and statutes of the states; the licence"),
            },
            new("state-supreme-courts", "state-supreme-court", Power.Bind, "legal-practice", Instrument.Statute, "court-of-one-state") { OnlyPassesOn = true, EndableBy = ["us-states"] },
            new("state-supreme-courts", "state-bar-agency", Power.Bind,
                "legal-practice/discipline", Instrument.CourtOrder, "discipline-by-bar-agency") { OnlyPassesOn = true, EndableBy = ["state-supreme-courts"] },
            new("state-supreme-courts", "aba-house-of-delegates", Power.Advise, "legal-practice/rules", Instrument.Consent, "model-rules-considered")
            {
                EndableBy = ["state-supreme-courts"],
                Source = Cite.General("Courts adopt the Model Rules with changes of their own"),
            },
        ],
        Bodies =
        [
            new("state-supreme-court", [new("justice", (long)numbers["justices"].Numerator)])
            {
                Name = "Supreme court of one state",
                Procedures = [new(Rule.MajorityOfThosePresent) { Name = "Admission, rules, and disbarment: majority of the court", Admits = Votes }],
            },
            new("state-bar-agency", [new("panelist", 3)])
            {
                Name = "Disciplinary panel of a state bar",
                Source = Cite.General("Panels of three are usual"),
                Procedures = [new(Rule.AbsoluteMajority) { Name = "Finding of misconduct: majority of the panel", Over = "legal-practice/discipline", Admits = Votes }],
            },
            new("aba-house-of-delegates", [new("delegate", (long)numbers["delegates"].Numerator)])
            {
                Name = "House of Delegates of the American Bar Association",
                Of = "american-bar-association",
                Procedures = [new(Rule.MajorityOfVotesCast) { Name = "Adoption of model rules: majority of votes cast", Over = "legal-practice/rules", Admits = Votes }],
            },
        ],
        Chokepoints = [new("law-licence", "state-supreme-courts") { Name = "The licence to practise law" }],
        Capabilities = [new("practise-law", "law-licence") { Name = "Practise law in a state", WantedBy = ["us-lawyers"] }],
        Observations =
        [
            new("us-lawyers", "code-mandatory", true) { Source = Report },
            new("us-lawyers", "enforcement-industry-wide", true) { Source = Report },
            new("us-lawyers", "sanction-exists", true) { Source = Cite.General("Disbarment by the court") },
        ],
    };
}
