namespace Governance.Model;

/// <summary>A report's way to look at states and the Internet: four futures, four levers, five norms, four shifts.</summary>
internal static class TbiInternationalism
{
    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    public static Institution Institution { get; } = new("tbi-internationalism", "TBI internationalism (2×2, levers, norms)", InstitutionFamily.Proposed, Report, Part)
    {
        Status = InstitutionStatus.Doctrine,
        Summary = "The report sorts futures by whether power has two poles or several and whether states pull their levers for themselves or together, and scores each "
            + "lever by the prospect of cooperation and by what it does to an open Internet. "
            + "It asks states to commit themselves to five norms. It is a text: whoever follows it does so by its own choice, and nobody holds the others to it.",
        Parameters =
        [
            new("poles-of-a-multipolar-order", "From how many poles on an order is called multipolar", 3,
                "The report sets two poles against several; three is the least number above two."),
        ],
        Notes =
        [
            "The four futures do not exclude each other; the present drifts towards fragmentation, says the report.",
            "Only for chips is a score on record: competitive, and fixed in the short run. The other levers have none here.",
            "The four shifts are an alliance, a settlement with industry, a foreign policy for technology, and an oversight body: "
                + "the first, second and last are entries of their own.",
            "No norm has a sanction: consensus on reform means little with nobody to hold actors to it.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("states-with-levers") { Name = "States that can pull the levers", Kind = PartyKind.Class, Group = StakeholderGroup.Government },
            new("emerging-digital-economies") { Name = "Emerging digital economies", Kind = PartyKind.Class, Group = StakeholderGroup.Government },
        ],
        Stakes =
        [
            new("states-with-levers", "levers/infrastructure") { Bears = Bearing.Cost },
            new("states-with-levers", "levers/supply-chains") { Bears = Bearing.Cost },
            new("states-with-levers", "levers/standards") { Bears = Bearing.Cost },
            new("states-with-levers", "levers/regulation") { Bears = Bearing.Cost },
            new("emerging-digital-economies", "levers") { Bears = Bearing.Loss },
            new("internet-users", "levers") { Bears = Bearing.Loss },
            new("g7-states", "norms/seats-in-standards-forums"),
            new("states-with-levers", "norms/cables"),
            new("states-with-levers", "norms/transparency-of-uses"),
            new("states-with-levers", "norms/humanitarian-and-human-rights-law"),
            new("states-with-levers", "norms/multi-stakeholder-standards"),
        ],
        Bodies = [Futures(numbers), Norms(), ForeignPolicy()],
        Observations =
        [
            new("levers/supply-chains", "cooperation-score", "competitive"),
            new("levers/supply-chains", "supply-fixed", true),
            new("levers", "people-offline", 3_700_000_000),
            new("norms/cables", "sanction-exists", false),
            new("norms/transparency-of-uses", "sanction-exists", false),
            new("norms/humanitarian-and-human-rights-law", "sanction-exists", false),
            new("norms/multi-stakeholder-standards", "sanction-exists", false),
            new("norms/seats-in-standards-forums", "sanction-exists", false),
            new("tbi-foreign-policy", "policy-items", 5),
            new("tbi-norms", "lacks", "somebody who can hold a state to it"),
        ],
    };

    private static Body Futures(InstitutionParameters numbers) => new("tbi-futures", [new("reader")])
    {
        Name = "The four futures: in which of them is an order?",
        Procedures =
        [
            Future(numbers, isMultipolar: false, "nationalist"),
            Future(numbers, isMultipolar: false, "internationalist"),
            Future(numbers, isMultipolar: true, "nationalist"),
            Future(numbers, isMultipolar: true, "internationalist"),
        ],
    };

    private static Procedure Future(InstitutionParameters numbers, bool isMultipolar, string orientation)
    {
        var poles = isMultipolar ? "multipolar" : "bipolar";
        return new(Rule.All(
            new AttributeCriterion("poles", isMultipolar ? Comparison.AtLeast : Comparison.LessThan, new AttributeValue.Number(numbers["poles-of-a-multipolar-order"])),
            new AttributeCriterion("orientation", Comparison.EqualTo, orientation)))
        {
            Name = $"A {poles} order of {orientation} states",
            QuestionType = $"{poles}-{orientation}",
        };
    }

    private static Body Norms() => new("tbi-norms", [new("reader")])
    {
        Name = "The five norms: is a state committed to all of them?",
        Procedures = [Checklist("norms", "cables", "transparencyOfUses", "humanitarianAndHumanRightsLaw", "multiStakeholderStandards", "g7InStandardsForums")],
    };

    private static Body ForeignPolicy() => new("tbi-foreign-policy", [new("reader")])
    {
        Name = "An integrated foreign policy for technology: has a state all five parts?",
        Procedures = [Checklist("foreign-policy", "techDiplomaticCorps", "techAmbassadors", "coordinatedMessagesInStandards", "ministriesAligned", "cyberCapacityBuilding")],
    };

    private static Procedure Checklist(string question, params string[] items) =>
        new(Rule.All(items.Select(Rule (item) => new AttributeCriterion(item, Comparison.EqualTo, true)).ToEquatableArray()))
        {
            Name = "Every item of the list",
            QuestionType = question,
        };
}
