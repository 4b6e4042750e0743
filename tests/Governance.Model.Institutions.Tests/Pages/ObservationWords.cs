namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>What observations are called on a page: the names that say too little by themselves in words, all others as they are.</summary>
internal static class ObservationWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["aim-stated"] = "Its aim is stated",
        ["background-documents"] = "Background documents are given",
        ["clearing-house"] = "A clearing house, which leaves the deciding to others",
        ["code-mandatory"] = "Its code must be followed",
        ["eligible"] = "How many were entitled to vote",
        ["enforcement-industry-wide"] = "Its code is enforced in the whole industry",
        ["exit"] = "Those who depend on it can leave",
        ["failover"] = "Somebody takes over if it fails",
        ["inspectable"] = "Others can inspect it",
        ["interoperability-needed"] = "It must work together with others of its kind",
        ["lacks"] = "What it lacks",
        ["negotiated-mandate"] = "Its mandate was negotiated",
        ["open-standard"] = "An open standard",
        ["opt-in-share"] = "Share that has joined",
        ["portability"] = "Records can be taken elsewhere",
        ["process-transparent"] = "The process is open to view",
        ["records-can-move"] = "The ledger can move to another administrator",
        ["recourse"] = "There is recourse against its decisions",
        ["recurrent-revenue"] = "It has revenue that recurs",
        ["replaceable-administration"] = "Its administrator can be replaced",
        ["rule-reads-harm"] = "The rule takes notice of harm",
        ["sanction-exists"] = "There is a sanction for a breach",
        ["standard-present"] = "There is a standard",
        ["temporary"] = "Set up for a time only",
        ["verifiable-chokepoint"] = "There is something to verify and to withhold",
        ["votes-equal"] = "All votes are equal",
    };

    public static string Of(string name) => Known.GetValueOrDefault(name) ?? PageWords.Capital(PageWords.Spaced(name));
}
