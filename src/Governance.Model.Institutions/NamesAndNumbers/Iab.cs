namespace Governance.Model;

/// <summary>The board that watches over the architecture of the Internet and hears appeals.</summary>
internal static class Iab
{
    public static Institution Institution { get; } = new("iab", "IAB", InstitutionFamily.NamesAndNumbers, Cite.General("RFC 2850 (BCP 39), Charter of the Internet Architecture Board"), Part)
    {
        Summary = "Thirteen members advise the IETF on architecture, speak for it to other organisations and hear appeals against the IESG. They seek unanimity; else seven must concur "
            + "and no more than two may dissent. What they say on architecture is advice; only a decision on an appeal settles anything, and that inside the process.",
        Notes =
        [
            "The last appeal goes to the trustees of the Internet Society and asks only whether the process was fair.",
            "How many liaisons attend is general knowledge and changes.",
        ],
        Parameters =
        [
            new("isoc-trustees", "How many trustees does the Internet Society have?", 12, "Twelve voting trustees are generally reported; the rule is a majority at any size."),
        ],
        Uses = ["ietf", "ietf-nomcom"],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Mandates =
        [
            new("ietf-nomcom", "iab", Power.Bind, "protocols/leadership", Instrument.Charter, "iab-appointment")
            {
                OnlyPassesOn = true,
                EndableBy = ["ietf-recall-committee"],
                Source = Cite.General("RFC 8713 (BCP 10): the nominating committee selects twelve members, the chair of the IETF sits ex officio; the IAB confirms whom the committee selects for the IESG"),
            },
            new("ietf", "iab", Power.Advise, "protocols/architecture", Instrument.Charter, "iab-architectural-advice")
            {
                Source = Cite.General("RFC 2850, section 2.1"),
            },
            new("ietf", "isoc-trustees", Power.Bind, "protocols/appeals", Instrument.Charter, "isoc-last-appeal")
            {
                Source = Cite.General("RFC 2026, section 6.5.3: appeals on whether the procedures themselves are adequate"),
            },
        ],
        Bodies = [Board(), Trustees(numbers)],
    };

    private static Body Board()
    {
        var concur = Rule.All(Rule.Floor(7), Rule.Cap(2));
        var charter = Cite.Checked("RFC 2850, section 3.5");
        return new("iab",
        [
            new("full-member", 13) { NamedBy = "ietf-nomcom" },
            new("liaison", 3) { Rights = Rights.Attend | Rights.Speak },
            new("irtf-chair") { Rights = Rights.Attend | Rights.Speak },
        ])
        {
            Name = "Internet Architecture Board",
            Of = "ietf",
            Procedures =
            [
                new(concur)
                {
                    Name = "Seven concur, no more than two dissent",
                    ConsensusBy = charter,
                    Admits = [Position.InFavour, Position.Against, Position.Abstaining],
                    Source = charter,
                },
                new(Rule.All(new DocketCriterion("appeal-to-the-iesg", value: false), concur))
                {
                    Name = "Appeal that the IESG has refused",
                    QuestionType = "appeal",
                    ConsensusBy = charter,
                    Source = Cite.General("RFC 2026, section 6.5.1"),
                },
                new(Rule.All(new DocketCriterion("iesg-slate"), concur))
                {
                    Name = "Confirmation of the area directors whom the nominating committee has selected",
                    QuestionType = "confirm-iesg-candidates",
                    ConsensusBy = charter,
                    Source = Cite.General("RFC 8713, section 3"),
                },
            ],
        };
    }

    private static Body Trustees(InstitutionParameters numbers) => new("isoc-trustees", [new("trustee", (long)numbers["isoc-trustees"].Floor())])
    {
        Name = "Board of Trustees of the Internet Society",
        Of = "internet-society",
        Procedures =
        [
            new(Rule.All(new DocketCriterion("appeal-to-the-iab", value: false), Rule.MajorityOfThosePresent))
            {
                Name = "Last appeal, on the process only",
                QuestionType = "appeal",
                Source = Cite.General("RFC 2026, section 6.5.3; the majority is an assumption"),
            },
            new(Rule.All(new DocketCriterion("iab-slate"), Rule.MajorityOfThosePresent))
            {
                Name = "Confirmation of the members of the IAB whom the nominating committee has selected",
                QuestionType = "confirm-iab-candidates",
                Source = Cite.General("RFC 8713, section 3; the majority is an assumption"),
            },
        ],
    };
}
