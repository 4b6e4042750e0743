namespace Governance.Model;

using Governance.Model.Elections;

/// <summary>The questions one asks of ballots over several options.</summary>
public static class PreferencesExtensions
{
    extension(Preferences preferences)
    {
        /// <summary>Counts the ballots by a voting method, exactly.</summary>
        /// <param name="rule">The method, and what belongs to it; seats, limits and casting votes are not applied here.</param>
        /// <param name="options">The options to count, in the order in which ties are listed; others that ballots name are passed over.</param>
        /// <returns>The winners, the ranking, and the numbers; a tie is told and never broken.</returns>
        /// <exception cref="GovernanceException">The ballots do not tell what the method counts, or there are too many options for it (GOV3018).</exception>
        public Tabulation Tabulate(ChoiceRule rule, params EquatableArray<string> options) =>
            Tabulating.Tabulate(Guard.Given(preferences), Guard.Given(rule), options.WithoutNulls());
    }
}
