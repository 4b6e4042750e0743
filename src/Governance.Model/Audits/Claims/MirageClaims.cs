namespace Governance.Model.Audits;

/// <summary>What separates those who are affected from those who authorise.</summary>
internal static class MirageClaims
{
    public static EquatableArray<AuditClaim> All { get; } =
    [
        new("M1", "Are stakeholders taken for principals?", ["AUD201"], []),
        new("M2", "Who authorises what claims to bind?", ["AUD101", "AUD105"], []),
        new("M3", "Do borrowed histories stand in for an electorate?", ["AUD102", "AUD403"], []),
        new("M4", "Do a few members speak for billions?", ["AUD102", "AUD201"], ["represents"]) { Tests = [ClaimTest.PerSeat("represents")] },
        new("M5", "Is there a chain from the users to the board?", ["AUD101", "AUD201"], []),
        new("M6", "Is a room taken for a mandate?", ["AUD102"], ["attendance", "attendance-in-person", "attendance-remote"]) { Tests = [ClaimTest.Sum("attendance", "attendance-in-person", "attendance-remote")] },
        new("M7", "Is turnout at a meeting taken for the consent of a region?", ["AUD102", "AUD503"], ["attendance", "economies-represented"]),
        new("M8", "Does a ballot bind only those inside the association?", ["AUD201"], ["votes-cast", "eligible"]) { Tests = [ClaimTest.Share("votes-cast", "eligible", "turnout")] },
        new("M9", "Is a forum a lever?", ["AUD403"], []),
        new("M10", "Do those whose assets depend on a register have a principal, liability and exit?", ["AUD201", "AUD202", "AUD203"], ["asset-value"]),
        new("M11", "Is capital governed without authorisation, liability or exit?", ["AUD201", "AUD202", "AUD203"], []),
        new("M12", "Does a register decide on more than the register?", ["AUD103"], []),
        new("M13", "Is the operator, who bears the loss, a principal?", ["AUD201", "AUD402"], []),
        new("M14", "Does a policy room become those it advises?", ["AUD101", "AUD403"], []),
        new("M15", "What does discretion cost in delay, collateral and liquidity?", [], ["discretion-cost", "delay-days"]),
        new("M16", "Do rules made for the poorer raise their cost?", ["AUD406"], ["beneficiary-cost"]),
        new("M17", "Does the same test catch a monopoly of the state and a private chokepoint?", ["AUD305", "AUD401"], []),
        new("M18", "Is the layer thin: portability, failover, symmetry of liability, replaceable administration?", ["AUD202", "AUD204"], ["portability", "failover", "replaceable-administration"])
        {
            Tests = [ClaimTest.No("portability"), ClaimTest.No("failover"), ClaimTest.No("replaceable-administration")],
            Needs = ["portability", "failover", "replaceable-administration"],
        },
        new("M19", "Is the loss that can be imposed no more than what can be recovered?", ["AUD202"], ["liability-cap", "loss-imposed"])
        {
            Tests = [ClaimTest.MoreThan("loss-imposed", "liability-cap")],
            Together = ["liability-cap", "loss-imposed"],
        },
        new("M20", "What goes dark when a registry loses its board or comes under a court?", ["AUD404"], []),
        new("M21", "Can the ledger move to another administrator?", ["AUD204"], ["records-can-move"])
        {
            Tests = [ClaimTest.No("records-can-move")],
            Needs = ["records-can-move"],
        },
        new("M22", "Is participation, which is evidence, used as authority?", ["AUD102"], []),
        new("M23", "Who can bind the party that bears the loss?", ["AUD101", "AUD201"], []),
        new("M24", "Does each role decide what is its own?", [], ["judgement/M24"]),
        new("M25", "Is a process, a room or a database taken for a people, a legislature or a throne?", ["AUD102", "AUD403"], []),
        new("M26", "Does the existence of stakeholders make an administrator's mandate?", ["AUD101", "AUD201"], []),
        new("M27", "Does voting cure a missing mandate?", ["AUD101", "AUD201"], []),
        new("M28", "Does the test hold for the critics as well?", ["AUD402", "AUD403"], ["decider-disclosed"]) { Tests = [ClaimTest.No("decider-disclosed")] },
    ];
}
