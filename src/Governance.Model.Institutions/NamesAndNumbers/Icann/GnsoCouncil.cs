namespace Governance.Model;

/// <summary>The council that makes policy for generic top-level domains, in two houses.</summary>
internal static class GnsoCouncil
{
    private static readonly Source Thresholds = IcannBylaws.Article("11.3(i)");

    private static readonly string[] Groups = ["registries", "registrars", "commercial-stakeholders", "non-commercial-stakeholders"];

    public static Institution Institution { get; } = new("gnso-council", "GNSO Council", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICANN Bylaws, article 11 and Annex A"), Part)
    {
        Summary = "Two houses, one of registries and registrars, one of commercial and non-commercial users, make policy for generic names. To start is easy: a third of each "
            + "house, or two thirds of one. To recommend takes more, and a supermajority makes it hard for the Board to refuse. "
            + "Nothing binds before the Board adopts it; then it binds contracted parties by their contracts.",
        Notes =
        [
            "The rule for starting a process within scope is checked; the other thresholds are general knowledge.",
            "How a house reaches three quarters for the removal of a director is not settled by the text; a share of each house is taken here.",
        ],
        Uses = ["icann-board", "empowered-community", "icann-nomcom-csc-rssac-ssac", "registries-registrars"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("gnso") { Name = "Generic Names Supporting Organization", Kind = PartyKind.Organisation, Group = StakeholderGroup.PrivateSector },
            new("commercial-stakeholders") { Name = "Commercial stakeholder group: businesses, intellectual property, connectivity", Kind = PartyKind.Community, Group = StakeholderGroup.PrivateSector },
            new("non-commercial-stakeholders") { Name = "Non-commercial stakeholder group", Kind = PartyKind.Community, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("commercial-stakeholders", "names") { Bears = Bearing.Cost },
            new("non-commercial-stakeholders", "names") { Bears = Bearing.None },
        ],
        Mandates =
        [
            new("icann-directors", "gnso", Power.Advise, "names", Instrument.Bylaw, "gnso-recommendations")
            {
                EndableBy = ["icann-with-community"],
                Duties =
                [
                    new("icann-directors", "adopt the recommendation, unless as many directors vote it down as its strength demands") { Discretion = Discretion.Full },
                    new("icann-directors", "say in a statement to the Council why it rejects a recommendation, and discuss it") { Discretion = Discretion.None },
                ],
                Source = IcannBylaws.Article("Annex A, section 9"),
            },
            .. Groups.Select(group => new Mandate(group, "gnso", Power.Bind, "names/policy-process", Instrument.Membership, $"{group}-to-gnso")
            {
                EndableBy = [group],
                Source = IcannBylaws.Article("11.3 and 11.5: stakeholder groups send councillors, who manage the policy process"),
            }),
        ],
        Bodies = [Council()],
    };

    private static Body Council() => new("gnso-council",
    [
        .. IcannBylaws.Seats("contracted", "registries", 3),
        .. IcannBylaws.Seats("contracted", "registrars", 3),
        new("contracted") { Id = "contracted-nomcom", NamedBy = "icann-nomcom" },
        .. IcannBylaws.Seats("non-contracted", "commercial-stakeholders", 6),
        .. IcannBylaws.Seats("non-contracted", "non-commercial-stakeholders", 6),
        new("non-contracted") { Id = "non-contracted-nomcom", NamedBy = "icann-nomcom" },
        new("observer") { Id = "nomcom-appointee", NamedBy = "icann-nomcom", Rights = IcannBylaws.Liaison },
        new("liaison", holder: "alac") { Rights = IcannBylaws.Heard },
        new("liaison", holder: "ccnso") { Rights = IcannBylaws.Heard },
        new("liaison", holder: "gac") { Rights = IcannBylaws.Heard },
    ])
    {
        Name = "GNSO Council",
        Of = "gnso",
        Source = IcannBylaws.Article("11.3(a): two houses of 7 and 13"),
        Procedures =
        [
            Vote(null, "Default: a majority of each house", Rule.EveryGroup(GroupKind.Class, Rule.AbsoluteMajority)),
            Vote("issue-report", "Request for an issue report", Rule.Any(
                Rule.EveryGroup(GroupKind.Class, Rule.MoreThan(new Fraction(1, 4), ShareBase.Entitled)),
                Rule.SomeGroups(1, GroupKind.Class, Rule.AbsoluteMajority))),
            Vote("initiate-pdp", "Start of a policy process within scope", Rule.Any(
                Rule.EveryGroup(GroupKind.Class, Rule.MoreThan(Fraction.OneThird, ShareBase.Entitled)),
                Rule.SomeGroups(1, GroupKind.Class, Rule.MoreThan(Fraction.TwoThirds, ShareBase.Entitled)))) with
            { Source = Cite.Checked("ICANN Bylaws 11.3(i); the rule as in agendas of the Council") },
            Vote("initiate-pdp-out-of-scope", "Start of a policy process out of scope", IcannBylaws.GnsoSupermajority),
            Vote("terminate-pdp", "End of a policy process for significant cause", IcannBylaws.GnsoSupermajority),
            Vote("adopt-policy-recommendation", "Recommendation without a supermajority: a majority of each house, and three of four stakeholder groups", Rule.All(
                Rule.EveryGroup(GroupKind.Class, Rule.AbsoluteMajority),
                Rule.AtLeastOf(3, [.. Groups.Select(group => Rule.Among(Of(group), Rule.Floor(1)))]))),
            Vote("adopt-consensus-policy", "Supermajority for a consensus policy", IcannBylaws.GnsoSupermajority) with
            { ConsensusBy = Cite.General("ICANN Bylaws, Annex A, section 9, and 11.3(i): GNSO Supermajority") },
            Vote("remove-own-director", "Removal of a director whom the GNSO named", Rule.EveryGroup(GroupKind.Class, Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Entitled))) with
            { Term = IcannBylaws.Since2016, Source = IcannBylaws.Article("Annex D, 3.2") },
            Vote("separate-iana", "Separation of the IANA functions", IcannBylaws.GnsoSupermajority) with
            { Term = IcannBylaws.Since2016, Source = IcannBylaws.Article("article 19") },
        ],
    };

    private static SeatSelection Of(string group) =>
        SeatSelection.Named([.. Enumerable.Range(1, group is "registries" or "registrars" ? 3 : 6).Select(number => $"{group}-{number}")]);

    private static Procedure Vote(string? questionType, string name, Rule rule) =>
        new(rule) { Name = name, QuestionType = questionType, Admits = IcannBylaws.Vote, Source = Thresholds };
}
