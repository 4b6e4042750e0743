namespace Governance.Model;

/// <summary>The council whose decisions on peace bind all members, and whose five permanent members can stop them.</summary>
internal static class SecurityCouncil
{
    private static readonly DateOnly Enlarged = new(1966, 1, 1);

    private static readonly Source Charter = Cite.Checked("Charter of the United Nations, art. 27");

    public static Institution Institution { get; } = new("un-security-council", "UNSC", InstitutionFamily.Intergovernmental,
        Cite.General("Charter of the United Nations, art. 23 to 32 and 39 to 51"), Part)
    {
        Summary = "The Security Council decides on peace and security for all members of the United Nations, who agreed in the Charter to carry its decisions out. Nine of its "
            + "fifteen members must be in favour, and none of the five permanent members against; on questions of procedure the five have no veto. A party to a dispute that is "
            + "to be settled peacefully must abstain. Until the end of 1965 eleven members sat, and seven votes were enough.",
        Notes =
        [
            "The amendment that added four seats came into force on 31 August 1965 (general knowledge); the four were filled from January 1966. Until then eleven members decided, as they are judged here.",
            "That an abstaining or absent permanent member does not stop a decision is practice; the text speaks of concurring votes.",
            "A party to a dispute is entered as recused: it is then neither in favour nor able to stop the decision. The rule is seldom followed.",
            "The Council acts on behalf of the members (art. 24), so that its decisions are not counted as promises of the United Nations to itself.",
            "Since 2022 the General Assembly meets within ten working days after a veto to debate it (A/RES/76/262). That changes no decision.",
            "The seat of China was held by the Republic of China until October 1971, and that of the Russian Federation by the Soviet Union until December 1991.",
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("public", "peace") { Bears = Bearing.Loss, Note = "The people who live where a measure takes effect" },
            new("un-members", "peace") { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Mandates =
        [
            Grant("security-council-of-eleven", "charter-council-of-eleven", new(new(1945, 10, 24), Enlarged)),
            Grant("security-council", "charter-council", Term.Since(Enlarged)),
            new("general-assembly", "security-council", Power.Bind, "peace/emergency-session", Instrument.Bylaw, "uniting-for-peace")
            {
                EndableBy = ["general-assembly"],
                Duties = [new("general-assembly", "meet in emergency special session") { WithinDays = 1 }],
                Source = Cite.General("Resolution 377 (V), part A: within twenty-four hours; Rules of procedure of the General Assembly, rule 8(b)"),
            },
        ],
        Bodies =
        [
            Council("security-council-of-eleven", "Security Council of eleven members", elected: 6, votes: 7, new(new(1945, 10, 24), Enlarged)),
            Council("security-council", "Security Council", elected: 10, votes: 9, Term.Since(Enlarged)),
        ],
        Chokepoints =
        [
            new("un-authority-for-force-and-sanctions", "security-council") { Name = "Authority for sanctions and for the use of force in the name of the United Nations", MustBeUnique = true },
        ],
        Capabilities =
        [
            new("act-with-un-authority", "un-authority-for-force-and-sanctions") { Name = "Impose sanctions on all states or use force with the authority of the United Nations", WantedBy = ["un-members"] },
        ],
        Observations =
        [
            new("security-council", "sanction-exists", true) { Source = Cite.General("Charter of the United Nations, art. 41 and 42") },
            new("security-council", "states-equal", false) { Source = Charter },
            new("security-council", "regions-represented", 5) { Source = Cite.General("Elected seats by region: Africa three, Asia-Pacific two, Latin America and Caribbean two, Western Europe and others two, Eastern Europe one; with the permanent members") },
        ],
    };

    private static Mandate Grant(string council, string id, Term term) => new("un-members", council, Power.Bind, "peace", Instrument.Treaty, id)
    {
        Term = term,
        EndableBy = ["un-members", "un-permanent-five"], // art. 108: only by amending the Charter
        EndableTogether = true,
        Duties = [new("un-members", "accept and carry out the decision")],
        Source = Cite.General("Charter of the United Nations, art. 24 and 25"),
    };

    private static Body Council(string id, string name, int elected, int votes, Term term) => new(id,
    [
        .. Delegations.Of("member", Nations.MembersOf("un-permanent-five")),
        new("member", elected) { Id = "elected-members", NamedBy = "un-members" },
    ])
    {
        Name = name,
        Term = term,
        Procedures = Procedures(votes),
    };

    private static EquatableArray<Procedure> Procedures(int votes)
    {
        var substantive = Rule.All(
            Rule.Floor(votes),
            Rule.Veto(SeatSelection.Named([.. Nations.MembersOf("un-permanent-five")])) with
            {
                Source = Cite.Checked("Charter of the United Nations, art. 27(3); abstention or absence is no veto, by settled practice"),
            });
        return
        [
            Vote(substantive, "Substantive questions", null, Cite.Checked("Charter of the United Nations, art. 27(3)")),
            Vote(Rule.Floor(votes), "Procedural questions", "procedural", Cite.Checked("Charter of the United Nations, art. 27(2)")),
            Vote(Rule.Floor(votes), "A call for an emergency special session is a procedural question", null, Cite.Checked("Resolution 377 (V), part A")) with { Over = "peace/emergency-session" },
            Vote(substantive, "Peaceful settlement: a party to the dispute abstains, entered as recused", "dispute-settlement", Cite.Checked("Charter of the United Nations, art. 27(3), second half, and chapter VI")),
            Vote(substantive, "Whether a question is one of procedure", "whether-procedural", Cite.General("Statement of the four sponsoring governments, San Francisco, 7 June 1945")),
            Delegations.Consensus("Statement of the President, which advises", Cite.General("Practice of the Security Council: statements of its President are made by consensus")) with { QuestionType = "presidential-statement" },
        ];
    }

    private static Procedure Vote(Rule rule, string name, string? type, Source source) => new(rule) { Name = name, QuestionType = type, Admits = Delegations.Votes, Source = source };
}
