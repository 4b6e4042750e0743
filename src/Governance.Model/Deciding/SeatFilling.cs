namespace Governance.Model.Deciding;

/// <summary>Fills the seats from a ranking: down to the default, within the limit of each affiliation, and without breaking a tie but by a casting vote.</summary>
internal sealed class SeatFilling
{
    private readonly ChoiceRule rule;
    private readonly List<BallotOption> chosen = [];
    private readonly List<BallotOption> tied = [];
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private int left;
    private string? castingVote;

    private SeatFilling(ChoiceRule rule, string? castingVote) => (this.rule, left, this.castingVote) = (rule, rule.Seats, rule.CastingVote is null ? null : castingVote);

    /// <summary>The choice with those chosen, and the tie that is left.</summary>
    public static Choice Fill(Choice choice, EquatableArray<BallotOption> eligible, string? castingVote)
    {
        var filling = new SeatFilling(choice.Rule, castingVote);
        var options = eligible.ToDictionary(option => option.Id, StringComparer.Ordinal);
        var tabulation = choice.Tabulation!;
        foreach (var tier in tabulation.Winners.IsEmpty ? [] : choice.Rule.Seats == 1 ? [tabulation.Winners] : tabulation.Ranking)
        {
            if (!filling.Take([.. tier.Select(id => options[id])]))
            {
                break;
            }
        }

        return choice with
        {
            Chosen = Ids(filling.chosen),
            Tied = Ids(eligible.Where(filling.tied.Contains)),
            IsByCastingVote = castingVote is not null && choice.Rule.CastingVote is not null && filling.castingVote is null,
        };
    }

    /// <summary>Takes what can be taken of a tier; false where nothing below it can be taken any more.</summary>
    private bool Take(List<BallotOption> tier)
    {
        var pending = tier.Where(Fits).ToList();
        while (left > 0 && pending.Count > 0)
        {
            if (pending is [{ IsDefault: true }] || (pending.Find(option => option.Id == castingVote) is { IsDefault: true } && Use()))
            {
                return Stand(pending.Find(option => option.IsDefault)!);
            }

            var contested = pending.Where(option => IsContested(option, pending)).ToList();
            if (contested.Count == 0)
            {
                pending.ForEach(Choose);
                break;
            }

            if (contested.Find(option => option.Id == castingVote) is { } decided && Use())
            {
                Choose(decided);
                pending = pending.Where(option => option != decided && Fits(option)).ToList();
                continue;
            }

            return Leave(pending, contested);
        }

        return left > 0;
    }

    /// <summary>Whether an option competes with others of its tier: for the seats that are left, for the places of its affiliation, or with the default.</summary>
    private bool IsContested(BallotOption option, List<BallotOption> pending) =>
        pending.Exists(other => other.IsDefault) || Places(pending) > left || pending.Count(other => IsRival(option, other)) > Room(option);

    /// <summary>How many of a tier the limits of affiliations let in.</summary>
    private int Places(List<BallotOption> pending) => rule.MostPerAffiliation is null ? pending.Count
        : pending.Count(option => option.Affiliation is null) + pending.Where(option => option.Affiliation is not null).GroupBy(option => option.Affiliation).Sum(same => Math.Min(same.Count(), Room(same.First())));

    /// <summary>Leaves a tie; where it is only one of an affiliation for its own places, the seats of the others are certain.</summary>
    private bool Leave(List<BallotOption> pending, List<BallotOption> contested)
    {
        tied.AddRange(contested);
        if (contested.Count == pending.Count && (pending.Exists(option => option.IsDefault) || Places(pending) > left))
        {
            return false;
        }

        pending.Except(contested).ToList().ForEach(Choose);
        foreach (var same in contested.GroupBy(option => option.Affiliation!, StringComparer.Ordinal))
        {
            left -= Room(same.First());
            taken[same.Key] = rule.MostPerAffiliation!.Value;
        }

        return left > 0;
    }

    private bool Stand(BallotOption standing)
    {
        if (left == rule.Seats) // no seat is taken, nor certain to be
        {
            chosen.Add(standing);
        }

        return false;
    }

    private void Choose(BallotOption option)
    {
        chosen.Add(option);
        left--;
        if (option.Affiliation is { } affiliation)
        {
            taken[affiliation] = taken.GetValueOrDefault(affiliation) + 1;
        }
    }

    private bool Use()
    {
        castingVote = null;
        return true;
    }

    private bool Fits(BallotOption option) => Room(option) > 0;

    /// <summary>How many more of the option's affiliation may be chosen; the default has none.</summary>
    private int Room(BallotOption option) => rule.MostPerAffiliation is { } most && option is { IsDefault: false, Affiliation: { } affiliation } ? most - taken.GetValueOrDefault(affiliation) : int.MaxValue;

    private bool IsRival(BallotOption option, BallotOption other) => rule.MostPerAffiliation is not null && option.Affiliation is not null && option.Affiliation == other.Affiliation && !other.IsDefault;

    private static EquatableArray<string> Ids(IEnumerable<BallotOption> options) => options.Select(option => option.Id).ToEquatableArray();
}
