using FsCheck.Fluent;
using Governance.Model.Elections;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Elections;

/// <summary>What every voting method promises, and what the definitions say, against counts that take them word by word.</summary>
public class TabulationLaws
{
    private static readonly DefeatStrength[] Counted = [DefeatStrength.WinningVotes, DefeatStrength.Margins];

    /// <summary>Every method with every strength that it knows.</summary>
    public static TheoryData<VotingMethod, DefeatStrength> Methods
    {
        get
        {
            var rows = new TheoryData<VotingMethod, DefeatStrength>();
            foreach (var method in Enum.GetValues<VotingMethod>())
            {
                foreach (var strength in Tabulating.Strengths(method).DefaultIfEmpty(DefeatStrength.WinningVotes))
                {
                    rows.Add(method, strength);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_option_has_its_tier_and_ties_are_listed_as_asked(VotingMethod method, DefeatStrength strength) => Law.Holds(Profile.Any, profile =>
    {
        var tabulation = profile.Tabulate(method, strength);
        Assert.Equal(profile.Options, tabulation.Ranking.SelectMany(tier => tier).Order(StringComparer.Ordinal));
        Assert.All(tabulation.Ranking.Append(tabulation.Winners), tier => Assert.Equal(profile.Options.Intersect(tier), tier));
        Assert.True(tabulation.Winners == tabulation.Ranking[0] || (method == VotingMethod.Condorcet && tabulation.Winners.IsEmpty));
    }, effort: 3);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Other_names_in_another_order_have_the_same_places(VotingMethod method, DefeatStrength strength) => Law.Holds(
        Arb.From(from profile in Profile.Any.Generator from order in Gen.Shuffle(profile.Options.ToArray()) select (profile, order), _ => []), both =>
        {
            var (profile, order) = both;
            var renamed = profile.Options.Zip(order).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            var ballots = profile.Ballots.Select(ballot => new RankedBallot(ballot.Count, [.. ballot.Tiers.Select(tier => tier.Select(Renamed).ToEquatableArray())])).ToEquatableArray();
            AssertSame(profile.Tabulate(method, strength), (profile with { Ballots = ballots }).Tabulate(method, strength), Renamed);

            string Renamed(string option) => renamed.GetValueOrDefault(option, option);
        }, effort: 3);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Neither_the_order_of_ballots_nor_how_they_are_bundled_matters(VotingMethod method, DefeatStrength strength) => Law.Holds(Profile.Any, profile =>
    {
        var split = profile.Ballots.Reverse().SelectMany(ballot => new[] { ballot.Times(ballot.Count * Fraction.OneThird), ballot.Times(ballot.Count * Fraction.TwoThirds) });
        Assert.Equal(profile.Tabulate(method, strength), (profile with { Ballots = [.. split] }).Tabulate(method, strength));
    }, effort: 3);

    [Theory]
    [MemberData(nameof(Methods))]
    public void So_many_times_the_ballots_rank_alike(VotingMethod method, DefeatStrength strength) => Law.Holds(Profile.Any, profile =>
    {
        // The last factor is beyond the numbers of the machine.
        foreach (var times in new[] { 7, new Fraction(1, 7), Fraction.Parse("1e30") })
        {
            var more = profile with { Ballots = [.. profile.Ballots.Select(ballot => ballot.Times(ballot.Count * times))] };
            Assert.Equal(profile.Tabulate(method, strength).Ranking, more.Tabulate(method, strength).Ranking);
        }
    }, effort: 3);

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_table_of_comparisons_tells_what_the_ballots_tell(VotingMethod method, DefeatStrength strength) => Law.Holds(Profile.Any, profile =>
    {
        if (Tabulating.CountsComparisons(method))
        {
            Assert.Equal(profile.Tabulate(method, strength), profile.Comparisons.Tabulate(profile.Rule(method, strength), profile.Options));
        }
    }, effort: 3);

    [Fact]
    public void Who_beats_everybody_is_elected() => Law.Holds(Profile.Any, profile =>
    {
        EquatableArray<string> winner = profile.Naive.CondorcetWinner is { } found ? [found] : [];
        Assert.Equal(winner, profile.Tabulate(VotingMethod.Condorcet).Winners);
        Assert.All(winner.IsEmpty ? [] : Consistent(profile), tabulation => Assert.Equal(winner, tabulation.Winners));
    });

    [Fact]
    public void The_sets_of_Smith_and_Schwartz_are_the_smallest_of_their_kind() => Law.Holds(Profile.Any, profile =>
    {
        Assert.Equal(profile.Naive.SmithSet, profile.Tabulate(VotingMethod.SmithSet).Winners);
        Assert.Equal(profile.Naive.SchwartzSet, profile.Tabulate(VotingMethod.SchwartzSet).Winners);
    });

    [Fact]
    public void Winners_belong_to_the_Smith_set() => Law.Holds(Profile.Any, profile =>
    {
        var smith = profile.Naive.SmithSet;
        Assert.All(Consistent(profile).Where(tabulation => tabulation.Rule.Method != VotingMethod.Minimax), tabulation => Assert.Empty(tabulation.Winners.Except(smith)));
    });

    [Fact]
    public void Kemeny_finds_what_a_look_at_every_ranking_finds() => Law.Holds(Profile.Any, profile =>
    {
        var rankings = profile.Naive.Kemeny.Rankings;
        var best = profile.Options.GroupBy(option => rankings.Min(ranking => ranking.ToList().IndexOf(option))).OrderBy(tier => tier.Key).Select(tier => tier.ToEquatableArray()).ToEquatableArray();
        var tabulation = profile.Tabulate(VotingMethod.Kemeny);
        Assert.Equal(best, tabulation.Ranking);
        Assert.Equal(profile.Options.Where(option => rankings.Any(ranking => ranking[0] == option)), tabulation.Winners);
    }, effort: 3);

    [Theory]
    [InlineData(DefeatStrength.WinningVotes)]
    [InlineData(DefeatStrength.Margins)]
    [InlineData(DefeatStrength.Ratio)]
    public void Schulze_finds_what_a_look_at_every_chain_finds(DefeatStrength strength) => Law.Holds(Profile.Any, profile =>
        Assert.Equal(profile.Naive.Schulze(strength), profile.Tabulate(VotingMethod.Schulze, strength).Winners), effort: 3);

    [Fact]
    public void Dropping_the_weakest_defeats_as_Debian_does_elects_whom_Schulze_elects() => Law.Holds(Profile.Any, profile =>
        Assert.Equal(profile.Naive.Debian, profile.Tabulate(VotingMethod.Schulze).Winners));

    [Fact]
    public void Where_no_two_defeats_are_equally_strong_ranked_pairs_locks_them_one_by_one() => Law.Holds(Profile.Any, profile =>
        Assert.All(Counted, strength =>
        {
            if (profile.Naive.RankedPairs(strength) is { } winner)
            {
                Assert.Equal([winner], profile.Tabulate(VotingMethod.RankedPairs, strength).Winners);
            }
        }));

    [Fact]
    public void Rounds_strike_out_whom_the_definition_strikes_out() => Law.Holds(Profile.Any, profile =>
    {
        Assert.Equal(profile.Options.Select(option => new OptionScore(option, profile.Naive.First(option, profile.Options))), profile.Tabulate(VotingMethod.Plurality).Scores);
        Assert.Equal(profile.Naive.InstantRunoff(profile.Options), profile.Tabulate(VotingMethod.InstantRunoff).Winners);
        Assert.Equal(profile.Naive.TwoRound, profile.Tabulate(VotingMethod.TwoRound).Winners);
    });

    [Fact]
    public void A_Borda_score_adds_up_the_comparisons() => Law.Holds(Profile.Any, profile =>
        Assert.All(profile.Unranked == UnrankedOptions.NotCompared ? [] : profile.Tabulate(VotingMethod.Borda).Scores, entry => Assert.Equal(profile.Naive.Borda(entry.Option), entry.Score)));

    private static IEnumerable<Tabulation> Consistent(Profile profile) =>
    [
        profile.Tabulate(VotingMethod.Copeland), profile.Tabulate(VotingMethod.Kemeny), profile.Tabulate(VotingMethod.Schulze, DefeatStrength.Ratio),
        .. Counted.SelectMany(strength => new[] { VotingMethod.Schulze, VotingMethod.RankedPairs, VotingMethod.Minimax }.Select(method => profile.Tabulate(method, strength))),
    ];

    private static void AssertSame(Tabulation first, Tabulation second, Func<string, string> renamed)
    {
        Assert.Equal(first.Winners.Select(renamed).Order(StringComparer.Ordinal), second.Winners);
        Assert.Equal(first.Ranking.Select(tier => tier.Select(renamed).Order(StringComparer.Ordinal).ToEquatableArray()), second.Ranking);
        Assert.Equal(first.Scores.Select(entry => entry with { Option = renamed(entry.Option) }).OrderBy(entry => entry.Option, StringComparer.Ordinal), second.Scores);
        Assert.Equal(first.Rounds.Count, second.Rounds.Count);
    }
}
