namespace Governance.Model;

/// <summary>An enterprise owned by its members, where heads count and capital does not.</summary>
internal static class Cooperative
{
    private static readonly Source Principles = Cite.General("ICA statement on the cooperative identity, principle 2");

    public static Institution Institution { get; } = new("cooperative", "Cooperative", InstitutionFamily.RuleSources, Principles, Part)
    {
        Summary = "The members of a cooperative decide in general meeting with one vote each, however much capital they hold. Its statute and the law of cooperatives make "
            + "the result binding on all of them. "
            + "Sixty small holders outvote forty who own four fifths.",
        Notes =
        [
            "Cooperatives of cooperatives may weigh votes; only those of the first degree are modelled.",
            "The number of members is an example.",
            "The same ballot counted by capital is with the institution 'corporation'.",
        ],
        Parameters =
        [
            new(
                "members",
                "How many members the cooperative has",
                100,
                "The number of a constructed example: sixty in favour with a fifth of the capital, forty against with the rest."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("cooperative-enterprise") { Name = "A cooperative", Kind = PartyKind.Association, Group = StakeholderGroup.PrivateSector },
            new("coop-members", numbers.Seats("members")) { Name = "Members of the cooperative", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes = [new("coop-members", "enterprise") { Bears = Bearing.Loss | Bearing.Cost }],
        Mandates = [new("coop-members", "cooperative-meeting", Power.Bind, "enterprise", Instrument.Membership, "coop-membership") { EndableBy = ["coop-members"] }],
        Bodies =
        [
            new("cooperative-meeting", [new("member", numbers.Seats("members"))])
            {
                Name = "General meeting of a cooperative",
                Of = "cooperative-enterprise",
                Procedures =
                [
                    new(Rule.MajorityOfVotesCast) { Name = "One member, one vote", Admits = Counted.Votes },
                    new(Rule.TwoThirdsOfVotesCast)
                    {
                        Name = "Change of the statute: two thirds, in many laws",
                        QuestionType = "amend-statute",
                        Admits = Counted.Votes,
                        Source = Cite.General("Laws of cooperatives, which differ"),
                    },
                ],
            },
        ],
    };
}
