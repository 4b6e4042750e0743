namespace Governance.Model;

/// <summary>How the open RIPE community makes the address policy that the RIPE NCC then applies to its members.</summary>
internal static class RipePdp
{
    private static readonly Source Document = Cite.General("RIPE Policy Development Process");

    public static Institution Institution { get; } = new("ripe-pdp", "RIPE PDP", InstitutionFamily.NamesAndNumbers, Document, Part)
    {
        Summary = "Anybody may take part in a working group of RIPE. Its chairs judge consensus three times, after discussion, review and a last call, and their judgement can be appealed to all chairs "
            + "together and then to the chair of RIPE. The text binds nobody until the RIPE NCC applies it to its members under their contracts.",
        Notes = ["RIPE is an open community and the RIPE NCC an association; the names are alike and the authority is not."],
        Parameters =
        [
            new("participants", "How many take part in the working group?", 100, "The list is open, and the rule counts nobody."),
            new("working-group-chairs", "How many chairs hear an appeal?", 25, "A few for each working group; the number is not of record."),
        ],
        Uses = ["ripe-ncc"],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("ripe-community") { Name = "The RIPE community", Kind = PartyKind.Community, Group = StakeholderGroup.TechnicalCommunity, Region = "europe" },
            new("ripe-participants") { Name = "Participants in the working groups of RIPE", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity, Region = "europe" },
        ],
        Stakes = [new("ripe-participants", "numbers/policy") { Bears = Bearing.Cost }],
        Mandates =
        [
            new("ripe-ncc", "ripe-community", Power.Advise, "numbers/policy", Instrument.Bylaw, "ripe-policy-to-the-registry")
            {
                EndableBy = ["ripe-ncc"],
                Duties = [new("ripe-ncc", "apply the policy to its members") { Discretion = Discretion.Means }],
            },
        ],
        Bodies =
        [
            new("ripe-working-group", [new("participant", (long)numbers["participants"].Floor())])
            {
                Name = "A working group of RIPE",
                Of = "ripe-community",
                Procedures =
                [
                    Phase(Rule.RoughConsensus, null, "Discussion phase of at least four weeks") with { NoticeDays = 28 },
                    Phase(Rule.All(new DocketCriterion("ripe-discussion-phase"), Rule.RoughConsensus), "review", "Review phase, after the discussion"),
                    Phase(Rule.All(new DocketCriterion("ripe-review-phase"), Rule.RoughConsensus), "last-call", "Last call of four weeks, after the review") with { NoticeDays = 28 },
                ],
            },
            new("ripe-chairs-collective", [new("working-group-chair", (long)numbers["working-group-chairs"].Floor())])
            {
                Name = "Chairs of all working groups together",
                Of = "ripe-community",
                Procedures =
                [
                    Phase(Rule.All(new DocketCriterion("appeal-to-the-working-group-chairs", value: false), Rule.RoughConsensus), "appeal", "Appeal that the chairs of the group have refused"),
                ],
            },
            new("ripe-chair", [new("chair")], Rule.All(new DocketCriterion("appeal-to-the-chairs-collective", value: false), Rule.Floor(1)))
            {
                Name = "Chair of RIPE, last to hear an appeal",
                Of = "ripe-community",
            },
            new("ripe-policy-implementation")
            {
                Name = "The RIPE NCC applies a policy that has passed its last call",
                Of = "ripe-ncc",
                Source = Cite.General("RIPE NCC Standard Service Agreement: members follow the policies in force"),
                Procedures = [new(new DocketCriterion("ripe-last-call")) { Name = "After the last call", Over = "numbers/policy" }],
            },
        ],
        Observations = [new("ripe-working-group", "recourse", true), new("ripe-working-group", "process-transparent", true)],
    };

    private static Procedure Phase(Rule rule, string? type, string name) => new(rule)
    {
        Name = name,
        QuestionType = type,
        ChairDeclares = true,
        ConsensusBy = Document,
    };
}
