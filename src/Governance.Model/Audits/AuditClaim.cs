using System.Collections.Frozen;
using Governance.Model.Audits;

namespace Governance.Model;

/// <summary>A question or claim of the debate on governance, as a check: the rules that answer it, and what it needs beyond the structure.</summary>
/// <param name="Id">The id: <c>Q1</c> to <c>Q21</c> of the questions, then P, M, K, R and T of the claims.</param>
/// <param name="Question">What is asked, in one sentence.</param>
/// <param name="Rules">The codes of the audit rules whose findings answer it.</param>
/// <param name="Inputs">The observations that it reads besides. A judgement of one's own is an observation called <c>judgement/</c> and the id.</param>
public sealed record AuditClaim(string Id, string Question, EquatableArray<string> Rules, EquatableArray<string> Inputs)
{
    private static readonly Lazy<FrozenDictionary<string, EquatableArray<string>>> ByRule = new(() =>
        All.SelectMany(claim => claim.Rules.Select(code => (code, claim.Id))).GroupBy(pair => pair.code)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Id).ToEquatableArray(), StringComparer.Ordinal));

    /// <summary>All of them, in the order of their ids within each series.</summary>
    public static EquatableArray<AuditClaim> All { get; } = [.. QuestionClaims.All, .. PrincipleClaims.All, .. MirageClaims.All, .. CaptureClaims.All, .. ReplyClaims.All, .. ReportClaims.All];

    /// <summary>The claim with this id, or null.</summary>
    public static AuditClaim? Find(string id) => All.FirstOrDefault(claim => claim.Id == id);

    /// <summary>Whom it is about, where its rules look at more; null for all that they find.</summary>
    internal ClaimSubject? About { get; init; }

    /// <summary>Which values of its observations are what it warns of.</summary>
    internal EquatableArray<ClaimTest> Tests { get; init; }

    /// <summary>What must be on record before nothing found means that all is well; several names with a bar between them where either will do.</summary>
    internal EquatableArray<string> Needs { get; init; }

    /// <summary>Observations that say nothing apart: where one is on record, so must the others be about the same subject.</summary>
    internal EquatableArray<string> Together { get; init; }

    /// <summary>The name of the observation by which somebody answers it.</summary>
    public string Judgement => $"judgement/{Id}";

    /// <summary>The ids of the claims that the findings of a rule answer.</summary>
    internal static EquatableArray<string> OfRule(string code) => ByRule.Value.GetValueOrDefault(code);
}
