namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Which findings are about what a claim asks. A rule that only bears on a claim in general is not among them.</summary>
internal static class ComparisonClaims
{
    /// <summary>The rules that ask what a claim asks, by the id of the claim.</summary>
    public static IReadOnlyDictionary<string, string[]> Asked { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Q2"] = ["AUD103"],
        ["Q3"] = ["AUD306"],
        ["Q4"] = ["AUD103"],
        ["Q6"] = ["AUD303", "AUD304"],
        ["Q7"] = ["AUD406"],
        ["Q10"] = ["AUD306", "AUD508"],
        ["Q15"] = ["AUD401"],
        ["Q16"] = ["AUD106"],
        ["Q17"] = ["AUD107"],
        ["Q18"] = ["AUD104"],
        ["P1"] = ["AUD501"],
        ["P2"] = ["AUD502"],
        ["P3"] = ["AUD503"],
        ["P4"] = ["AUD504"],
        ["P5"] = ["AUD505"],
        ["P6"] = ["AUD506"],
        ["M1"] = ["AUD201"],
        ["M2"] = ["AUD101", "AUD105"],
        ["M5"] = ["AUD201"],
        ["M13"] = ["AUD201"],
        ["M18"] = ["AUD204"],
        ["M19"] = ["AUD202"],
        ["M20"] = ["AUD404"],
        ["M22"] = ["AUD102"],
        ["K9"] = ["AUD406"],
        ["K12"] = ["AUD510"],
        ["K13"] = ["AUD508"],
        ["K14"] = ["AUD511"],
        ["K18"] = ["AUD402", "AUD403"],
        ["T3"] = ["AUD302"],
        ["T5"] = ["AUD509"],
        ["T8"] = ["AUD512"],
        ["T12"] = ["AUD507"],
        ["T14"] = ["AUD206"],
    };

    /// <summary>The claims that speak of somebody in particular: of the users and the Board, of operators, of registries. Where nothing is found of them, nothing is judged.</summary>
    public static IReadOnlySet<string> OfSomebody { get; } = new HashSet<string>(["M5", "M13", "M20"], StringComparer.Ordinal);

    /// <summary>Whether a finding of such a rule is about those of whom the claim speaks.</summary>
    public static bool IsAbout(AuditClaim claim, AuditFinding finding, GovernanceModel model) => claim.Id switch
    {
        "Q6" => Names(finding, "'private-sector'") || Names(finding, "'government'"),
        "Q10" => finding.Code != "AUD306" || Names(finding, "civil-society"),
        "Q16" => finding.Concerns.Count(id => model.FindParty(id) is { Kind: PartyKind.State }) >= 2,
        "M5" => finding.Subject == "internet-users" && finding.Concerns.Contains("icann-directors"),
        "M13" => finding.Subject.Contains("operators", StringComparison.Ordinal),
        "M20" => finding.Subject.EndsWith("-registry", StringComparison.Ordinal),
        _ => true,
    };

    private static bool Names(AuditFinding finding, string group) => finding.Message.Contains(group, StringComparison.Ordinal);
}
