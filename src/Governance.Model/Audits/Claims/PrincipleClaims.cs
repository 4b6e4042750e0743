namespace Governance.Model.Audits;

/// <summary>The principles of a networked, democratic Internet governance.</summary>
internal static class PrincipleClaims
{
    public static EquatableArray<AuditClaim> All { get; } =
    [
        new("P1", "Has every stakeholder group that is affected a seat or a right to speak?", ["AUD501"], []),
        new("P2", "Is the process inclusive, transparent and accountable, with notice and background in time?", ["AUD502"], ["notice-days-given", "notice-given", "background-documents", "aim-stated", "recourse"])
        {
            Tests = [ClaimTest.Late("notice-days-given"), ClaimTest.No("notice-given"), ClaimTest.No("background-documents"), ClaimTest.No("aim-stated"), ClaimTest.No("recourse")],
            Needs = ["notice-days-given|notice-given", "background-documents", "aim-stated", "recourse"],
        },
        new("P3", "Is it global: do enough regions take part?", ["AUD503"], ["regions-represented", "economies-represented"]),
        new("P4", "Can no group or region determine the result without the others?", ["AUD303", "AUD504"], []),
        new("P5", "How high is the risk of deadlock that comes with everybody's consent?", ["AUD505"], []),
        new("P6", "Does a clearing house leave the deciding to others?", ["AUD506"], ["clearing-house"]) { Tests = [ClaimTest.Either("clearing-house")] },
        new("P7", "Was the issue isolated, tested for a global need, decided or delegated, and ended?", [], ["scope-isolated", "global-need", "temporary", "sunset"])
        {
            Tests = [ClaimTest.No("scope-isolated"), ClaimTest.None("global-need")],
            Needs = ["scope-isolated", "global-need", "temporary|sunset"],
        },
        new("P8", "Does taking part pay for those who stay away?", [], ["benefit-of-joining", "cost-of-joining", "aim-stated"])
        {
            Tests = [ClaimTest.NotBelow("cost-of-joining", "benefit-of-joining"), ClaimTest.No("aim-stated")],
            Needs = ["benefit-of-joining", "cost-of-joining", "aim-stated"],
        },
        new("P9", "Are states equal where states decide?", ["AUD311"], ["states-equal"])
        {
            About = ClaimSubject.DecidingStates,
            Tests = [ClaimTest.No("states-equal")],
        },
        new("P10", "Is an urgent issue held hostage to another?", [], ["held-hostage-to"]) { Tests = [ClaimTest.Any("held-hostage-to")] },
        new("P11", "Does one group come to hold all the deciding seats?", ["AUD303"], ["share-of-state-seats"]) { About = ClaimSubject.SeatsOfStates },
        new("P12", "Is capacity the main barrier to taking part?", [], ["judgement/P12"]),
    ];
}
