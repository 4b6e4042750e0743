namespace Governance.Model;

/// <summary>A society of holders of numbers that speaks against the registries, and tells its members how to vote in them.</summary>
internal static class Nrs
{
    private static readonly Source Mail = Cite.Checked("Mail of the chief executive of ARIN, 2022: an undisclosed Admission Committee, and members bound to vote along its guidance");

    public static Institution Institution { get; } = new("nrs", "NRS", InstitutionFamily.NamesAndNumbers, Cite.Checked("Number Resource Society: its charter, and a mail of the chief executive of ARIN of 2022"), Part)
    {
        Summary = "The Number Resource Society is an association of holders of number resources; its charter calls the registries bookkeepers. Inside, members are bound to vote in the registries as its guidance says. "
            + "Who sits on the committee that admits members is not disclosed, so the question it puts to the registries, who authorised whom, is put to it here as well.",
        Notes =
        [
            "That members are bound by its guidance is what the chief executive of ARIN wrote in 2022, on the other side of a dispute.",
            "Its claims against registries are addressed to the public: advice, and nobody asked for it.",
            "Mandates given for one vote, proxies, may concentrate votes in few hands; how many it holds is not of record.",
        ],
        Parameters =
        [
            new("committee-seats", "How many sit on the Admission Committee?", 1, "Undisclosed; one is the least that can decide."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("nrs") { Name = "Number Resource Society", Kind = PartyKind.Association, Group = StakeholderGroup.PrivateSector },
            new("nrs-members") { Name = "Members of the Number Resource Society", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes = [new("nrs-members", "numbers") { Bears = Bearing.Loss | Bearing.Cost }],
        Mandates =
        [
            new("nrs-members", "nrs", Power.Bind, "numbers/votes-of-members", Instrument.Membership, "nrs-membership")
            {
                EndableBy = ["nrs-members", "nrs"],
                Source = Mail,
            },
        ],
        Bodies =
        [
            new("nrs-admission-committee", [new("undisclosed", (long)numbers["committee-seats"].Floor())])
            {
                Name = "Admission Committee of the Number Resource Society",
                Of = "nrs",
                Source = Mail,
                Procedures = [new(Rule.MajorityOfVotesCast) { Name = "Admission and guidance", Source = Cite.General("How it decides is undisclosed; a majority of votes cast is an assumption") }],
            },
        ],
        Chokepoints =
        [
            new("nrs-proxies", "nrs-admission-committee")
            {
                Name = "The votes of its members in the registries",
                Source = Cite.Document("Number Resource Society, and the disputes about its proxies"),
            },
        ],
        Observations =
        [
            new("nrs-admission-committee", "decider-disclosed", false) { Source = Mail },
            new("nrs-admission-committee", "disclosure-log", false) { Source = Mail },
            new("nrs", "process-transparent", false) { Source = Mail },
        ],
    };
}
