using Governance.Model.Elections;

namespace Governance.Model.Deciding;

/// <summary>Turns ballots over several options into a roll call of yes and no on each of them.</summary>
/// <remarks>
/// With a default, those who prefer the option to it are in favour, and those who prefer the default against. Without one, where ballots mark options,
/// those who mark it are in favour and the others against; where they compare options, all are in favour, since comparing them is for the voting method.
/// </remarks>
internal sealed class OptionSupport
{
    private readonly Preferences preferences;
    private readonly string seatClass;
    private readonly Fraction? cast;
    private readonly PairwiseTable table;
    private readonly Dictionary<string, (Fraction InFavour, Fraction Against)> said = new(StringComparer.Ordinal);

    private OptionSupport(Preferences preferences, string seatClass, Fraction? cast, PairwiseTable table) =>
        (this.preferences, this.seatClass, this.cast, this.table) = (preferences, seatClass, cast, table);

    /// <summary>The support of every option, or null where the ballots do not tell; mistakes go to <paramref name="sink"/>.</summary>
    public static OptionSupport? Of(Preferences preferences, ChoiceRule rule, EquatableArray<BallotOption> options, Body body, DiagnosticSink sink)
    {
        var classes = body.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Select(seat => seat.Class).Distinct(StringComparer.Ordinal).ToList();
        if ((preferences.Class ?? (classes is [var only] ? only : null)) is not { } seatClass)
        {
            sink.Error(ErrorCodes.BallotsDoNotFit, "rollCall.preferences", $"'{body.Id}' has several classes of seats that vote, and the ballots do not say which one cast them.", $"Name the class: {Words.List(classes)}.");
            return null;
        }

        var isMarked = rule.Method is VotingMethod.Plurality or VotingMethod.Approval;
        var voted = preferences.Cast ?? (preferences.Ballots.IsEmpty ? null : Sum(preferences.Ballots.Select(ballot => ballot.Count)));
        if (rule.Method == VotingMethod.Plurality && preferences.Ballots.IsEmpty)
        {
            voted ??= Sum(preferences.Marks.Select(mark => mark.Amount));
        }

        var compared = PairwiseTable.Of(preferences, options.Select(option => option.Id).ToEquatableArray(), rule.Unranked);
        var support = new OptionSupport(preferences, seatClass, voted, compared);
        var standing = options.Select((option, place) => (option, place)).FirstOrDefault(entry => entry.option.IsDefault) is { option: not null } entry ? entry.place : -1;
        for (var place = 0; place < options.Count; place++)
        {
            support.said[options[place].Id] = standing >= 0 && preferences.Marks.IsEmpty ? (compared[place, standing], compared[standing, place])
                : isMarked ? support.Marked(options[place].Id, rule.Method)
                : (voted ?? compared.MostCompared(), 0);
        }

        return support;
    }

    /// <summary>By how much those in favour of an option outnumber the others.</summary>
    public Fraction Lead(BallotOption option) => said[option.Id].InFavour - said[option.Id].Against;

    /// <summary>The roll call on one option alone.</summary>
    public RollCall RollCall(RollCall whole, BallotOption option)
    {
        var (inFavour, against) = said[option.Id];
        var neither = cast is { } all ? all - inFavour - against : 0;
        return new[] { (Position.InFavour, inFavour), (Position.Against, against), (Position.Abstaining, neither) }
            .Where(entry => entry.Item2 > 0)
            .Aggregate(whole with { Preferences = null }, (call, entry) => call.WithTally(seatClass, entry.Item1, entry.Item2, preferences.Measure));
    }

    /// <summary>How <paramref name="option"/> compares with each of <paramref name="others"/>, there and back; nothing where the ballots only mark options.</summary>
    public IEnumerable<PairwiseCount> Compared(string option, EquatableArray<string> others)
    {
        if (!preferences.Marks.IsEmpty)
        {
            yield break;
        }

        var places = table.Options.Select((id, place) => (id, place)).ToDictionary(entry => entry.id, entry => entry.place, StringComparer.Ordinal);
        foreach (var other in others.Where(other => other != option))
        {
            yield return new(option, other, table[places[option], places[other]]);
            yield return new(other, option, table[places[other], places[option]]);
        }
    }

    private (Fraction InFavour, Fraction Against) Marked(string option, VotingMethod method)
    {
        var marks = preferences.Marks.FirstOrDefault(mark => mark.Option == option)?.Amount
            ?? Sum(preferences.Ballots.Where(ballot => (method == VotingMethod.Plurality ? ballot.Tiers.Take(1) : ballot.Tiers).Any(tier => tier.Contains(option))).Select(ballot => ballot.Count));
        return (marks, cast is { } all ? all - marks : 0);
    }

    private static Fraction Sum(IEnumerable<Fraction> amounts) => amounts.Aggregate(Fraction.Zero, (sum, amount) => sum + amount);
}
