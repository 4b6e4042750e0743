namespace Governance.Model;

/// <summary>The register of numbers for North America and parts of the Caribbean, where an elected council shepherds policy.</summary>
internal static class Arin
{
    private static readonly Source Pdp = Cite.Checked("ARIN Policy Development Process, 2008 and 2013");

    public static Institution Institution { get; } = new("arin", "ARIN", InstitutionFamily.NamesAndNumbers, Cite.General("ARIN bylaws and Registration Services Agreement"), Part)
    {
        Summary = "Anybody may propose a policy; an Advisory Council elected by the members shepherds it through discussion and recommends it. The Board of Trustees adopts what followed the process and has support. "
            + "Fifteen member organisations can petition against a step of the council. Adopted policy binds those who signed the Registration Services Agreement.",
        Notes =
        [
            "Charges are outside the policy process.",
            "Earlier versions of the process asked for other numbers of supporters of a petition.",
            "The votes inside the Advisory Council and the Board are not of record; majorities of those present are taken.",
        ],
        Parameters =
        [
            new("trustees", "How many trustees have a vote?", 7, "The record does not say; seven was the number for most of ARIN's history."),
            new("member-organisations", "How many member organisations could support a petition?", 100, "Not of record; only the fifteen that must support it count."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("arin") { Name = "ARIN", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity, Region = "north-america" },
            new("arin-members") { Name = "Members of ARIN", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "north-america" },
            new("arin-community") { Name = "Participants in the policy process of ARIN", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity, Region = "north-america" },
        ],
        Stakes =
        [
            new("arin-members", "numbers") { Bears = Bearing.Loss | Bearing.Cost },
            new("arin-community", "numbers/policy") { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            new("arin-members", "arin", Power.Bind, "numbers", Instrument.Contract, "arin-registration-services-agreement") { EndableBy = ["arin-members", "arin"] },
            new("arin", "arin-advisory-council", Power.Advise, "numbers/policy", Instrument.Bylaw, "arin-policy-advice")
            {
                EndableBy = ["arin"],
                Source = Pdp,
            },
        ],
        Bodies = [AdvisoryCouncil(), Petition(numbers), Trustees(numbers)],
        Chokepoints = [new("arin-registry", "arin") { Name = "The register of numbers of ARIN, with RPKI and reverse DNS", MustBeUnique = true }],
        Capabilities = [new("route-with-arin-numbers", "arin-registry") { Name = "Route traffic under numbers registered with ARIN", WantedBy = ["arin-members"] }],
        Observations =
        [
            new("arin-advisory-council", "participation-needs-membership", false) { Source = Pdp },
            new("arin-advisory-council", "recourse", true) { Source = Pdp },
            .. RegistryFlags.Of("arin-registry"),
        ],
    };

    private static Body AdvisoryCouncil() => new("arin-advisory-council", [new("elected-member", 15) { NamedBy = "arin-members" }])
    {
        Name = "Advisory Council of ARIN",
        Source = Cite.General("ARIN bylaws: fifteen elected members"),
        Procedures =
        [
            new(Rule.MajorityOfThosePresent) { Name = "Acceptance of a proposal as a draft", QuestionType = "draft-policy", Source = Pdp },
            new(Rule.All(new DocketCriterion("arin-draft-policy"), Rule.MajorityOfThosePresent)) { Name = "Recommendation of a draft, after discussion", QuestionType = "recommended-draft", Source = Pdp },
            new(Rule.All(new DocketCriterion("arin-recommended-draft"), Rule.MajorityOfThosePresent)) { Name = "After the last call, to the Board", QuestionType = "last-call", Source = Pdp },
        ],
    };

    private static Body Petition(InstitutionParameters numbers) => new("arin-petition", [new("member-organisation", (long)numbers["member-organisations"].Floor())], Rule.Floor(15))
    {
        Name = "Petition against a step of the Advisory Council",
        Source = Cite.Checked("ARIN, Policy Development Process Petitions: the support of fifteen different member organisations within seven days"),
    };

    /// <summary>The council has brought it forward by the process, and support was shown.</summary>
    private static Rule BroughtForward { get; } =
        Rule.All(new DocketCriterion("arin-last-call"), new DocketCriterion("arin-last-call", "process-followed"), new DocketCriterion("arin-last-call", "support-shown"));

    private static Body Trustees(InstitutionParameters numbers) => new("arin-trustees", [new("trustee", (long)numbers["trustees"].Floor())])
    {
        Name = "Board of Trustees of ARIN",
        Of = "arin",
        Procedures =
        [
            new(Rule.MajorityOfThosePresent) { Name = "Resolution of the Board", Over = Scope.EverythingExcept(["numbers/policy"]) },
            new(Rule.All(Rule.Any(BroughtForward, new DocketCriterion("arin-petition-for-adoption")), Rule.MajorityOfThosePresent))
            {
                Name = "Adoption of a policy that the council has brought forward, or a petition in its place",
                Over = "numbers/policy",
                Source = Pdp,
            },
        ],
    };
}
