using Governance.Model.Profiles;

namespace Governance.Model;

/// <summary>Profiles of models, and models side by side.</summary>
public static class ModelProfileExtensions
{
    extension(GovernanceModel model)
    {
        /// <summary>The structure in short: who decides, by which rule, with whose power, for whom, with which levers, and what an audit finds.</summary>
        /// <param name="options">How to audit, and which part of the model is meant; null for the usual, and all of it.</param>
        /// <remarks>Power within bodies is computed exactly, which takes up to a second for each large body of unlike votes.</remarks>
        /// <exception cref="GovernanceException">The model has mistakes: all of them are listed.</exception>
        public StructureProfile Profile(AuditOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(model);
            return Profiling.Of(model, options ?? AuditOptions.Default);
        }

        /// <summary>The structure beside others.</summary>
        /// <param name="others">The others, in the order in which they are shown.</param>
        /// <exception cref="GovernanceException">A model has mistakes: all of them are listed.</exception>
        public StructureComparison CompareWith(params ReadOnlySpan<GovernanceModel> others)
        {
            ArgumentNullException.ThrowIfNull(model);
            var profiles = new List<StructureProfile> { model.Profile() };
            foreach (var other in others)
            {
                profiles.Add(other.Profile());
            }

            return new([.. profiles]);
        }
    }
}
