namespace Governance.Model;

/// <summary>Working groups in which anybody may take part, and whose texts nobody must follow.</summary>
internal static class Ietf
{
    private static readonly Source Process = Cite.General("RFC 2026 (BCP 9), The Internet Standards Process");
    private static readonly Source Claims = Cite.Document("Twenty-one questions on Internet and AI governance, and the comments on them (2026)");

    public static Institution Institution { get; } = new("ietf", "IETF WG", InstitutionFamily.NamesAndNumbers,
        Cite.General("IETF process: RFC 2026, RFC 2418, RFC 7282"), Part)
    {
        Summary = "Working groups of the IETF write Internet standards on open lists. The chairs declare rough consensus when every objection was answered; nobody counts heads. "
            + "The result binds nobody: it has force where implementers adopt it.",
        Notes =
        [
            "Who takes part accepts the rules of the process and on patents (IETF Note Well, general knowledge). That is a condition of taking part: no group may bind anybody by what it agrees on, and no mandate is entered.",
            "The IETF has no members and takes no votes; the Internet Society and the IETF LLC host it and pay for it.",
            "RFC 2418 says that 51 % is no rough consensus and that 99 % is better than rough; neither number is a threshold.",
            "A draft of July 2026 (draft-nottnick-ietf-decisions) would replace section 3.3 of RFC 2418; it was not adopted in the record.",
            "No input of the rule stands for those who are harmed and do not take part, and no lever of the IETF reaches the abuse of what it has standardised.",
        ],
        Parameters =
        [
            new("working-group-participants", "How many take part in the working group?", 105,
                "RFC 7282 argues with a hundred on one side and five on the other; the lists are open and the rule asks for no number."),
            new("last-call-participants", "How many comment in a last call?", 100, "Anybody may comment, and the rule counts nobody."),
        ],
        Uses = ["ietf-nomcom"],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("ietf") { Name = "IETF", Kind = PartyKind.Community, Group = StakeholderGroup.TechnicalCommunity },
            new("ietf-participants") { Name = "Participants in the IETF", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
            new("internet-society") { Name = "Internet Society", Kind = PartyKind.Association, Group = StakeholderGroup.CivilSociety },
            new("ietf-llc") { Name = "IETF Administration LLC", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity },
        ],
        Stakes =
        [
            new("ietf-participants", "protocols") { Bears = Bearing.Cost },
            new("implementers", "protocols") { Bears = Bearing.Cost },
            new("vendors", "protocols") { Bears = Bearing.Cost },
            new("internet-users", "protocols") { Bears = Bearing.Loss, Note = "Use what is implemented, and have no part in the rule", Source = Claims },
        ],
        Bodies = [WorkingGroup(numbers), LastCall(numbers), AreaDirector()],
        Chokepoints =
        [
            new("rfc-series", "ietf") { Name = "The text of the standards", Source = Cite.Document("The multi-stakeholder mirage (heng.lu)") },
        ],
        Capabilities =
        [
            new("agree-on-a-protocol", Requirement.Any("rfc-series", new Route("fork") { Cost = 1 }, new Route("another-standards-body") { Cost = 1 }))
            {
                Name = "Agree on one protocol with others",
                Unit = "changes of venue",
                WantedBy = ["implementers", "vendors"],
                Source = Cite.General("Texts may be copied and other bodies write standards; the cost counts the change itself, since no price is of record"),
            },
        ],
        Observations =
        [
            new("ietf", "open-standard", true) { Source = Claims },
            new("ietf", "code-mandatory", false) { Source = Claims },
            new("ietf", "enforcement-industry-wide", false) { Source = Claims },
            new("ietf", "sanction-exists", false) { Source = Claims },
            new("ietf", "interoperability-needed", true) { Source = Claims },
            new("ietf-working-group", "recourse", true) { Source = Process },
            new("ietf-working-group", "process-transparent", true) { Source = Process },
            new("ietf-working-group", "rule-reads-harm", false) { Source = Claims },
        ],
        Sources = [new("bodies[ietf-working-group].seats[participant].count", Cite.Checked("RFC 7282, section 6: its example of a hundred in favour and five against"))],
    };

    private static Body WorkingGroup(InstitutionParameters numbers) => new("ietf-working-group", [new("participant", (long)numbers["working-group-participants"].Floor()) { NamedBy = "ietf-participants" }])
    {
        Name = "A working group of the IETF",
        Of = "ietf",
        Procedures =
        [
            new(Rule.RoughConsensus)
            {
                Name = "Rough consensus",
                ChairDeclares = true,
                ConsensusBy = Cite.Checked("RFC 2418, section 3.3; RFC 7282"),
                Admits = [Position.InFavour, Position.Against, Position.ObjectionAddressed, Position.Objecting, Position.Abstaining],
                Source = Cite.Checked("RFC 2418, section 3.3; RFC 7282"),
            },
        ],
    };

    private static Body LastCall(InstitutionParameters numbers)
    {
        return new("ietf-last-call", [new("commenter", (long)numbers["last-call-participants"].Floor())])
        {
            Name = "The last call to the whole IETF",
            Of = "ietf",
            Source = Process,
            Procedures = [Call("working-group-document", 14, "Document of a working group: two weeks"), Call("individual-submission", 28, "Document of an individual: four weeks")],
        };

        static Procedure Call(string type, int days, string name) => new(Rule.RoughConsensus)
        {
            Name = name,
            QuestionType = type,
            NoticeDays = days,
            ChairDeclares = true,
            ConsensusBy = Cite.General("RFC 2026, section 6.1.2"),
            Admits = [Position.InFavour, Position.Against, Position.ObjectionAddressed, Position.Objecting, Position.Abstaining],
        };
    }

    private static Body AreaDirector() => new("ietf-area-director", [new("responsible-director") { NamedBy = "ietf-nomcom" }])
    {
        Name = "The responsible area director, first to hear an appeal",
        Of = "ietf",
        Source = Cite.General("RFC 2026, section 6.5.1: chairs, then the area director, then the IESG, then the IAB"),
        Procedures =
        [
            new(Rule.All(new DocketCriterion("appeal-to-the-chairs", value: false), Rule.Floor(1))) { Name = "Appeal that the chairs have refused", QuestionType = "appeal" },
        ],
    };
}
