namespace Governance.Model;

/// <summary>The register of numbers for Latin America and the Caribbean.</summary>
internal static class Lacnic
{
    private static readonly Source Process = Cite.Checked("LACNIC Policy Development Process, version 8 of 11 July 2024; LACNIC, How has the policy development process changed? (2018)");

    public static Institution Institution { get; } = new("lacnic", "LACNIC", InstitutionFamily.NamesAndNumbers, Cite.General("LACNIC bylaws and service agreement"), Part)
    {
        Summary = "Anybody may discuss a proposal on the list and in the public forum of LACNIC for at least eight weeks. The chairs of the process judge consensus by the quality of objections, a last call follows, and the board ratifies. "
            + "What the forum agrees is consensus; ratified, it binds the members.",
        Notes = ["Until 2018 consensus was sought in the forum alone, by its moderators, and the assembly of members had a part; the day of the change is not of record.", "The record gives no sizes and no counts."],
        Parameters =
        [
            new("participants", "How many take part in the forum?", 100, "The forum is open, and the rule counts nobody."),
            new("directors", "How many directors vote?", 7, "Not of record; seven is generally reported."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("lacnic") { Name = "LACNIC", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity, Region = "latin-america-and-caribbean" },
            new("lacnic-members") { Name = "Members of LACNIC", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "latin-america-and-caribbean" },
        ],
        Stakes = [new("lacnic-members", "numbers") { Bears = Bearing.Loss | Bearing.Cost }],
        Mandates = [new("lacnic-members", "lacnic", Power.Bind, "numbers", Instrument.Membership, "lacnic-membership") { EndableBy = ["lacnic-members", "lacnic"] }],
        Bodies =
        [
            new("lacnic-policy-forum", [new("participant", (long)numbers["participants"].Floor())])
            {
                Name = "Public policy forum of LACNIC",
                Procedures =
                [
                    new(Rule.RoughConsensus) { Name = "Consensus on the list and in the forum, judged by the chairs", NoticeDays = 56, ChairDeclares = true, ConsensusBy = Process, Source = Process },
                    new(Rule.All(new DocketCriterion("lacnic-forum-consensus"), Rule.RoughConsensus)) { Name = "Last call, after the forum", QuestionType = "last-call", ChairDeclares = true, ConsensusBy = Process, Source = Process },
                ],
            },
            new("lacnic-board", [new("director", (long)numbers["directors"].Floor())])
            {
                Name = "Board of LACNIC",
                Of = "lacnic",
                Procedures =
                [
                    new(Rule.MajorityOfThosePresent) { Name = "Resolution of the board", Over = Scope.EverythingExcept(["numbers/policy"]) },
                    new(Rule.All(new DocketCriterion("lacnic-last-call"), Rule.MajorityOfThosePresent)) { Name = "Ratification of a policy after its last call", Over = "numbers/policy", Source = Process },
                    new(Rule.MajorityOfThosePresent) { Name = "Appeal against what the chairs have judged", QuestionType = "appeal", Over = "numbers/policy", Source = Process },
                ],
            },
        ],
        Chokepoints = [new("lacnic-registry", "lacnic") { Name = "The register of numbers of LACNIC, with RPKI and reverse DNS", MustBeUnique = true }],
        Capabilities = [new("route-with-lacnic-numbers", "lacnic-registry") { Name = "Route traffic under numbers registered with LACNIC", WantedBy = ["lacnic-members"] }],
        Observations = RegistryFlags.Of("lacnic-registry"),
    };
}
