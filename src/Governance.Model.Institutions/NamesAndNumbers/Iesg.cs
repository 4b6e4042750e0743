namespace Governance.Model;

/// <summary>The area directors through whose ballot every document of the IETF passes.</summary>
internal static class Iesg
{
    private static readonly Source Ballots = Cite.Checked("IESG ballot procedures; datatracker needed_ballot_positions()");
    private static readonly Source Consensus = Cite.General("RFC 2026, sections 1.2 and 6.1.2");
    private static readonly Position Discuss = new(PositionKind.Objecting, "discuss");

    public static Institution Institution { get; } = new("iesg", "IESG", InstitutionFamily.NamesAndNumbers,
        Cite.General("Internet Engineering Steering Group: RFC 2026, RFC 3710 and its ballot procedures"), Part)
    {
        Summary = "The area directors ballot on every document that is to become a standard. One must say yes, nobody may hold a DISCUSS, and for standards two thirds of those "
            + "not recused must say yes or raise no objection. The ballot settles the status of a text; it obliges nobody to implement it.",
        Notes =
        [
            "The nominating committee fills its seats and a recall committee may remove from them (RFC 8713, general knowledge). Neither has power over documents to pass on: the IESG decides as an organ of the IETF, on what is an RFC of the IETF and of which status.",
            "The size changes with the areas: thirteen in a ballot of June 2005, fifteen in one of October 2006. The record does not date the changes; each of the two bodies is in force for its calendar year.",
            "An ABSTAIN means an objection that cannot be repaired. It is the nearest thing to a no and blocks only by missing from the two thirds.",
            "A procedure for a single DISCUSS exists besides the alternate one; the record gives no numbers for it.",
            "Votes under the alternate procedure are given anew and not derived from the ordinary ballot; those recused have none.",
            "There is no general rule on votes of the IESG. A draft of its charter thought that the rule of the IAB would serve: two thirds concur, no more than two dissent. Appeals are taken to be decided so."
        ],
        Parameters =
        [
            new("area-directors", "How many area directors ballot, the chair included?", 14, "The record says about thirteen to fifteen; this is the middle."),
            new("irsg-members", "How many sit in the research steering group?", 15, "It has a member for each research group and a few more, and changes with them."),
        ],
        Uses = ["ietf", "ietf-nomcom"],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Bodies =
        [
            AreaDirectors("iesg-2005", "IESG of 2005", 13, new(new DateOnly(2005, 1, 1), new DateOnly(2006, 1, 1))),
            AreaDirectors("iesg-2006", "IESG of 2006", 15, new(new DateOnly(2006, 1, 1), new DateOnly(2007, 1, 1))),
            AreaDirectors("iesg", "IESG", (long)numbers["area-directors"].Floor(), Term.Since(new DateOnly(2007, 1, 1))),
            ResearchSteering(numbers),
            SeriesApproval(),
        ],
        Chokepoints =
        [
            new("ietf-publication", "iesg") { Name = "Publication in the IETF stream" },
        ],
        Capabilities =
        [
            new("publish-a-specification", Requirement.Any("ietf-publication", new Route("independent-stream") { Cost = 1 }))
            {
                Name = "Publish a specification as an RFC",
                Unit = "changes of stream",
                WantedBy = ["ietf-participants", "vendors"],
                Source = Cite.General("RFC 4846: the independent stream publishes without the IESG, and not as a standard; the cost counts the change, since no price is of record"),
            },
        ],
    };

    private static Body AreaDirectors(string id, string name, long count, Term term) => new(id,
    [
        new("area-director", count) { NamedBy = "ietf-nomcom" },
        new("liaison-of-the-iab") { Rights = Rights.Attend | Rights.Speak },
        new("rfc-editor-liaison") { Rights = Rights.Attend | Rights.Speak },
        new("iana-liaison") { Rights = Rights.Attend | Rights.Speak },
    ])
    {
        Name = name,
        Of = "ietf",
        Term = term,
        Procedures =
        [
            Ballot("standards-track", "Standards track and best current practice", Rule.All(OneYesAndNoDiscuss,
                new ShareRule([Position.InFavour, Position.NotObjecting], ShareBase.NonRecused, Comparison.AtLeast, Fraction.TwoThirds))),
            Ballot("other-document", "Other documents", OneYesAndNoDiscuss),
            new(TwoThirdsAndNoMoreThanTwoAgainst)
            {
                Name = "Alternate procedure: two thirds in favour and no more than two against, whatever DISCUSS is held",
                QuestionType = "alternate-ballot",
                ConsensusBy = Consensus,
                Source = Cite.Checked("Mail to the IETF list of 20 October 2006 on the alternate balloting procedure; IESG statement of 22 May 2025"),
            },
            new(Rule.All(new DocketCriterion("appeal-to-the-area-director", value: false), TwoThirdsAndNoMoreThanTwoAgainst))
            {
                Name = "Appeal that the area director has refused",
                QuestionType = "appeal",
                Source = Cite.General("RFC 2026, section 6.5.1; RFC 3710 on how the IESG decides"),
            },
        ],
    };

    private static Rule TwoThirdsAndNoMoreThanTwoAgainst { get; } = Rule.All(Rule.AtLeast(Fraction.TwoThirds, ShareBase.NonRecused), Rule.Cap(2));

    private static Rule OneYesAndNoDiscuss { get; } = Rule.All(Rule.Floor(1), Rule.Hold(Discuss));

    private static Procedure Ballot(string type, string name, Rule rule) => new(rule)
    {
        Name = name,
        QuestionType = type,
        ConsensusBy = Consensus,
        Admits = [Position.InFavour, Position.NotObjecting, Discuss, Position.Abstaining],
        Source = Ballots,
    };

    private static Body ResearchSteering(InstitutionParameters numbers)
    {
        var notReady = new Position(PositionKind.Objecting, "not-ready");
        return new("irsg", [new("member", (long)numbers["irsg-members"].Floor())])
        {
            Name = "Internet Research Steering Group",
            Procedures =
            [
                new(Rule.All(Rule.Floor(2), Rule.Hold(notReady)))
                {
                    Name = "Two in favour, and nobody holds that it is not ready",
                    ConsensusBy = Ballots,
                    Admits = [Position.InFavour, Position.NotObjecting, notReady, Position.Abstaining],
                    Source = Ballots,
                },
            ],
        };
    }

    private static Body SeriesApproval()
    {
        var concern = new Position(PositionKind.Objecting, "concern");
        return new("rsab", [new("stream-representative", 4), new("series-consulting-editor")])
        {
            Name = "RFC Series Approval Board",
            Source = Cite.General("RFC 9280: one voter for each of four streams, and the consulting editor"),
            Procedures =
            [
                new(Rule.All(Rule.Floor(1), Rule.Hold(concern)))
                {
                    Name = "One in favour, and nobody holds a concern",
                    ConsensusBy = Ballots,
                    Admits = [Position.InFavour, concern, Position.Abstaining],
                    Source = Ballots,
                },
            ],
        };
    }
}
