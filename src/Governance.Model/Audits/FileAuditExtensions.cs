using Governance.Model.Audits;

namespace Governance.Model;

/// <summary>Audits of files.</summary>
public static class FileAuditExtensions
{
    extension(GovernanceFile file)
    {
        /// <summary>The audit of the model of a file, together with what its proposals claim.</summary>
        /// <param name="options">Severities, suppressions, what is enough, and the day; null for the usual.</param>
        /// <exception cref="GovernanceException">The model has mistakes: all of them are listed.</exception>
        public AuditReport Audit(AuditOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(file);
            return Auditing.Run(file.Model, file.DecideAll(), options ?? AuditOptions.Default);
        }
    }
}
