namespace Governance.Model;

/// <summary>The register of numbers for Africa, whose board fell apart and whose court appointed a receiver.</summary>
internal static class Afrinic
{
    private static readonly Source Partisan = Cite.Document("BTW.Media and Number Resource Society on AFRINIC, 2025: both have an interest in the outcome");

    public static Institution Institution { get; } = new("afrinic", "AFRINIC", InstitutionFamily.NamesAndNumbers, Cite.General("AFRINIC Ltd: Bylaws, Companies Act of Mauritius"), Part)
    {
        Summary = "AFRINIC is a company under the law of Mauritius with eight elected directors and a chief executive. A meeting of members is open only with four regional directors, one other director and five members in the room. "
            + "When the board could no longer form, the Supreme Court put a receiver in its place: what members could not decide, a court did, and the register had no second keeper.",
        Notes =
        [
            "The court's order is of 12 September 2023. Its receiver was put back in office on 15 October 2024; before that the appointment had lapsed, for a time that the record does not date: it is a parameter, and nobody acts for AFRINIC meanwhile.",
            "An election of June 2025 was annulled over a disputed proxy and repeated in September 2025. Whether the board that came of it is lawful is litigated. The day from which it acts is not of record and is a parameter; so is, with it, the end of the receivership.",
            "Most facts on 2025 come from parties to the dispute.",
            "An amendment adopted at the annual meeting of 2020 made a quorum part of what the board is; before it, the directors in office were the board. Its day is not of record, and it is entered at the end of that year.",
            "How many directors the quorum takes is not of record. Members reported in 2022 that a meeting adjourned for a day can be held with fewer.",
            "Rules of the bylaws of 2012 and 2016 are taken to hold still where the record shows no change.",
            "Directors count towards the quorum of a general meeting; that only resource members then vote is general knowledge.",
        ],
        Parameters =
        [
            new("resource-members", "How many resource members are there?", 2_000, "The record gives no number; about this many are generally reported. Five per cent of them make a petition, and three quarters of them a resolution in writing."),
            new("days-of-lapse", "For how many days before 15 October 2024 had the appointment of the receiver lapsed?", 1, "That it had lapsed is of record, since it was restored; one day is the least that can be."),
            new("days-until-the-new-board", "How many days after 1 October 2025 did the board elected in September begin to act?", 0, "The record gives the month of the election and no day."),
            new("board-quorum", "How many directors must be in office and present?", 5, "Not of record; a majority of eight elected directors."),
            new("vacant-regional-seats", "How many of the six regional seats are vacant?", 0, "None at the outset; with four or more the board does not exist."),
            new("vacant-other-seats", "How many of the two region-independent seats are vacant?", 0, "None at the outset."),
            new("participants", "How many take part in the policy forum?", 100, "The forum is open, and the rule counts nobody."),
        ],
    };

    private static EquatableArray<Mandate> Authorisations(InstitutionParameters numbers) =>
    [
        new("afrinic-members", "afrinic", Power.Bind, "numbers", Instrument.Bylaw, "afrinic-membership")
        {
            EndableBy = ["afrinic-members", "afrinic"],
            Source = Cite.Checked("AFRINIC Bylaws; Companies Act of Mauritius"),
        },
        new("afrinic", "supreme-court-of-mauritius", Power.Bind, "numbers", Instrument.Statute, "afrinic-under-the-companies-act")
        {
            MayBeDelegated = true,
            Source = Cite.General("Companies Act of Mauritius: a court may put a company into the hands of a receiver; that one was appointed is checked"),
        },
        new("supreme-court-of-mauritius", "afrinic-receiver", Power.Bind, "numbers", Instrument.CourtOrder, "afrinic-receivership")
        {
            OnlyPassesOn = true,
            Term = AfrinicOrgans.Receivership(numbers),
            Suspensions = [AfrinicOrgans.Lapse(numbers)],
            EndableBy = ["supreme-court-of-mauritius"],
            Source = AfrinicOrgans.OrderAndRestoration,
        },
    ];

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("afrinic") { Name = "AFRINIC Ltd", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity, Region = "africa" },
            new("afrinic-members") { Name = "Resource members of AFRINIC", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "africa" },
            new("afrinic-operators-outside") { Name = "Operators in Africa who are not members", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity, Region = "africa" },
            new("supreme-court-of-mauritius") { Name = "Supreme Court of Mauritius", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "africa" },
        ],
        Stakes =
        [
            new("afrinic-members", "numbers") { Bears = Bearing.Loss | Bearing.Cost },
            new("afrinic-operators-outside", "numbers") { Bears = Bearing.Loss },
        ],
        Mandates = Authorisations(numbers),
        Bodies = [.. AfrinicOrgans.Bodies(numbers)],
        Chokepoints =
        [
            new("afrinic-registry", "afrinic-board") { Name = "The register of numbers of AFRINIC, with RPKI and reverse DNS", MustBeUnique = true },
            new("afrinic-transfers", "afrinic-board") { Name = "Recognition by AFRINIC that numbers have gone to somebody else" },
        ],
        Capabilities =
        [
            new("route-with-afrinic-numbers", "afrinic-registry")
            {
                Name = "Route traffic under numbers registered with AFRINIC",
                WantedBy = ["afrinic-members", "afrinic-operators-outside"],
                Source = Cite.Document("The multi-stakeholder mirage (heng.lu): no other registry can take the records over"),
            },
            new("transfer-afrinic-numbers", Requirement.All("afrinic-registry", "afrinic-transfers"))
            {
                Name = "Give numbers registered with AFRINIC to somebody else",
                WantedBy = ["afrinic-members"],
            },
        ],
        Observations =
        [
            new("afrinic-registry", "exit", false) { Source = Cite.Document("Number Resource Society, on policy 2020-GEN-006-D3, which marks the pool as regional") },
            new("afrinic-registry", "beneficiary-cost", "illiquidity, delay, hidden cost and dependence, by rules in the name of poorer networks")
            {
                Source = Cite.Document("The multi-stakeholder mirage (heng.lu), on the Poverty Penalty"),
            },
            new("afrinic-general-meeting", "contested-proxies", 1) { Source = Partisan },
            new("afrinic-general-meeting", "reported-support", Fraction.Percent(90)) { Source = Partisan },
            .. RegistryFlags.Of("afrinic-registry"),
        ],
        Sources =
        [
            new("bodies[afrinic-general-meeting].seats[regional-director].count", Cite.Checked("AFRINIC: six regional and two region-independent directors")),
        ],
    };
}
