namespace Governance.Model.Audits;

/// <summary>An observation that a rule of the audit reads, apart from those that claims read.</summary>
/// <param name="Name">Its name; what stands between &lt; and &gt; is a stakeholder group.</param>
/// <param name="About">What it can be about.</param>
/// <param name="Bad">What the rule finds, in words.</param>
/// <param name="Rule">The rule.</param>
internal sealed record ReadObservation(string Name, string About, string Bad, AuditRule Rule)
{
    private const string Holder = "a chokepoint, party or body";
    private const string Decider = "a body, or its party";
    private const string Anything = "anything";

    /// <summary>All of them, by name.</summary>
    public static EquatableArray<ReadObservation> All { get; } =
    [
        new("adopted/<group>", Decider, "0, where `proposals/<group>` is above 0", AuditRules.NothingAdopted),
        new("aim-stated", Anything, "no", AuditRules.ProcessIncomplete),
        new("attendance", Decider, "any number, where somebody bears loss and gave no mandate", AuditRules.EvidenceAsAuthority),
        new("attendance-in-person", Decider, "any number, likewise", AuditRules.EvidenceAsAuthority),
        new("auditor-ties", "a party", "a number above 0", AuditRules.TiedAuditor),
        new("background-documents", Anything, "no", AuditRules.ProcessIncomplete),
        new("clearing-house", Decider, "yes, where it can bind somebody", AuditRules.ClearingHouseDecides),
        new("code-mandatory", Anything, "no", AuditRules.CodeWithoutEnforcement),
        new("enforcement-industry-wide", Anything, "no", AuditRules.CodeWithoutEnforcement),
        new("exit", Holder, "no", AuditRules.NoExit),
        new("failover", Holder, "no", AuditRules.NoPortability),
        new("funding-needed", Anything, "a number above `funding-offered`", AuditRules.Unfunded),
        new("funding-offered", Anything, "a number below `funding-needed`", AuditRules.Unfunded),
        new("lacks", Anything, "a text that says what", AuditRules.SaidToLack),
        new("liability-cap", Decider, "0, or a number below `loss-imposed`", AuditRules.LiabilityAsymmetry),
        new("loss-imposed", Decider, "a number above `liability-cap`", AuditRules.LiabilityAsymmetry),
        new("notice-days-given", Anything, "a number below `AuditOptions.NoticeDays`", AuditRules.ProcessIncomplete),
        new("notice-given", Anything, "no", AuditRules.ProcessIncomplete),
        new("portability", Holder, "no", AuditRules.NoPortability),
        new("proposals/<group>", Decider, "a number above 0, where `adopted/<group>` is 0", AuditRules.NothingAdopted),
        new("records-can-move", Holder, "no", AuditRules.NoPortability),
        new("recourse", Anything, "no", AuditRules.ProcessIncomplete),
        new("regions-represented", "a body", "a number below `AuditOptions.Regions`", AuditRules.NotGlobal),
        new("replaceable-administration", Holder, "no", AuditRules.NoPortability),
        new("sanction-exists", Anything, "no", AuditRules.UnenforcedDuty),
        new("unmet-obligation", "a party or body", "yes, a number above 0, or a text that names it", AuditRules.ObligationUnmet),
        new("votes-cast", Decider, "any number, where somebody bears loss and gave no mandate", AuditRules.EvidenceAsAuthority),
    ];
}
