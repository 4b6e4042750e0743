namespace Governance.Model.Audits;

/// <summary>What a report on the geopolitics of the open Internet proposed.</summary>
internal static class ReportClaims
{
    public static EquatableArray<AuditClaim> All { get; } =
    [
        new("T1", "Is a firm large enough to be designated?", [], ["designated"]),
        new("T2", "Can the designation oblige a firm to join a board?", ["AUD101", "AUD403"], []),
        new("T3", "What may an observer do?", ["AUD302"], []),
        new("T4", "Who is admitted as an observer, and by what exception?", ["AUD302"], ["admitted-by-exception"]),
        new("T5", "Is self-regulation mandatory and enforced in the whole industry?", ["AUD509"], ["code-mandatory", "enforcement-industry-wide"])
        {
            Tests = [ClaimTest.No("code-mandatory"), ClaimTest.No("enforcement-industry-wide")],
            Needs = ["code-mandatory", "enforcement-industry-wide"],
        },
        new("T6", "Does an attack oblige allies to help, and by what means?", ["AUD206"], []),
        new("T7", "Who may join an alliance?", [], ["admission"]),
        new("T8", "Does the sum proposed reconcile with its source?", ["AUD512"], ["funding-needed", "funding-offered"])
        {
            Tests = [ClaimTest.MoreThan("funding-needed", "funding-offered")],
            Needs = ["funding-needed", "funding-offered"],
        },
        new("T9", "Do guarantees outweigh the concerns of a state that is asked to join?", [], ["judgement/T9"]),
        new("T10", "Do guarantees take away the leverage of retaliation?", ["AUD401"], []),
        new("T11", "Are the allies present in every standards forum?", ["AUD501"], ["forums-attended"]),
        new("T12", "Was a proposal moved from forum to forum until it passed?", ["AUD507"], []),
        new("T13", "Does a panel that advises need a new mandate to do more?", ["AUD103", "AUD403"], []),
        new("T14", "Can anybody be held to what was agreed?", ["AUD206", "AUD403"], ["sanction-exists"]) { Tests = [ClaimTest.No("sanction-exists")] },
        new("T15", "In which of four futures do we live: how many poles, which levers?", [], ["poles", "lever-orientation"]),
        new("T16", "How do levers score on cooperation and on the open Internet?", [], ["cooperation-score", "openness-score"]),
        new("T17", "Is supply fixed in the short run?", ["AUD405"], ["supply-fixed"]) { Tests = [ClaimTest.Yes("supply-fixed")] },
        new("T18", "Does more representation make it harder to act?", ["AUD505"], []),
        new("T19", "What cooperation is lost by isolating a rival?", [], ["cooperation-lost"]),
        new("T20", "Have emerging economies a veto, an exit or any power?", ["AUD203", "AUD306"], []),
        new("T21", "How much of the blocking power in standards bodies do states hold?", ["AUD304"], []) { About = ClaimSubject.SeatsOfStates },
        new("T22", "In how many layers does one firm hold a chokepoint?", ["AUD408"], ["layers-controlled"])
        {
            About = ClaimSubject.Firms,
            Tests = [ClaimTest.Above("layers-controlled", 1)],
        },
        new("T23", "Does an international policy of a firm have its five items?", [], ["policy-items"]) { Tests = [ClaimTest.Below("policy-items", 5)] },
        new("T24", "Do the duties of a firm in different states conflict?", ["AUD106"], []) { About = ClaimSubject.FirmsUnderSovereigns },
        new("T25", "Is membership bound to geography?", [], ["admission"]),
        new("T26", "Which bundle of issues finds a coalition?", [], ["judgement/T26"]),
        new("T27", "Are the five norms accepted?", [], ["norms-accepted"]) { Tests = [ClaimTest.Below("norms-accepted", 5)] },
        new("T28", "Does a foreign policy for technology have its five items?", [], ["policy-items"]) { Tests = [ClaimTest.Below("policy-items", 5)] },
    ];
}
