namespace Governance.Model;

/// <summary>The treaty that, among much else, protects cables on the bottom of the sea.</summary>
internal static class LawOfTheSea
{
    private const string Cables = "cables/submarine";

    public static Institution Institution { get; } = new("unclos", "UNCLOS", InstitutionFamily.Intergovernmental,
        Cite.General("United Nations Convention on the Law of the Sea, art. 79, 87, 112 to 115 and 308 to 317"), Part)
    {
        Summary = "The Convention on the Law of the Sea gives every state the freedom to lay cables on the high seas and on the continental shelf, and obliges its parties to make it an offence to break them. "
            + "It binds the states that ratified it. Owners of cables and those who depend on them are protected by it and are no parties to it.",
        Notes =
        [
            "The United States is no party to the convention.",
            "The number of parties, 169, is general knowledge of recent years. Sixty ratifications were needed to bring the convention into force, on 16 November 1994.",
            "One report names the provisions on cables as an example of a norm for the internet.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("unclos-parties", 169) { Name = "Parties to the Convention on the Law of the Sea", Group = StakeholderGroup.Government },
            new("cable-owners") { Name = "Owners of submarine cables", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes =
        [
            new("cable-owners", Cables) { Bears = Bearing.Loss | Bearing.Cost | Bearing.Liability },
            new("internet-users", Cables) { Bears = Bearing.Loss },
            new("network-operators", Cables) { Bears = Bearing.Loss },
            new("unclos-parties", Cables) { Bears = Bearing.Cost },
            new("united-states", Cables),
        ],
        Mandates =
        [
            new("unclos-parties", "unclos-meeting", Power.Bind, "cables/submarine/protection", Instrument.Treaty, "unclos-cable-provisions")
            {
                Term = Term.Since(new(1994, 11, 16)),
                EndableBy = ["unclos-parties"],
                NoticeDays = 365, // art. 317: a denunciation takes effect one year after it was received
                Duties =
                [
                    new("unclos-parties", "make it an offence to break or injure a cable on purpose or by culpable negligence") { Discretion = Discretion.Means, Source = Cite.General("UNCLOS, art. 113") },
                    new("unclos-parties", "have those who break a cable in laying their own bear the cost of the repair") { Discretion = Discretion.Means, Source = Cite.General("UNCLOS, art. 114") },
                ],
            },
        ],
        Bodies = States(),
        Observations =
        [
            new("united-states", "party-to-unclos", false),
            new(Cables, "cited-as-norm", true) { Source = Cite.Document("TBI: internet report 2021") },
        ],
        Sources =
        [
            new("bodies[unclos-ratification].seats[state].count", Cite.General("Members of the United Nations, the Holy See and the State of Palestine; the floor does not depend on it")),
        ],
    };

    private static EquatableArray<Body> States() =>
    [
        new("unclos-ratification", [new("state", 195)])
        {
            Name = "States that may ratify the Convention on the Law of the Sea",
            Procedures =
            [
                new(Rule.Floor(60))
                {
                    Name = "Ratification: in force with sixty, for those who ratified",
                    IsOptIn = true,
                    Admits = [Position.InFavour],
                    Source = Cite.General("UNCLOS, art. 306 to 308"),
                },
            ],
        },
        new("unclos-meeting", [new("party", 169), new("observer", holder: "united-states") { Rights = Rights.Attend | Rights.Speak }])
        {
            Name = "Parties that amend the Convention on the Law of the Sea",
            Term = Term.Since(new(1994, 11, 16)),
            Procedures =
            [
                new(Rule.Silence(brokenBy: 1, windowDays: 365))
                {
                    Name = "Simplified amendment: adopted unless a party objects within twelve months",
                    Admits = Delegations.Objections,
                    Source = Cite.General("UNCLOS, art. 313"),
                },
            ],
        },
    ];
}
