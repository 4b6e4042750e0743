namespace Governance.Model;

/// <summary>The alliance that decides by silence and owes each ally help by means of its own choice.</summary>
internal static class NorthAtlanticAlliance
{
    private const string OfNineteen =
        "belgium canada czechia denmark france germany greece hungary iceland italy luxembourg netherlands norway poland portugal spain turkey united-kingdom united-states";

    /// <summary>Who came when, after the first nineteen.</summary>
    private static readonly Accession[] Accessions =
    [
        new(new(1999, 3, 12), OfNineteen),
        new(new(2004, 3, 29), "bulgaria estonia latvia lithuania romania slovakia slovenia"),
        new(new(2009, 4, 1), "albania croatia"),
        new(new(2017, 6, 5), "montenegro"),
        new(new(2020, 3, 27), "north-macedonia"),
        new(new(2023, 4, 4), "finland"),
        new(new(2024, 3, 7), "sweden"),
    ];

    private static readonly Term Nineteen = new(Accessions[0].From, Accessions[1].From);

    private static readonly Council[] Councils = [.. Accessions.Select((_, step) => CouncilAt(step))];

    private static readonly Source NatoTreaty = Cite.General("North Atlantic Treaty, art. 5 and 9");

    private static readonly Source Consensus = Cite.Checked("NATO Defense College: consensus by silence procedure, which can be changed only by consensus");

    public static Institution Institution { get; } = new("nato", "NATO", InstitutionFamily.Intergovernmental,
        Cite.General("North Atlantic Treaty; practice of the North Atlantic Council"), Part)
    {
        Summary = "The allies decide in the North Atlantic Council, without votes: a draft is adopted if no ally breaks the silence. An attack on one obliges all the others to assist, each by such "
            + "action as it deems necessary. In 2003 three of nineteen allies broke the silence on planning for Turkey; the question was then decided in a committee in which France had no seat.",
        Notes =
        [
            "The rule of consensus can only be changed by consensus.",
            "The Council is entered anew for each accession since 1999. The alliance of 1949 to 1999 is not entered.",
            "The Defence Planning Committee is entered with the eighteen allies of 2003; it was dissolved in 2010. France had left it in 1966.",
            "That one question moved from one forum to another until it passed is a fact of 2003; whether that was right is disputed.",
        ],
        Parameters =
        [
            new("coalition-cost", "What does it cost to act in a coalition in place of the alliance? (1 is any cost at all)", 1, "No figure is of record; one unit says only that such a coalition is not free."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters values) => new()
    {
        Parties =
        [
            new("nato") { Name = "North Atlantic Treaty Organization", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
        ],
        Stakes =
        [
            new("nato-allies", "defence") { Bears = Bearing.Loss | Bearing.Cost },
            new("citizens", "defence") { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Mandates =
        [
            .. Councils.Select(council => Grant(council.Id, "defence", $"north-atlantic-treaty-{council.Allies.Length}", council.Term)),
            Grant("defence-planning-committee", "defence/planning", "defence-planning-terms", Nineteen) with
            {
                Duties = [],
                Source = Cite.General("Decision of the North Atlantic Council on the Defence Planning Committee"),
            },
        ],
        Bodies =
        [
            .. Councils.Select(council => Silent(council.Id, $"North Atlantic Council of {council.Allies.Length} allies", council.Allies, council.Term)),
            Silent("defence-planning-committee", "Defence Planning Committee, without France", OfNineteen.Split(' ').Where(ally => ally != "france"), Nineteen),
        ],
        Chokepoints =
        [
            new("allied-collective-defence", "north-atlantic-council") { Name = "Collective defence of the alliance" },
        ],
        Capabilities =
        [
            new("be-defended-in-common", Requirement.Any("allied-collective-defence", new Route("coalition-of-the-willing")
            {
                Cost = values["coalition-cost"],
                Source = Cite.General("Allies acted outside the Council in 2003; what that costs is an assumption"),
            }))
            {
                Name = "Be defended in common with others",
                WantedBy = ["nato-allies"],
                Unit = "units of effort",
            },
        ],
        Observations =
        [
            new("nato", "times-article-5-invoked", 1) { Source = Cite.General("On 12 September 2001") },
            new("nato", "question-moved-to-another-forum", true) { Source = Cite.Checked("Congressional Research Service, RS21510; Washington Times, 11 February 2003") },
            new("nato", "admission", "by invitation, and bound to a region") { Source = Cite.Document("TBI: internet report 2021") },
        ],
    };

    private static Mandate Grant(string body, string matter, string id, Term term) => new("nato-allies", body, Power.Bind, matter, Instrument.Treaty, id)
    {
        Term = term,
        EndableBy = ["nato-allies"],
        NoticeDays = 365, // art. 13: an ally may leave one year after it gave notice
        Duties = [new("nato-allies", "assist the ally that was attacked by such action as it deems necessary") { Discretion = Discretion.Means, Source = Cite.General("North Atlantic Treaty, art. 5") }],
        Source = NatoTreaty,
    };

    private static Council CouncilAt(int step)
    {
        string[] allies = [.. Accessions.Take(step + 1).SelectMany(accession => accession.Joined.Split(' ')).Order(StringComparer.Ordinal)];
        var isLast = step == Accessions.Length - 1;
        return new(isLast ? "north-atlantic-council" : $"north-atlantic-council-of-{allies.Length}", allies, new(Accessions[step].From, isLast ? null : Accessions[step + 1].From));
    }

    private static Body Silent(string id, string name, IEnumerable<string> allies, Term term) => new(id, [.. Delegations.Of("ally", allies)])
    {
        Name = name,
        Term = term,
        Procedures =
        [
            new(Rule.Silence())
            {
                Name = "Silence procedure: a written objection breaks it",
                Admits = Delegations.Objections,
                ConsensusBy = Consensus,
                Source = Consensus,
            },
            new(Rule.Consent)
            {
                Name = "Consultation when an ally feels threatened",
                QuestionType = "article-4",
                Admits = Delegations.Objections,
                ConsensusBy = Cite.Checked("North Atlantic Treaty, art. 4"),
                Source = Cite.Checked("North Atlantic Treaty, art. 4"),
            },
        ],
    };

    /// <summary>Who joined on a day.</summary>
    private sealed record Accession(DateOnly From, string Joined);

    /// <summary>The Council from one accession until the next.</summary>
    private sealed record Council(string Id, string[] Allies, Term Term);
}
