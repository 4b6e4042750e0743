namespace Governance.Model;

/// <summary>Five communities of number holders that speak to ICANN with one text or not at all.</summary>
internal static class Aso
{
    private static readonly Source Memorandum = Cite.General("ASO memorandum of understanding, attachment A");
    private static readonly string[] Registries = ["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"];

    public static Institution Institution { get; } = new("aso", "ASO / NRO NC", InstitutionFamily.NamesAndNumbers, Cite.General("ASO memorandum of understanding of 2004, after one of 1999"), Part)
    {
        Summary = "A global policy for numbers exists once all five regional communities have adopted the same text; fifteen people, three from each region, check that they did and pass it on to ICANN. "
            + "ICANN must answer within sixty days and may refuse with reasons: what it receives is advice. Holders of numbers are reached only through their own registry.",
        Notes =
        [
            "The Number Council of the NRO acts as the Address Council of the ASO; of the three from each region two are elected and one is appointed by the registry.",
            "The memorandum of 1999 lets the Address Council act by a majority of all its members; whether that still holds after 2004 is not of record, and it is taken to.",
            "It had three members from each of three registries at first; LACNIC joined in 2002 and AFRINIC in 2005.",
            "In the RIPE region the adopting body is the working group, since the policy process ends there; in the others it is the organ that endorses or ratifies.",
            "The memorandum of 1999 was replaced in 2004; the record gives no days, so the mandate is written without a term.",
        ],
        Uses = ["icann-board", "empowered-community", "afrinic", "apnic", "arin", "lacnic", "ripe-ncc", "ripe-pdp", "icp-2"],
    };

    private static GovernanceModel Part() => new()
    {
        Mandates =
        [
            new("icann", "aso-global-policy", Power.Advise, "numbers/global-policy", Instrument.Contract, "aso-global-policy-to-icann")
            {
                Source = Memorandum,
                Duties = [new("icann", "accept, reject with reasons, or ask for changes") { WithinDays = 60, Discretion = Discretion.Full, Source = Memorandum }],
            },
            new("icann", "aso-address-council", Power.Advise, "numbers", Instrument.Contract, "aso-advice-to-icann") { Source = Memorandum },
            .. Registries.Select(registry => new Mandate(registry, "aso-address-council", Power.Advise, "numbers/global-policy", Instrument.Contract, $"aso-memorandum-of-{registry}")
            {
                EndableBy = [registry],
                Source = Cite.Checked("NRO memorandum of understanding: its Number Council is the Address Council"),
            }),
        ],
        Bodies =
        [
            new("aso-global-policy", [.. Registries.Select(registry => new Seat("rir", 1, registry))])
            {
                Name = "The five registry communities as ASO",
                Source = Memorandum,
                Procedures =
                [
                    new(Rule.UnanimityOfMembers)
                    {
                        Name = "Global policy: the same text in every region",
                        Admits = [Position.InFavour, Position.Against, Position.Abstaining],
                    },
                    new(Rule.All(
                        Rule.DecisionOf("afrinic-board"), Rule.DecisionOf("apnic-executive-council"), Rule.DecisionOf("arin-trustees"),
                        Rule.DecisionOf("lacnic-board"), Rule.DecisionOf("ripe-working-group")))
                    {
                        Name = "The same, asked of the body that adopts policy in each region",
                        QuestionType = "adopted-in-every-region",
                    },
                ],
            },
            AddressCouncil(),
            new("icann-global-policy-ratification")
            {
                Name = "ICANN ratifies a global policy that five regions adopted and the Address Council passed on",
                Of = "icann",
                Source = Memorandum,
                Procedures =
                [
                    new(Rule.All(new DocketCriterion("aso-global-policy"), new DocketCriterion("aso-process-check"), Rule.DecisionOf("icann-directors")))
                    {
                        Name = "After five adoptions and the check of the Address Council, a resolution of the Board",
                        Over = "numbers/global-policy",
                    },
                ],
            },
        ],
    };

    private static Body AddressCouncil()
    {
        Region[] regions =
            [new("africa", "afrinic"), new("asia-pacific", "apnic"), new("europe", "ripe-ncc"), new("latin-america-and-caribbean", "lacnic"), new("north-america", "arin")];
        var page = Cite.Checked("ASO Address Council: fifteen members, in each region two elected and one appointed");
        return new("aso-address-council",
        [
            .. regions.Select(region => new Seat("elected", 2) { Id = $"elected-{region.Name}", Source = page }),
            .. regions.Select(region => new Seat("appointed") { Id = $"appointed-{region.Name}", NamedBy = region.Registry, Source = page }),
            new("liaison") { Id = "liaison-of-an-emerging-registry", Rights = Rights.Attend | Rights.Speak, Source = Cite.Checked("ASO memorandum of understanding of 2004: liaisons do not vote") },
        ])
        {
            Name = "Address Council of the ASO, the Number Council of the NRO",
            Of = "aso",
            Source = page,
            Procedures =
            [
                new(Rule.MajorityOfFixedSeats) { Name = "Resolution", Source = Cite.Checked("ASO memorandum of understanding of 1999: a majority of the total number of members") },
                new(Rule.All(new DocketCriterion("aso-global-policy"), Rule.MajorityOfFixedSeats))
                {
                    Name = "Whether the five adoptions followed the process, and the text goes to ICANN",
                    QuestionType = "process-check",
                    Source = Memorandum,
                },
                new(Rule.MajorityOfFixedSeats)
                {
                    Name = "Recommendation to ICANN on the recognition of a new registry",
                    QuestionType = "recommend-recognition",
                    Source = Cite.Checked("ASO memorandum of understanding of 2004, section 3"),
                },
                new(Rule.MajorityOfFixedSeats)
                {
                    Name = "Selection of one of its two directors of ICANN",
                    QuestionType = "select-director",
                    Source = Cite.General("ICANN Bylaws, 7.2: two directors are named by the ASO"),
                },
            ],
        };
    }

    /// <summary>A region and its registry.</summary>
    private sealed record Region(string Name, string Registry);
}
