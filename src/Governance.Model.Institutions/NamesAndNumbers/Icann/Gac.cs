namespace Governance.Model;

/// <summary>The committee through which governments advise ICANN.</summary>
internal static class Gac
{
    public static Institution Institution { get; } = new("gac", "GAC", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICANN Bylaws 12.2(a); operating principles of the GAC"), Part)
    {
        Summary = "One representative of each government that wishes to take part. What none of them formally objects to is consensus advice to the ICANN Board. "
            + "The Board need not follow it, but has to say why, needs 60 per cent of its directors to reject it, and must then look for a solution that both accept.",
        Notes =
        [
            "About 180 governments take part. The number of observers is not of record: one seat without a vote stands for them.",
            "For the threshold the accountability working group had proposed two thirds of the Board; 60 per cent became the rule. In 2011, before it, a majority was enough.",
            "A representative speaks for a government; no instrument binds citizens to what the GAC advises.",
        ],
        Parameters = [new("governments", "How many governments have a seat?", 180, "The record says about 180.")],
        Uses = ["icann-board", "empowered-community"],
    };

    private static GovernanceModel Part(InstitutionParameters parameters) => new()
    {
        Parties =
        [
            new("gac") { Name = "Governmental Advisory Committee", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government },
        ],
        Stakes =
        [
            new("citizens", "names") { Bears = Bearing.Loss, Note = "Spoken for by their governments" },
        ],
        Mandates =
        [
            new("icann-directors", "gac", Power.Advise, Scope.Everything, Instrument.Bylaw, "gac-advice")
            {
                EndableBy = ["icann-with-community"],
                Duties =
                [
                    new("icann-directors", "take the advice into account, and give reasons where it does not follow it") { Discretion = Discretion.Full },
                    new("icann-directors", "try in good faith to find a solution that both accept, where it rejects consensus advice") { Discretion = Discretion.Means },
                ],
                Source = Cite.Checked("ICANN Bylaws 12.2(a), draft text: reasons, then a mutually acceptable solution"),
            },
        ],
        Bodies =
        [
            new("gac-plenary",
            [
                new("government", (long)parameters["governments"].Floor()),
                new("observer") { Rights = IcannBylaws.Heard },
            ])
            {
                Name = "GAC in plenary",
                Of = "gac",
                Procedures =
                [
                    new(Rule.Consent)
                    {
                        Name = "Consensus advice: no formal objection",
                        Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
                        ConsensusBy = Cite.Checked("GAC operating principles, principle 47: general agreement in the absence of any formal objection"),
                        Source = Cite.Checked("GAC operating principles, principle 47"),
                    },
                    new(Rule.MajorityOfVotesCast)
                    {
                        Name = "Election of its chair",
                        QuestionType = "elect-chair",
                        Admits = IcannBylaws.Vote,
                        Source = Cite.General("GAC operating principles on elections: a simple majority"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("gac-advice", "objections-that-block-consensus", 1) { Source = Cite.Checked("GAC operating principles, principle 47") },
        ],
    };
}
