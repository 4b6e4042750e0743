namespace Governance.Model;

/// <summary>A circle that decides by consent: not that all agree, but that nobody has a reasoned objection left.</summary>
internal static class SociocraticCircle
{
    private static readonly Source Consent = Cite.Checked("Descriptions of sociocratic consent in several public repositories");

    private static readonly Source Links = Cite.General("Sociocracy: circles are linked by a leader and by a representative whom the lower circle elects");

    private static readonly EquatableArray<Position> Answers = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting];

    public static Institution Institution { get; } = new("sociocratic-circle", "Sociocratic circle", InstitutionFamily.RuleSources, Consent, Part)
    {
        Summary = "A circle decides on its own domain by consent: a proposal stands as soon as nobody has a paramount, that is reasoned, objection. Silence does not block "
            + "and is not agreement either. "
            + "The decision binds the circle. Two of its members, its leader and a representative it elects, sit in the circle above with the same right to object.",
        Notes =
        [
            "Whether an objection is paramount is for the circle to find; a position 'object' is one that was found so.",
            "The size of the circle is an example, and no rule depends on it.",
        ],
        Parameters = [new("members", "How many members the circle has", 9, "The number of a constructed example.")],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties = [new("circle-members", numbers.Seats("members")) { Name = "Members of the circle", Kind = PartyKind.Class }],
        Stakes = [new("circle-members", "circle") { Bears = Bearing.Cost }],
        Mandates =
        [
            new("circle-members", "sociocratic-domain", Power.Bind, "circle", Instrument.Consent, "circle-membership")
            {
                EndableBy = ["circle-members"],
                Source = Cite.General("A member consents to the circle and may leave it"),
            },
            new("sociocratic-parent-circle", "sociocratic-domain", Power.Bind, "circle", Instrument.Charter, "circle-domain")
            {
                EndableBy = ["sociocratic-parent-circle"],
                Source = Cite.General("Sociocracy: the circle above sets the aim and the domain of the one below"),
            },
        ],
        Bodies =
        [
            new("sociocratic-domain", [new("member", numbers.Seats("members"))])
            {
                Name = "A sociocratic circle",
                Procedures = [new(Rule.Consent) { Name = "Consent: no paramount objection", Admits = Answers }],
            },
            new("sociocratic-parent-circle", [new("leader-of-the-lower-circle"), new("representative-of-the-lower-circle"), new("other-members")])
            {
                Name = "The circle above, with a double link",
                Source = Links,
                Procedures = [new(Rule.Consent) { Name = "Consent: no paramount objection", Admits = Answers }],
            },
        ],
    };
}
