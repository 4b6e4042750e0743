namespace Governance.Model;

using Governance.Model.Elections;

/// <summary>The questions one asks of ballots over several options.</summary>
public static class PreferencesExtensions
{
    extension(Preferences preferences)
    {
        /// <summary>Counts the ballots by a voting method, exactly.</summary>
        /// <remarks>
        /// <para>
        /// Ballots tell what every method counts. Published comparisons tell what Condorcet, SmithSet, SchwartzSet, Copeland, Minimax,
        /// RankedPairs, Schulze and Kemeny count; published marks what Plurality and Approval do. A first tier of several options shares its
        /// ballots among them; options ranked alike share the points of their places. Without any ballots all options are tied, and nobody is a Condorcet winner.
        /// </para>
        /// <para>
        /// The cost grows with the ballots and the square of the options; for sets, RankedPairs and Schulze with the cube of the options;
        /// for Kemeny it doubles with each option.
        /// </para>
        /// </remarks>
        /// <param name="rule">The method, and what belongs to it; seats, limits and casting votes are not applied here.</param>
        /// <param name="options">The options to count, in the order in which ties are listed; others that ballots name are passed over.</param>
        /// <returns>The winners, the ranking, and the numbers; a tie is told and never broken.</returns>
        /// <exception cref="GovernanceException">
        /// The ballots do not tell what the method counts, it does not know the strength of defeats asked for, or there are more than 20
        /// options for Kemeny (GOV3018); an option is named twice (GOV1021); the counts share no denominator of a usual length (GOV1005).
        /// </exception>
        /// <exception cref="ArgumentNullException">The preferences, the rule or an option is null.</exception>
        public Tabulation Tabulate(ChoiceRule rule, params EquatableArray<string> options) =>
            Tabulating.Tabulate(Guard.Given(preferences), Guard.Given(rule), options.WithoutNulls());
    }
}
