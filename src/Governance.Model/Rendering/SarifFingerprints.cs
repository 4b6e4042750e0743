using System.Security.Cryptography;
using System.Text;

namespace Governance.Model.Rendering;

/// <summary>Names findings so that each of a file has one of its own, which stays while lines move and figures change.</summary>
internal sealed class SarifFingerprints
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The code and the subject, and a digest of whom, where and what the finding concerns.</summary>
    public string Of(AuditFinding finding)
    {
        var place = finding.Path is { } path && !path.StartsWith("proposals[", StringComparison.Ordinal) ? path : "";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [place, .. finding.Concerns.Select(id => id.Value), .. About(finding.Proof)]))).AsSpan(0, 8));
        var print = $"{finding.Code}/{finding.Subject}/{digest}";
        var times = seen[print] = seen.GetValueOrDefault(print) + 1;
        return times == 1 ? print : $"{print}/{times}";
    }

    /// <summary>Whom and what a computation is about, without its figures.</summary>
    private static IEnumerable<string> About(AuditProof proof) => proof.Match<IEnumerable<string>>(
        chain => ["chain", chain.From.Value, .. chain.To.Select(to => to.Value), chain.Matter?.Path ?? ""],
        coalition => ["coalition", coalition.Body.Value, coalition.Procedure ?? "", coalition.Can],
        cut => ["cut", cut.Capability, .. cut.Chokepoints, cut.For?.Value ?? ""],
        share => ["share", share.What],
        record => ["record", .. record.Paths]);
}
