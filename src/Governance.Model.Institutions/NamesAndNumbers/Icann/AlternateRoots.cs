namespace Governance.Model;

/// <summary>Roots beside the one root, and the association of those who hold names there.</summary>
internal static class AlternateRoots
{
    public static Institution Institution { get; } = new("alternate-roots", "Alternate roots, TLDA", InstitutionFamily.NamesAndNumbers,
        Cite.Document("McElroy's 21 questions, with comments (February 2026)"), Part)
    {
        Status = InstitutionStatus.Practice,
        Summary = "Anybody can run a root of names, and several did: who registered a top-level domain there first, had it. Nobody authorised them, and nobody is bound but users who choose such a root themselves. "
            + "A name in it is seen by those users only; some names were later given to others in the root that everybody uses.",
        Notes =
        [
            "One of them had a .biz before ICANN admitted another. Whether its holders had a right to it is disputed; no court decided it here.",
            "Sellers of domains for a lifetime and naming systems that a user switches on belong to the same kind.",
            "Which share of the resolvers takes part is a parameter of the root zone.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("alternate-root-operators") { Name = "Operators of alternate roots", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("alternate-root-holders") { Name = "Holders of top-level domains in alternate roots", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("alternate-root-users") { Name = "Users whose resolver asks an alternate root", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
            new("tlda") { Name = "Top Level Domain Association", Kind = PartyKind.Association, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes =
        [
            new("alternate-root-holders", "names/root") { Bears = Bearing.Loss, Note = "Their names can be given to others in the root that everybody uses" },
            new("alternate-root-users", "names/alternate") { Bears = Bearing.Loss },
            new("alternate-root-holders", "names/alternate") { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Mandates =
        [
            new("alternate-root-users", "alternate-root-operators", Power.Bind, "names/alternate", Instrument.Consent, "users-to-alternate-root")
            {
                EndableBy = ["alternate-root-users"],
            },
            new("alternate-root-holders", "tlda", Power.Advise, "names/alternate", Instrument.Membership, "tlda-membership")
            {
                EndableBy = ["alternate-root-holders"],
            },
        ],
        Bodies =
        [
            new("alternate-root-registration")
            {
                Name = "Entry in an alternate root",
                Of = "alternate-root-operators",
                Procedures = [new(new AttributeCriterion("first-to-register", Comparison.EqualTo, true)) { Name = "First come, first served" }],
            },
        ],
        Observations =
        [
            new("users-to-alternate-root", "exit", true),
            new("alternate-root-registration", "allocation", "first come, first served"),
        ],
    };
}
