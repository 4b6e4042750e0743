using System.Numerics;

namespace Governance.Model;

/// <summary>The legislature of the European Union, two houses on a proposal of the Commission, and the regulation on AI that it made.</summary>
internal static class EuAiAct
{
    private static readonly Source Act = Cite.General("Regulation (EU) 2024/1689 (AI Act)");

    public static Institution Institution { get; } = new("eu-ai-act", "EU Council/Parliament, AI Act", InstitutionFamily.States,
        Cite.General("Treaty on European Union; Treaty on the Functioning of the European Union"), Part)
    {
        Summary = "Laws of the European Union take two houses: the Parliament, by deputies, and the Council, by states and the people they stand for. "
            + "The AI Act binds those who place AI systems on the market of the Union, wherever they sit. Providers who stay away, and holders of weights that were copied "
            + "before, it does not reach.",
        Notes =
        [
            "The Council publishes what each state weighs as a share of the population in hundredths of a per cent. Those of 2025 add up to 100.01; 65 of these points are taken for 65 per cent.",
            "The Council is weighed with the shares of population announced for 2025, rounded to hundredths; the record of 2024 gives shares that differ by a few hundredths.",
            "Of the Parliament of 2024 one reader's page prints 461 votes against the AI Act where all others print 46.",
            "The Council of fifteen to twenty-seven states with weighted votes, before November 2014, is not modelled.",
            "Whether a quorum of deputies was there is checked only on request, so that no rule here asks for it.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("european-commission") { Name = "European Commission", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "europe" },
            new("eu-citizens") { Name = "Citizens of the Union", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety, Region = "europe" },
            new("providers-in-the-eu") { Name = "Providers who place AI systems on the market of the Union", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("providers-elsewhere") { Name = "Providers elsewhere, and holders of open weights already copied", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes =
        [
            new("providers-in-the-eu", "ai") { Bears = Bearing.Cost | Bearing.Liability },
            new("providers-elsewhere", "ai") { Bears = Bearing.Loss },
            new("eu-citizens", "ai/act") { Bears = Bearing.Loss },
            new("eu-members", "ai/act") { Bears = Bearing.Cost },
        ],
        Mandates = [.. Mandates()],
        Bodies =
        [
            EuHouses.Council("eu-council", EuropeanPopulations.Seats27(), 27, Term.Since(new(2020, 2, 1))),
            EuHouses.Council("eu-council-of-28", EuropeanPopulations.Seats28(), 28, new(new(2014, 11, 1), new(2020, 2, 1))),
            EuHouses.Parliament("european-parliament", 720, Term.Since(new(2024, 7, 16))),
            EuHouses.Parliament("european-parliament-of-705", 705, new(new(2020, 2, 1), new(2024, 7, 16))),
            EuHouses.ConciliationCommittee(),
            EuHouses.Legislature(),
            AiOffice(),
        ],
        Chokepoints = [new("eu-market-access", "european-union") { Name = "Access to the market of the Union for AI systems", Source = Act }],
        Capabilities =
        [
            new("sell-ai-in-the-eu", "eu-market-access") { Name = "Place an AI system on the market of the Union", WantedBy = ["providers-in-the-eu"], Source = Act },
        ],
        Observations =
        [
            new("eu-ai-office", "systemic-risk-threshold-flop", BigInteger.Pow(10, 25).ToFlop()) { Source = Cite.Checked("Regulation (EU) 2024/1689, art. 51: more than "
                + "10^25 operations") },
            new("providers-in-the-eu", "fine-cap-eur", 35_000_000) { Source = Cite.General("Regulation (EU) 2024/1689, art. 99: up to EUR 35 million, or 7 % of turnover") },
            new("providers-in-the-eu", "fine-cap-share-of-turnover", new Fraction(7, 100)) { Source = Cite.General("Regulation (EU) 2024/1689, art. 99") },
            new("ai/act", "in-force-from", new DateOnly(2024, 8, 1)) { Source = Cite.General("Regulation (EU) 2024/1689, art. 113") },
            new("ai/act", "general-purpose-rules-from", new DateOnly(2025, 8, 2)) { Source = Cite.General("Regulation (EU) 2024/1689, art. 113") },
            new("eu-council", "states-equal", false) { Source = Cite.General("Treaty on European Union, art. 16(4): by population") },
            new("ai/act", "sanction-exists", true) { Source = Cite.General("Regulation (EU) 2024/1689, art. 99") },
        ],
    };

    private static IEnumerable<Mandate> Mandates() =>
    [
        new("eu-members", "european-union", Power.Bind, Scope.Everything, Instrument.Treaty, "eu-treaties")
        {
            EndableBy = ["eu-members"],
            MayBeDelegated = true,
            Source = Cite.General("Treaty on the Functioning of the European Union, art. 288; Treaty on European Union, art. 50"),
        },
        new("eu-citizens", "european-union", Power.Bind, Scope.Everything, Instrument.Treaty, "eu-citizenship")
        {
            EndableBy = ["eu-members"],
            MayBeDelegated = true,
            Source = Cite.General("Treaty on European Union, art. 10: citizens are represented in the Parliament"),
        },
        new("providers-in-the-eu", "european-union", Power.Bind, "ai", Instrument.Statute, "eu-ai-market-law")
        {
            EndableBy = ["european-union"],
            MayBeDelegated = true,
            Source = Cite.General("Regulation (EU) 2024/1689, art. 2: placing on the market of the Union"),
        },
        new("european-union", "european-commission", Power.Bind, "ai/act", Instrument.Statute, "ai-act-enforcement")
        {
            OnlyPassesOn = true,
            EndableBy = ["european-union"],
            Term = Term.Since(new(2024, 8, 1)),
            Duties = [new("providers-in-the-eu", "notify that a model passed the threshold") { WithinDays = 14, Source = Cite.General("Regulation (EU) 2024/1689, art. 52") }],
            Source = Act,
        },
    ];

    private static Body AiOffice() => new("eu-ai-office", [new("office")])
    {
        Name = "AI Office of the Commission",
        Of = "european-commission",
        Procedures =
        [
            new(new AttributeCriterion("trainingOperations", Comparison.MoreThan, BigInteger.Pow(10, 25).ToFlop()))
            {
                Name = "A general-purpose model of systemic risk: more than 10^25 operations in training",
                QuestionType = "systemic-risk",
                Over = "ai/act",
                Term = Term.Since(new(2025, 8, 2)),
                Source = Cite.Checked("Regulation (EU) 2024/1689, art. 51"),
            },
        ],
    };

    private static AttributeValue.Number ToFlop(this BigInteger operations) => new(operations);
}
