using Governance.Model.Chokepoints;

namespace Governance.Model;

/// <summary>Questions about the chokepoints of a model.</summary>
public static class ModelChokepointExtensions
{
    extension(GovernanceModel model)
    {
        /// <summary>A capability as a game over its chokepoints: path sets, cut sets, ways around, who can stop it.</summary>
        /// <param name="id">The id of the capability.</param>
        /// <exception cref="GovernanceException">There is no such capability (GOV5010), or it needs a chokepoint that does not exist (GOV2022).</exception>
        public CapabilityAnalysis Capability(string id)
        {
            ArgumentNullException.ThrowIfNull(model);
            ArgumentNullException.ThrowIfNull(id);
            return new(model, model.FindCapability(id) ?? throw new GovernanceException(ErrorCodes.UnknownCapability, $"There is no capability '{Text.Printable(id)}'.",
                Suggestion.For(id, model.Capabilities.Select(known => known.Id), "capability")));
        }

        /// <summary>Who inside the controller of a chokepoint can seize it, and who can stop that.</summary>
        /// <param name="chokepoint">The id of the chokepoint.</param>
        /// <param name="options">Which procedure of the controlling body decides.</param>
        /// <exception cref="GovernanceException">There is no such chokepoint (GOV2022).</exception>
        public ChokepointControl Control(string chokepoint, GameOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(model);
            return Controllers.Control(model, model.Known(chokepoint), options ?? GameOptions.Default, AnalysisOptions.Default);
        }

        /// <summary>Which capabilities go dark, and for whom, when these are lost.</summary>
        /// <param name="lost">Chokepoints, parties, bodies, or seats as <c>body/seat</c>.</param>
        /// <exception cref="GovernanceException">There is nothing of such a name (GOV2002).</exception>
        public Darkness GoDark(params EquatableArray<string> lost) => model.Darkness(ChokepointOptions.Default with { Lost = lost });

        /// <summary>Which capabilities go dark, and for whom, when what the options say is lost.</summary>
        /// <remarks>
        /// A body that is lost takes its chokepoints with it. One that loses seats does so where fewer are filled than it needs to
        /// exist, or where those who are left cannot carry a decision even if all agree; but only if it must release what it
        /// controls. Lost parties leave their seats, and lost parties and bodies the seats they hold.
        /// </remarks>
        /// <exception cref="GovernanceException">There is nothing of a name that is lost (GOV2002), or a capability needs a chokepoint that does not exist (GOV2022).</exception>
        public Darkness Darkness(ChokepointOptions options)
        {
            ArgumentNullException.ThrowIfNull(model);
            ArgumentNullException.ThrowIfNull(options);
            return new Reports(model, options).Darkness();
        }

        /// <summary>How concentrated control is in each market in which shares are known, in ordinal order of its name.</summary>
        public EquatableArray<MarketConcentration> MarketConcentrations()
        {
            ArgumentNullException.ThrowIfNull(model);
            return Reports.Markets(model);
        }

        /// <summary>All of this at once, for every capability and every chokepoint.</summary>
        /// <param name="options">Budgets, what is lost, and how bodies decide.</param>
        /// <remarks>Time grows with the square of the chokepoints of a capability: seconds for 2,000. Minimal sets are counted up to 64 of them; what does not fit is left out, with a remark.</remarks>
        /// <exception cref="GovernanceException">There is nothing of a name that is lost (GOV2002), or a capability needs a chokepoint that does not exist (GOV2022).</exception>
        public ChokepointReport ChokepointReport(ChokepointOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(model);
            return new Reports(model, options ?? ChokepointOptions.Default).Whole();
        }
    }
}
