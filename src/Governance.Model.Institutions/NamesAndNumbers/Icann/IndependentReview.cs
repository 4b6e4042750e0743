namespace Governance.Model;

/// <summary>The panels that review what ICANN did.</summary>
internal static class IndependentReview
{
    private static readonly Source Resolution = Cite.Checked("Resolution of the ICANN Board 2017.09.23.15-18 on the declaration in Amazon EU v ICANN");

    public static Institution Institution { get; } = new("irp", "IRP", InstitutionFamily.NamesAndNumbers,
        Cite.Checked("ICANN Bylaws 4.3, and IV.3 before 1 October 2016"), Part)
    {
        Summary = "Whoever is harmed by an act of ICANN that breaks its own Bylaws may put it before three panelists; so may the Empowered Community. They decide by majority. "
            + "Until October 2016 the Board had to consider what they declared; since then it is final and binds ICANN.",
        Notes =
        [
            "Proceedings begun before October 2016 went on under the older rules: .amazon ended in July 2017 as a declaration that the Board considered, and followed by a resolution of its own.",
            "Known cases: .africa (2015), .amazon (2017), .web (2021). The Board sits in no panel; it pays for them.",
            "One panelist dissented in part in .amazon; the finding of inconsistency was of all three.",
        ],
        Uses = ["icann-board", "empowered-community"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("irp-claimants") { Name = "Those who claim to be harmed by an act of ICANN", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes =
        [
            new("irp-claimants", "names") { Bears = Bearing.Loss | Bearing.Cost },
            new("irp-claimants", "accountability") { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Mandates =
        [
            new("icann", "irp-panel", Power.Advise, new Scope(["names", "accountability"]), Instrument.Bylaw, "irp-before-2016")
            {
                Term = IcannBylaws.Before2016,
                EndableBy = ["icann-directors"],
                Duties = [new("icann-directors", "consider the declaration") { Discretion = Discretion.Full }],
                Source = Cite.Checked("ICANN Bylaws before 1 October 2016, IV.3"),
            },
            new("icann", "irp-panel", Power.Bind, new Scope(["names", "accountability"]), Instrument.Bylaw, "irp-since-2016")
            {
                Term = IcannBylaws.Since2016,
                EndableBy = ["icann-with-community"],
                Duties = [new("icann-directors", "comply with the declaration, which a court may enforce") { Discretion = Discretion.Means }],
                Source = Cite.Checked("ICANN Bylaws of 1 October 2016, 4.3(x)"),
            },
            new("irp-claimants", "irp-panel", Power.Bind, new Scope(["names", "accountability"]), Instrument.Consent, "irp-claim")
            {
                EndableBy = ["irp-claimants"],
                Source = Cite.General("Supplementary procedures of the independent review: whoever files submits to them"),
            },
        ],
        Bodies =
        [
            new("irp-panel", [new("panelist", 3)])
            {
                Name = "Independent review panel",
                Procedures = [new(Rule.MajorityOfVotesCast) { Name = "Declaration", Admits = IcannBylaws.Vote, Source = Cite.Checked("ICANN Bylaws, independent review process") }],
            },
        ],
        Observations =
        [
            new("irp-since-2016", "sanction-exists", true) { Source = Cite.Checked("ICANN Bylaws of 1 October 2016, 4.3(x): final and binding") },
            new("irp-before-2016", "sanction-exists", false) { Source = Resolution },
        ],
    };
}
