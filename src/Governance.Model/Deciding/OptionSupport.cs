using System.Numerics;
using Governance.Model.Elections;

namespace Governance.Model.Deciding;

/// <summary>Turns ballots over several options into a roll call of yes and no on each of them.</summary>
/// <remarks>
/// With a default, those who prefer the option to it are in favour, and those who prefer the default against. Without one, where ballots mark options,
/// those who mark it are in favour and the others against; where they compare options, all are in favour, since comparing them is for the voting method.
/// </remarks>
internal sealed class OptionSupport
{
    private readonly string seatClass;
    private readonly Fraction cast;
    private readonly PairwiseTable table;
    private readonly Dictionary<string, (Fraction InFavour, Fraction Against)> said = new(StringComparer.Ordinal);

    private OptionSupport(Preferences preferences, string seatClass, Fraction cast, PairwiseTable table) =>
        (Preferences, this.seatClass, this.cast, this.table) = (preferences, seatClass, cast, table);

    /// <summary>The preferences that count: those of valid ballots.</summary>
    public Preferences Preferences { get; }

    /// <summary>The support of every option.</summary>
    /// <exception cref="GovernanceException">The ballots do not tell it (GOV3018), or are more than there are seats (GOV3005).</exception>
    public static OptionSupport Of(Preferences recorded, ChoiceRule rule, EquatableArray<BallotOption> options, Body body)
    {
        Tabulating.CheckFits(recorded, rule.Method);
        var voters = Class(recorded, body);
        var preferences = rule.Unranked == UnrankedOptions.Void ? WithoutVoid(recorded, options.Count) : recorded;
        var compared = PairwiseTable.Of(preferences, options.Select(option => option.Id).ToEquatableArray(), rule.Unranked);
        var support = new OptionSupport(preferences, voters, Cast(preferences, rule.Method, compared), compared);
        CheckSeats(support.cast, preferences.Measure, voters, body);
        if (rule.Method == VotingMethod.Plurality && Sum(preferences.Marks.Select(mark => mark.Amount)) is var marks && marks > support.cast)
        {
            throw new GovernanceException(ErrorCodes.CountedTwice, $"{Words.Of(marks)} marks are on {Words.Of(support.cast)} ballots, each of which has one.", "Correct one of the numbers, or count by approval.");
        }

        var standing = options.Select((option, place) => (option, place)).FirstOrDefault(entry => entry.option.IsDefault) is { option: not null } entry ? entry.place : -1;
        for (var place = 0; place < options.Count; place++)
        {
            support.said[options[place].Id] = standing >= 0 && preferences.Marks.IsEmpty ? (compared[place, standing], compared[standing, place])
                : Tabulating.CountsMarks(rule.Method) ? support.Marked(options[place].Id, rule.Method)
                : (support.cast, 0);
        }

        return support;
    }

    /// <summary>By how much those in favour of an option outnumber the others.</summary>
    public Fraction Lead(BallotOption option) => said[option.Id].InFavour - said[option.Id].Against;

    /// <summary>The roll call on one option alone; who is for neither side abstains, or did not vote where the procedure knows no abstention.</summary>
    public RollCall RollCall(RollCall whole, BallotOption option, bool mayAbstain)
    {
        var (inFavour, against) = said[option.Id];
        return new (Position Position, Fraction Amount)[] { (Position.InFavour, inFavour), (Position.Against, against), (mayAbstain ? Position.Abstaining : Position.NotVoting, cast - inFavour - against) }
            .Where(entry => entry.Amount > 0)
            .Aggregate(whole with { Preferences = null }, (call, entry) => call.WithTally(seatClass, entry.Position, entry.Amount, Preferences.Measure));
    }

    /// <summary>How <paramref name="option"/> compares with each of <paramref name="others"/>, there and back.</summary>
    public IEnumerable<PairwiseCount> Compared(string option, EquatableArray<string> others)
    {
        var places = CountedBallot.Places(table.Options);
        foreach (var other in others.Where(other => other != option))
        {
            yield return new(option, other, table[places[option], places[other]]);
            yield return new(other, option, table[places[other], places[option]]);
        }
    }

    private static string Class(Preferences preferences, Body body)
    {
        var classes = body.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Select(seat => seat.Class).Distinct(StringComparer.Ordinal).ToList();
        return preferences.Class is { } named && (classes.Contains(named) || body.Seats.All(seat => seat.Class != named)) ? named // one that does not exist is told of by the count
            : preferences.Class is { } other ? throw Unfit($"'{Text.Printable(other)}' has no vote in '{body.Id}'.", "Name the class that cast the ballots.")
            : classes is [var only] ? only
            : throw Unfit(
                classes.Count == 0 ? $"No seat of '{body.Id}' may vote." : $"'{body.Id}' has several classes of seats that vote, and the ballots do not say which one cast them.",
                classes.Count == 0 ? "Give the body seats." : $"Name the class: {Words.List(classes, last: "or")}.");
    }

    /// <summary>The preferences without the ballots that leave out an option of the proposal, whether or not it can be chosen: they count for nothing.</summary>
    private static Preferences WithoutVoid(Preferences recorded, int options)
    {
        var ranksAll = recorded.Ballots.ToLookup(ballot => ballot.Tiers.Sum(tier => tier.Count) == options);
        return recorded with { Ballots = ranksAll[true].ToEquatableArray(), Cast = recorded.Cast - Sum(ranksAll[false].Select(ballot => ballot.Count)) };
    }

    /// <summary>How many voted: as recorded, else as many as there are ballots, marks where each ballot has one, or at least as many as compare two options.</summary>
    private static Fraction Cast(Preferences preferences, VotingMethod method, PairwiseTable compared) => preferences.Cast
        ?? (!preferences.Ballots.IsEmpty ? Sum(preferences.Ballots.Select(ballot => ballot.Count))
            : preferences.Marks.IsEmpty ? compared.MostCompared()
            : method == VotingMethod.Plurality ? Sum(preferences.Marks.Select(mark => mark.Amount))
            : throw Unfit("Marks do not tell how many ballots there were, so that nobody is known to be against.", "Give 'cast', the number of ballots."));

    private static void CheckSeats(Fraction cast, Measure measure, string seatClass, Body body)
    {
        var seats = body.Seats.Where(seat => seat.Class == seatClass && seat.Rights.HasFlag(Rights.Vote)).Aggregate(BigInteger.Zero, (sum, seat) => sum + seat.Count - seat.Vacant);
        if (measure.IsHeads && cast > seats && body.Seats.Any(seat => seat.Class == seatClass))
        {
            throw new GovernanceException(ErrorCodes.CountedTwice, $"{Words.Of(cast)} ballots were cast for {Words.Of(seats)} seats of '{Text.Printable(seatClass)}' that may vote.", "Correct the number of ballots, or of seats.");
        }
    }

    /// <summary>Those who mark an option, and those who do not. A ballot that puts several options first is for none of them alone, and against none of them.</summary>
    private (Fraction InFavour, Fraction Against) Marked(string option, VotingMethod method)
    {
        if (!Preferences.Marks.IsEmpty)
        {
            var marks = Preferences.Marks.FirstOrDefault(mark => mark.Option == option)?.Amount ?? 0;
            return (marks, cast - marks);
        }

        var marking = Preferences.Ballots.Where(ballot => (method == VotingMethod.Plurality ? ballot.Tiers.Take(1) : ballot.Tiers).Any(tier => tier.Contains(option))).ToList();
        var alone = Sum(marking.Where(ballot => method == VotingMethod.Approval || ballot.Tiers[0].Count == 1).Select(ballot => ballot.Count));
        return (alone, cast - Sum(marking.Select(ballot => ballot.Count)));
    }

    private static Fraction Sum(IEnumerable<Fraction> amounts) => amounts.Aggregate(Fraction.Zero, (sum, amount) => sum + amount);

    private static GovernanceException Unfit(string message, string cure) => new(ErrorCodes.BallotsDoNotFit, message, cure);
}
