namespace Governance.Model;

using Governance.Model.Rendering;

/// <summary>Audits as text.</summary>
public static class AuditTextExtensions
{
    extension(AuditReport report)
    {
        /// <summary>The report as plain text: findings by severity and code, each with its computation, cure and claims. Lines end in LF; the same bytes everywhere.</summary>
        /// <param name="answers">Whether the answer to every claim follows.</param>
        public string ToText(bool answers = false)
        {
            ArgumentNullException.ThrowIfNull(report);
            return AuditText.Of(report, answers);
        }
    }
}
