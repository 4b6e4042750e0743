namespace Governance.Model;

/// <summary>Ten volunteers drawn by lot who fill the leadership of the IETF.</summary>
internal static class IetfNomCom
{
    public static Institution Institution { get; } = new("ietf-nomcom", "IETF NomCom", InstitutionFamily.NamesAndNumbers, Cite.General("RFC 8713 (BCP 10)"), Part)
    {
        Summary = "Ten voters, drawn at random from volunteers who attended enough meetings, select the area directors and the architecture board; another body confirms each slate. "
            + "Twenty eligible participants can ask for a recall, which three quarters of a recall committee decide. Its choices bind the IETF, and no user of the Internet.",
        Notes =
        [
            "The committee sets its own way of deciding within BCP 10; a majority of its ten voters is taken.",
            "How many are eligible to petition changes with every meeting. No more than two of the twenty may have one affiliation; signatures are not told apart here."
        ],
        Parameters =
        [
            new("eligible-petitioners", "How many are eligible to sign a petition for a recall?", 777, "A mail of about 2015 counted so many; it changes, and the rule asks for twenty of them whatever it is."),
        ],
        Uses = ["ietf", "iesg", "iab"],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Mandates =
        [
            new("ietf-participants", "ietf-nomcom", Power.Bind, "protocols/leadership", Instrument.Charter, "ietf-nomcom-best-practice")
            {
                MayBeDelegated = true,
                EndableBy = ["ietf-participants"],
            },
            new("ietf-participants", "ietf-recall-committee", Power.Bind, "protocols/leadership/recall", Instrument.Charter, "ietf-recall"),
        ],
        Bodies =
        [
            new("ietf-nomcom",
            [
                new("volunteer", 10),
                new("chair") { Rights = Rights.Attend | Rights.Speak | Rights.Propose },
                new("liaison", 4) { Rights = Rights.Attend | Rights.Speak, Source = Cite.General("RFC 8713, section 4.7: liaisons of the IESG, the IAB, the Internet Society and the LLC") },
                new("past-chair") { Rights = Rights.Attend | Rights.Speak },
            ])
            {
                Name = "Nominating committee of the IETF",
                Of = "ietf",
                Procedures =
                [
                    new(Rule.AbsoluteMajority) { Name = "Selection of a candidate" },
                    new(Rule.All(Rule.AbsoluteMajority, new DocketCriterion("iab-confirmation"))) { Name = "Area directors, once the IAB has confirmed them", QuestionType = "seat-area-directors" },
                    new(Rule.All(Rule.AbsoluteMajority, new DocketCriterion("isoc-confirmation"))) { Name = "Members of the IAB, once the Internet Society has confirmed them", QuestionType = "seat-iab-members" },
                ],
            },
            new("ietf-recall-petition", [new("eligible-participant", (long)numbers["eligible-petitioners"].Floor())], Rule.Floor(20))
            {
                Name = "Petition for a recall",
                Source = Cite.Checked("draft-moonesamy-recall-rev, on RFC 7437: at least twenty signatories"),
            },
            new("ietf-recall-committee", [new("volunteer", 10), new("chair") { Rights = Rights.Attend | Rights.Speak | Rights.Propose }])
            {
                Name = "Recall committee of the IETF",
                Of = "ietf",
                Procedures =
                [
                    new(Rule.All(new DocketCriterion("recall-petition"), Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Cast)))
                    {
                        Name = "Recall, after a petition",
                        Source = Cite.Checked("draft-moonesamy-recall-rev, on RFC 7437: three quarters of the members who vote on the recall"),
                    },
                ],
            },
        ],
        Observations = [new("ietf-nomcom", "drawn-by-lot", true)],
    };
}
