namespace Governance.Model;

/// <summary>Three paragraphs in which states promised to cooperate on the public policy of the Internet.</summary>
internal static class TunisAgenda
{
    private const string Matter = "internet/public-policy/enhanced-cooperation";

    public static Institution Institution { get; } = new("tunis-agenda", "Tunis Agenda 69–71", InstitutionFamily.Intergovernmental,
        Cite.Document("Internet Democracy Project 2013, on the Tunis Agenda for the Information Society, par. 69 to 71"), Part)
    {
        Status = InstitutionStatus.Doctrine,
        Summary = "Paragraphs 69 to 71 of the Tunis Agenda say that governments shall carry out their roles in the public policy of the Internet on an equal footing, in consultation "
            + "with all stakeholders, and that a process of enhanced cooperation begins. They name no body and no rule: they ask for cooperation, and leave it open who does what.",
        Notes =
        [
            "What enhanced cooperation demands is disputed since 2005; two working groups on it ended without agreement.",
            "Day-to-day technical and operational matters that do not bear on international public policy are left out of it by the text itself.",
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("un-members", Matter),
            new("civil-society", Matter),
            new("businesses", Matter),
            new("network-operators", Matter) { Bears = Bearing.Cost },
            new("internet-users", Matter) { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("un-members", "un-secretariat", Power.Advise, new([Matter], [$"{Matter}/technical-operations"]), Instrument.Consent, "tunis-enhanced-cooperation")
            {
                Term = Term.Since(new(2005, 11, 18)),
                EndableBy = ["un-members"],
                Duties =
                [
                    new("un-members", "cooperate on an equal footing, in consultation with all stakeholders") { Discretion = Discretion.Full },
                    new("un-secretariat", "start the process of enhanced cooperation, involving all relevant organisations") { Discretion = Discretion.Means },
                ],
            },
        ],
        Observations =
        [
            new(Matter, "aim-stated", true),
            new(Matter, "states-on-equal-footing", true),
            new(Matter, "sanction-exists", false) { Source = Cite.General("The text names none") },
            new(Matter, "years-without-binding-output", 20) { Source = Cite.General("From the agenda of 2005 to 2025; two working groups failed in between") },
        ],
    };
}
