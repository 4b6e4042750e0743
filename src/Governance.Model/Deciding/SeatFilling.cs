namespace Governance.Model.Deciding;

/// <summary>Fills the seats from a ranking: within the limit of each affiliation, and without breaking a tie but by a casting vote.</summary>
internal static class SeatFilling
{
    /// <summary>The choice with those chosen, or the tie that is left.</summary>
    public static Choice Fill(Choice choice, EquatableArray<BallotOption> eligible, string? castingVote)
    {
        var tabulation = choice.Tabulation!;
        var tiers = choice.Rule.Seats == 1 ? [tabulation.Winners] : tabulation.Ranking;
        var options = eligible.ToDictionary(option => option.Id, StringComparer.Ordinal);
        var chosen = new List<BallotOption>();
        foreach (var tier in tiers)
        {
            var fitting = tier.Select(id => options[id]).Where(option => Fits(choice.Rule, chosen, option)).ToList();
            var left = choice.Rule.Seats - chosen.Count;
            if (left == 0)
            {
                break;
            }

            if (fitting.Count > left || !TakesAll(choice.Rule, chosen, fitting))
            {
                var decided = left == 1 && choice.Rule.CastingVote is not null ? fitting.Find(option => option.Id == castingVote) : null;
                return decided is null
                    ? choice with { Chosen = Ids(chosen), Tied = Ids(fitting) }
                    : choice with { Chosen = Ids([.. chosen, decided]), IsByCastingVote = true };
            }

            if (fitting.Exists(option => option.IsDefault) && chosen.Count > 0)
            {
                break;
            }

            chosen.AddRange(fitting);
        }

        return choice with { Chosen = Ids(chosen) };
    }

    private static bool Fits(ChoiceRule rule, IEnumerable<BallotOption> chosen, BallotOption option) => rule.MostPerAffiliation is not { } most
        || option.Affiliation is not { } affiliation || chosen.Count(other => other.Affiliation == affiliation) < most;

    private static bool TakesAll(ChoiceRule rule, IEnumerable<BallotOption> chosen, List<BallotOption> tier) =>
        tier.TrueForAll(option => Fits(rule, chosen.Concat(tier.Where(other => other != option)), option));

    private static EquatableArray<string> Ids(IEnumerable<BallotOption> options) => options.Select(option => option.Id).ToEquatableArray();
}
