namespace Governance.Model;

/// <summary>The corporation that coordinates names, numbers and parameters, and the directors who decide for it.</summary>
internal static class IcannBoard
{
    private static readonly Source Mirage = Cite.Document("The multi-stakeholder mirage (heng.lu)");
    private static readonly Source Reply = Cite.Document("Reply to McElroy (2026-03-02): right time, right place, right people");

    private static readonly Source Comments = Cite.Document("McElroy's 21 questions, with comments (February 2026)");

    public static Institution Institution { get; } = new("icann-board", "ICANN Board", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICANN Bylaws, articles 1, 7, 25 and 26"), Part)
    {
        Summary = "ICANN is a public-benefit corporation in California without members. Sixteen directors decide for it, most of them named by its own communities and "
            + "by a committee that it appoints; four liaisons are heard. What they resolve binds the corporation, and registries, registrars and applicants "
            + "as far as their contracts say so. It binds no user.",
        Notes =
        [
            "The Board of sixteen is given without a term, so that its rules can be asked about on any day. Two earlier compositions stand beside it: with five directors elected by users until 2002, and with fifteen directors and a liaison of At-Large until 2010.",
            "The fee for a new top-level domain is about USD 180,000 in one document and USD 185,000 as generally known. First come, first served came before it; that no fee was charged then is how the documents tell it.",
        ],
        Parameters =
        [
            new("application-fee", "What does it cost to apply for a top-level domain, in USD?", 180_000, "The document of record says about 180,000; the fee of 2012 is generally known as 185,000."),
        ],
        Uses = ["alac", "ccnso", "empowered-community", "gac", "gnso-council", "icann-nomcom-csc-rssac-ssac", "ietf", "registries-registrars"],
    };

    private static GovernanceModel Part(InstitutionParameters parameters) => new()
    {
        Parties =
        [
            new("icann") { Name = "ICANN, the corporation", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity, Region = "north-america" },
            new("applicants") { Name = "Applicants for new top-level domains", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("icm-registry") { Name = "ICM Registry", Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector, Region = "north-america", MemberOf = ["applicants"] },
            new("amazon-eu") { Name = "Amazon EU S.à r.l.", Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector, Region = "europe", MemberOf = ["applicants"] },
            new("california-courts") { Name = "Courts of California", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "north-america" },
            new("california-attorney-general") { Name = "Attorney General of California", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "north-america" },
        ],
        Stakes =
        [
            new("internet-users", "names") { Bears = Bearing.Loss },
            new("registrants", "names") { Bears = Bearing.Loss | Bearing.Cost },
            new("network-operators", "names") { Bears = Bearing.Loss },
            new("un-members", "names") { Bears = Bearing.None, Note = "Public policy, country codes, names of places" },
            new("applicants", "names/gtld") { Bears = Bearing.Loss | Bearing.Cost },
            new("icm-registry", "names/gtld/xxx") { Bears = Bearing.Loss | Bearing.Cost },
            new("amazon-eu", "names/gtld/amazon") { Bears = Bearing.Loss },
        ],
        Mandates = Mandates(),
        Bodies = [IcannDirectors.Body, IcannDirectorsBefore.Until2002, IcannDirectorsBefore.Until2010, IcannDirectors.Ombudsman, PublicSession()],
        Chokepoints =
        [
            new("new-gtld-entry", "icann-directors") { Name = "Admission of new top-level domains to the root", Source = Comments },
        ],
        Capabilities =
        [
            new("run-a-top-level-domain", Requirement.All("new-gtld-entry", new Route("application") { Cost = parameters["application-fee"], Source = Comments }))
            {
                Name = "Run a top-level domain of one's own",
                WantedBy = ["applicants"],
                Unit = "USD",
                Source = Comments,
            },
        ],
        Observations = Observed(parameters),
    };

    private static EquatableArray<Mandate> Mandates() =>
    [
        new("applicants", "icann", Power.Bind, "names/gtld", Instrument.Terms, "applicants-to-icann")
        {
            EndableBy = ["applicants"],
            Source = Cite.General("Terms of application for new top-level domains"),
        },
        new("icann", "california-courts", Power.Bind, "accountability/enforcement", Instrument.Statute, "icann-under-california-courts")
        {
            Source = Cite.Document("The multi-stakeholder mirage (heng.lu): a corporation under the law of California"),
        },
        new("icann", "california-attorney-general", Power.Bind, "accountability/public-benefit", Instrument.Statute, "icann-under-attorney-general")
        {
            Source = Cite.General("California law of public-benefit corporations: supervision by the Attorney General"),
        },
        new("icann-directors", "icann-ombudsman", Power.Advise, new Scope(["names", "accountability"]), Instrument.Bylaw, "ombudsman-recommendations")
        {
            EndableBy = ["icann-directors"],
            Duties = [new("icann-directors", "consider the recommendation") { Discretion = Discretion.Full }],
            Source = IcannBylaws.Article("article 5"),
        },
    ];

    private static EquatableArray<Observation> Observed(InstitutionParameters parameters) =>
    [
        new("icann", "corporate-members", 0) { Source = Mirage },
        new("icann", "recurrent-revenue", true) { Source = Cite.Document("Reply to McElroy (2026-03-02): a fee on every name pays for governance") },
        new("icann", "right-time", true) { Source = Reply },
        new("icann", "right-place", true) { Source = Reply },
        new("icann", "right-people", true) { Source = Reply },
        new("names", "sovereignty-means", "shutdown and fragmentation") { Source = Cite.Document("Reply to McElroy (2026-03-02)") },
        new("icann", "process-transparent", true) { Source = IcannBylaws.Article("article 3") },
        new("icann-directors", "recourse", true) { Source = IcannBylaws.Article("article 4: reconsideration, independent review, Ombudsman") },
        new("icann-directors", "unmet-obligation", "The first Board was to step down and hold elections, and did not; an elected director had to sue to see the books.") { Source = Comments },
        new("names/gtld/xxx", "reason-outside-mandate", "In 2007 directors rejected .xxx because they feared to become overseers of content, which is not theirs to decide.") { Source = Cite.Checked("Report of the Board meeting of 30 March 2007, with the vote of 9 to 5") },
        new("icann-public-session", "attendance", 2_195) { Source = Mirage },
        new("icann-public-session", "attendance-in-person", 1_517) { Source = Mirage },
        new("icann-public-session", "attendance-remote", 678) { Source = Mirage },
        new("icann-public-session", "attendance-per-session", 47) { Source = Mirage },
        new("run-a-top-level-domain", "entry-fee", parameters["application-fee"]) { Source = Comments },
        new("run-a-top-level-domain", "entry-fee-before", 0) { Source = Cite.Document("McElroy's 21 questions, with comments (February 2026): first come, first served before") },
    ];

    private static Body PublicSession() => new("icann-public-session", [new("participant", 47)], Rule.MajorityOfThosePresent)
    {
        Name = "A session of average size at a public meeting of ICANN",
        Source = Cite.Document("The multi-stakeholder mirage (heng.lu): 47 in the room on average at ICANN85, whose sessions take no votes; the rule is that of any meeting"),
    };
}
