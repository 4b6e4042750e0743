using Governance.Model.Audits;

namespace Governance.Model;

/// <summary>Audits of models.</summary>
public static class ModelAuditExtensions
{
    extension(GovernanceModel model)
    {
        /// <summary>Asks of the structure what the rules of the audit ask: who binds whom, who bears loss, who can capture what.</summary>
        /// <param name="options">Severities, suppressions, what is enough, and the day; null for the usual.</param>
        /// <remarks>Near-linear in the parties, bodies and mandates of the model; the power within each body is computed exactly, and left out with a finding where it does not fit into memory.</remarks>
        /// <exception cref="GovernanceException">The model has mistakes: all of them are listed.</exception>
        public AuditReport Audit(AuditOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(model);
            return Auditing.Run(model, [], options ?? AuditOptions.Default);
        }

        /// <summary>What of the model concerns some of its parties and bodies, for <see cref="AuditOptions.About"/>: they and their organs, what they bear, grant, hold, control and need, and what was observed of it.</summary>
        /// <param name="ids">The ids of parties and bodies.</param>
        /// <exception cref="GovernanceException">There is no party or body of this id (GOV2002).</exception>
        public GovernanceModel PartAbout(params IEnumerable<EntityId> ids)
        {
            ArgumentNullException.ThrowIfNull(model);
            ArgumentNullException.ThrowIfNull(ids);
            return ModelPart.About(model, ids);
        }
    }
}
