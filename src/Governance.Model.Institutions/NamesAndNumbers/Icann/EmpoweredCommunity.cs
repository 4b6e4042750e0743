namespace Governance.Model;

/// <summary>Five communities of ICANN that together can overrule its Board.</summary>
internal static class EmpoweredCommunity
{
    public static Institution Institution { get; } = new("empowered-community", "Empowered Community", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICANN Bylaws of 1 October 2016, article 6 and Annex D"), Part)
    {
        Summary = "An association that exists to hold powers over the ICANN Board: five communities, one vote each. It approves changes of the fundamental rules, rejects budgets "
            + "and plans, removes directors and can recall the whole Board. A power is used in steps: one asks, another supports, all are heard, then each decides. "
            + "What it decides binds ICANN and can be enforced in court; users have no part in it but through the five.",
        Notes =
        [
            "The thresholds are numbers, not shares: if one of the five left, four would be unanimity. That was seen in 2016 and left to a later amendment.",
            "Its article is a Fundamental Bylaw, which neither the Board nor the community can end alone: who may end its mandate is the two together (general knowledge).",
            "It is a designator, and not a member of the corporation. The groups of the five are judgements: the GNSO counts as private sector although non-commercial users sit in it.",
            "A petition needs one more supporter; whether the recall of the Board needs two is read differently. The guide of the ccNSO asks for one, which is taken here.",
            "Directors named by a community are removed by three quarters of that community; how each counts them is its own affair. Inspection takes three supporters here; the Bylaws may let one of the five ask alone.",
        ],
        Uses = ["icann-board", "alac", "aso", "ccnso", "gac", "gnso-council"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("empowered-community-association")
            {
                Name = "Empowered Community, the unincorporated association",
                Kind = PartyKind.Association,
                Region = "north-america",
                Source = Cite.Document("The multi-stakeholder mirage (heng.lu): an association that holds powers under the Bylaws, and no member"),
            },
            new("aso") { Name = "Address Supporting Organization", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity },
        ],
        Stakes =
        [
            new("internet-users", "accountability") { Bears = Bearing.Loss },
            new("registrants", "accountability") { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("icann", "empowered-community-association", Power.Bind, new Scope(["accountability", "names/root/separation"]), Instrument.Bylaw, "icann-to-empowered-community")
            {
                Term = IcannBylaws.Since2016,
                EndableBy = ["icann-with-community"],
                Duties =
                [
                    new("icann-directors", "give notice of budgets, plans and amendments before they take effect") { Discretion = Discretion.None },
                    new("icann-directors", "leave office when recalled") { Discretion = Discretion.None },
                ],
                Source = Cite.Checked("ICANN Bylaws of 1 October 2016, article 6 and Annex D"),
            },
        ],
        Bodies = [.. CommunityPowers.Steps, CommunityPowers.Decision, CommunityPowers.Process, CommunityPowers.Administration, CommunityPowers.Together, CommunityPowers.Separation],
        Observations =
        [
            new("icann-to-empowered-community", "sanction-exists", true) { Source = IcannBylaws.Article("Annex D: rejection and recall, enforceable in a court of California") },
            new("empowered-community", "decisional-participants", 5) { Source = Cite.Checked("ICANN Bylaws 6.1") },
            new("ec-community-forum", "clearing-house", true) { Source = Cite.Checked("Mail of the EC administration, October 2023: the forum is not a decisional body") },
        ],
    };
}
