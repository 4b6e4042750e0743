namespace Governance.Model.Audits;

/// <summary>Chokepoints and capture.</summary>
internal static class CaptureClaims
{
    public static EquatableArray<AuditClaim> All { get; } =
    [
        new("K1", "Does a canonical root make capture feasible?", ["AUD401", "AUD404"], []),
        new("K2", "Can those who need it fork, retrain or deploy without anybody's leave?", ["AUD401", "AUD404"], []),
        new("K3", "How exclusive is each candidate: compute, platforms, compliance, procurement?", ["AUD401", "AUD405"], []),
        new("K4", "For whom are the alternatives within reach?", ["AUD401", "AUD406"], []),
        new("K5", "What can be done on consumer hardware, without an official channel?", ["AUD404"], []),
        new("K6", "Does a ban reach those who already hold a copy?", [], ["holders-out-of-reach"]) { Tests = [ClaimTest.Above("holders-out-of-reach", 0)] },
        new("K7", "Does a chokepoint decide who works at scale, or who can at all?", ["AUD401", "AUD406"], []),
        new("K8", "Is what is enforced no more than what is visible?", [], ["visible-share"]),
        new("K9", "Are those who may, and those who can afford to, the same?", ["AUD406"], []),
        new("K10", "How many must act before an alternative is seen?", [], ["opt-in-share"]),
        new("K11", "Did a new rule of allocation shut out those who came first?", ["AUD406"], ["entry-fee", "entry-fee-before"])
        {
            Tests = [ClaimTest.MoreThan("entry-fee", "entry-fee-before")],
            Together = ["entry-fee", "entry-fee-before"],
        },
        new("K12", "Was an obligation with a deadline met?", ["AUD510"], ["unmet-obligation"]) { Tests = [ClaimTest.Any("unmet-obligation")] },
        new("K13", "Is input taken only where it does not block the agenda?", ["AUD508"], []),
        new("K14", "Are auditors free of ties?", ["AUD511"], ["auditor-ties"]) { Tests = [ClaimTest.Above("auditor-ties", 0)] },
        new("K15", "Are orders, removals and interventions on open record?", [], ["disclosure-log"]) { Tests = [ClaimTest.No("disclosure-log")] },
        new("K16", "Where does open research come from?", [], ["open-research-share"]),
        new("K17", "Who has decisive control of frontier training, deployment and evaluation?", ["AUD305", "AUD401", "AUD405"], []),
        new("K18", "Who wins the vote without the lever, and who has the lever without the vote?", ["AUD402", "AUD403"], []),
        new("K19", "Do new rules favour the large?", ["AUD406"], ["compliance-cost"]),
    ];
}
