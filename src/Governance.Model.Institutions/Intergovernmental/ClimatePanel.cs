namespace Governance.Model;

/// <summary>The panel of governments that accepts what science knows of the climate, and the body where its report is received.</summary>
internal static class ClimatePanel
{
    private const string Science = "climate/science";

    private static readonly Source Procedures = Cite.General("Procedures of the IPCC, Appendix A; Principles governing IPCC work, principle 10");

    public static Institution Institution { get; } = new("ipcc", "IPCC", InstitutionFamily.Intergovernmental,
        Cite.General("Principles governing IPCC work; Procedures, Appendix A"), Part)
    {
        Summary = "Scientists write the assessments of the Intergovernmental Panel on Climate Change, and 195 governments accept them. A summary for policymakers is approved line by line and a synthesis "
            + "adopted section by section, by consensus; views that differ are explained and on request recorded. The result is advice. Whether the parties to the climate convention welcome it is a decision of their own.",
        Notes =
        [
            "In December 2018 four states would only take note of the report on 1.5 degrees, and the subsidiary body of the convention could not welcome it: approval by science and uptake by policy are separate decisions.",
            "Where consensus on a scientific matter cannot be had, differing views are put into the text; the rule here is that of the approval, where no sustained objection is left.",
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("ipcc") { Name = "Intergovernmental Panel on Climate Change", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("wmo") { Name = "World Meteorological Organization", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("unep") { Name = "United Nations Environment Programme", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("ipcc-governments", 195) { Name = "Governments that are members of the IPCC", Group = StakeholderGroup.Government },
            new("unfccc-parties", 197) { Name = "Parties to the climate convention", Group = StakeholderGroup.Government },
        ],
        Stakes =
        [
            new("ipcc", Science),
            new("public", "climate") { Bears = Bearing.Loss },
            new("academics", Science),
            new("unfccc-parties", "climate") { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            Founding("wmo", "ipcc-founded-by-wmo", "WMO Executive Council resolution 4 (EC-XL), 1988"),
            Founding("unep", "ipcc-founded-by-unep", "UNEP Governing Council decision 14/20, 1987"),
            Founding("general-assembly", "ipcc-endorsed-by-assembly", "A/RES/43/53, 1988"),
            Founding("ipcc-governments", "ipcc-advises-governments", "Principles governing IPCC work: relevant to policy and not prescriptive"),
            new("unfccc-parties", "sbsta", Power.Advise, "climate", Instrument.Treaty, "sbsta-terms")
            {
                EndableBy = ["unfccc-parties"],
                Source = Cite.General("United Nations Framework Convention on Climate Change, art. 9"),
            },
        ],
        Bodies =
        [
            Panel(),
            new("sbsta", [new("party", 197)])
            {
                Name = "Subsidiary Body for Scientific and Technological Advice",
                Procedures = [Delegations.Consensus("Consensus", Cite.General("Draft rules of procedure of the UNFCCC, rule 42, not adopted: consensus by default"))],
            },
        ],
        Observations =
        [
            new("ipcc-panel", "recourse", true) { Source = Cite.General("Procedures, Annex 3: protocol for possible errors") },
            new("ipcc-panel", "process-transparent", true) { Source = Cite.General("Drafts, review comments and answers are published") },
            new("ipcc-panel", "aim-stated", true) { Source = Procedures },
        ],
        Sources =
        [
            new("bodies[sbsta].seats[party].count", Cite.General("197 parties in 2018; the rule needs no number")),
        ],
    };

    private static Mandate Founding(string from, string id, string source) => new(from, "ipcc-panel", Power.Advise, Science, Instrument.Charter, id)
    {
        Term = Term.Since(new(1988, 12, 6)),
        EndableBy = [from],
        Duties = [new("ipcc-panel", "explain differing views, and record them on request") { Discretion = Discretion.Means, Source = Procedures }],
        Source = Cite.General(source),
    };

    private static Body Panel() => new("ipcc-panel", [new("government", 195), new("author", 1) { Id = "lead-authors", Rights = Rights.Attend | Rights.Speak | Rights.Propose }])
    {
        Name = "Plenary of the Intergovernmental Panel on Climate Change",
        Of = "ipcc",
        Procedures =
        [
            Delegations.Consensus("Decisions by consensus; differing views are explained and on request recorded", Procedures),
            Delegations.Consensus("First step: a working group accepts the report", Cite.Checked("Procedures of the IPCC, Appendix A, contents")) with { QuestionType = "accept-report" },
            AfterAcceptance("approve-summary", "Second step: line-by-line approval of the summary for policymakers"),
            AfterAcceptance("adopt-synthesis", "Synthesis report, adopted section by section"),
        ],
    };

    private static Procedure AfterAcceptance(string type, string name)
    {
        var source = Cite.Checked("Procedures of the IPCC, Appendix A, contents");
        return new(Rule.All(new DocketCriterion("report-accepted"), Rule.Consent))
        {
            Name = name,
            QuestionType = type,
            Admits = Delegations.Objections,
            ConsensusBy = source,
            Source = source,
        };
    }
}
