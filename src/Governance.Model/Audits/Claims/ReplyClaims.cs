namespace Governance.Model.Audits;

/// <summary>What was replied to the analogy between the Internet and AI.</summary>
internal static class ReplyClaims
{
    public static EquatableArray<AuditClaim> All { get; } =
    [
        new("R1", "Were time, place and people right?", [], ["right-time", "right-place", "right-people"])
        {
            Tests = [ClaimTest.No("right-time"), ClaimTest.No("right-place"), ClaimTest.No("right-people")],
            Needs = ["right-time", "right-place", "right-people"],
        },
        new("R2", "Must there be one of it?", ["AUD407"], ["interoperability-needed"]) { Tests = [ClaimTest.Either("interoperability-needed")] },
        new("R3", "Does a power to charge pay for the governance?", [], ["recurrent-revenue"]) { Tests = [ClaimTest.No("recurrent-revenue")] },
        new("R4", "What does sovereignty stand for: shutdown, or autonomy?", [], ["sovereignty-means"]),
        new("R5", "Does AI depend on the Internet beneath it?", ["AUD404"], []),
        new("R6", "Are governments and militaries held to account too?", ["AUD107", "AUD402"], ["states-accountable"])
        {
            About = ClaimSubject.AnsweringStates,
            Tests = [ClaimTest.No("states-accountable")],
        },
        new("R7", "What comes out of a summit?", ["AUD403"], ["investment-announced"]),
        new("R8", "Who has the power at the start?", ["AUD303", "AUD305"], []),
        new("R9", "Does policy capture firms, or do firms capture policy?", ["AUD107", "AUD402"], ["control-runs"]),
        new("R10", "Is there anything left for civil society?", ["AUD301", "AUD306"], []) { About = ClaimSubject.CivilSociety },
        new("R11", "Is it an open standard, open weights, or open source?", [], ["open-standard", "open-weights", "open-source"]),
        new("R12", "Do proposals come from below, and is power shared?", ["AUD305", "AUD508"], []),
        new("R13", "Is accountability performed or held?", ["AUD107", "AUD206"], []),
        new("R14", "Are like things compared with like?", [], ["judgement/R14"]),
        new("R15", "Does a late regulator make for soft law and a race?", [], ["judgement/R15"]),
    ];
}
