namespace Governance.Model.Deciding;

/// <summary>Fills the seats from a ranking: down to the default, within the limit of each affiliation, and without breaking a tie but by a casting vote.</summary>
internal static class SeatFilling
{
    /// <summary>The choice with those chosen, and the tie that is left.</summary>
    public static Choice Fill(Choice choice, EquatableArray<BallotOption> eligible, string? castingVote)
    {
        var rule = choice.Rule;
        var options = eligible.ToDictionary(option => option.Id, StringComparer.Ordinal);
        var chosen = new List<BallotOption>();
        foreach (var tier in rule.Seats == 1 ? [choice.Tabulation!.Winners] : choice.Tabulation!.Ranking)
        {
            var fitting = tier.Select(id => options[id]).Where(option => Fits(rule, chosen, option)).ToList();
            if (fitting is [{ IsDefault: true } standing])
            {
                return choice with { Chosen = Ids(chosen.Count == 0 ? [standing] : chosen) };
            }

            if (!TakesAll(rule, chosen, fitting))
            {
                var decided = rule.CastingVote is not null && chosen.Count + 1 == rule.Seats ? fitting.Find(option => option.Id == castingVote) : null;
                return decided is null
                    ? choice with { Chosen = Ids(chosen), Tied = Ids(fitting) }
                    : choice with { Chosen = Ids([.. chosen, decided]), IsByCastingVote = true };
            }

            chosen.AddRange(fitting);
            if (chosen.Count == rule.Seats)
            {
                break;
            }
        }

        return choice with { Chosen = Ids(chosen) };
    }

    private static bool Fits(ChoiceRule rule, IEnumerable<BallotOption> chosen, BallotOption option) => rule.MostPerAffiliation is not { } most
        || option.Affiliation is not { } affiliation || chosen.Count(other => other.Affiliation == affiliation) < most;

    /// <summary>Whether all of a tier can be chosen: there are seats and places enough, and none of them is the default.</summary>
    private static bool TakesAll(ChoiceRule rule, List<BallotOption> chosen, List<BallotOption> tier) => chosen.Count + tier.Count <= rule.Seats
        && tier.TrueForAll(option => !option.IsDefault && Fits(rule, chosen.Concat(tier.Where(other => other != option)), option));

    private static EquatableArray<string> Ids(IEnumerable<BallotOption> options) => options.Select(option => option.Id).ToEquatableArray();
}
