namespace Governance.Model.Tests.Elections;

/// <summary>What a reader of the documentation would try, and what a hostile one would.</summary>
public class TabulationTests
{
    /// <summary>The capital of Tennessee: everybody prefers the nearest city.</summary>
    private static readonly Preferences Tennessee = new()
    {
        Ballots =
        [
            new RankedBallot("Memphis", "Nashville", "Chattanooga", "Knoxville").Times(42),
            new RankedBallot("Nashville", "Chattanooga", "Knoxville", "Memphis").Times(26),
            new RankedBallot("Chattanooga", "Knoxville", "Nashville", "Memphis").Times(15),
            new RankedBallot("Knoxville", "Chattanooga", "Nashville", "Memphis").Times(17),
        ],
    };

    private static readonly Preferences Cycle = new() { Ballots = [new("A", "B", "C"), new("B", "C", "A"), new("C", "A", "B")] };

    public static TheoryData<VotingMethod> Methods => [.. Enum.GetValues<VotingMethod>()];

    [Theory]
    [InlineData(VotingMethod.Plurality, "Memphis")]
    [InlineData(VotingMethod.TwoRound, "Nashville")]
    [InlineData(VotingMethod.InstantRunoff, "Knoxville")]
    [InlineData(VotingMethod.Borda, "Nashville")]
    [InlineData(VotingMethod.Dowdall, "Nashville")]
    [InlineData(VotingMethod.Condorcet, "Nashville")]
    [InlineData(VotingMethod.Schulze, "Nashville")]
    public void The_same_ballots_elect_another_city_by_another_method(VotingMethod method, string winner) =>
        Assert.Equal([winner], Tennessee.Tabulate(new(method), "Memphis", "Nashville", "Chattanooga", "Knoxville").Winners);

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_cycle_of_three_leaves_all_three(VotingMethod method)
    {
        var tabulation = Cycle.Tabulate(new(method), "C", "A", "B");
        Assert.Equal(method == VotingMethod.Condorcet ? [] : ["C", "A", "B"], tabulation.Winners);
        Assert.Equal([["C", "A", "B"]], tabulation.Ranking);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Without_ballots_nobody_is_ahead(VotingMethod method)
    {
        Preferences[] nothing = [new(), new() { Ballots = [new()] }, new() { Ballots = [new("Z"), new("Y", "Z")] }, new() { Ballots = [new RankedBallot("A", "B").Times(0)] }];
        Assert.All(nothing, preferences => Assert.Equal([["A", "B"]], preferences.Tabulate(new(method), "A", "B").Ranking));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void An_option_alone_wins_and_no_option_does_not(VotingMethod method)
    {
        Assert.Equal(["A"], Cycle.Tabulate(new(method), "A").Winners);
        Assert.Equal([["A"]], new Preferences().Tabulate(new(method), "A").Ranking);
        Assert.Empty(Cycle.Tabulate(new(method)).Ranking);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void An_option_that_no_ballot_names_is_last(VotingMethod method)
    {
        var tabulation = Tennessee.Tabulate(new(method), "Bristol", "Nashville", "Memphis");
        Assert.Contains("Bristol", tabulation.Ranking[^1]);
        Assert.DoesNotContain("Bristol", tabulation.Winners);
    }

    [Fact]
    public void A_passed_over_first_place_goes_to_the_next() =>
        Assert.Equal([new("Nashville", 68), new("Knoxville", 32)], Tennessee.Tabulate(new(VotingMethod.Plurality), "Nashville", "Knoxville").Scores);

    [Fact]
    public void Options_in_one_tier_share_the_ballot()
    {
        var preferences = new Preferences { Ballots = [new(3, [["A", "B"], ["C"]]), new("C", "B", "A")] };
        Assert.Equal([new("A", new(3, 2)), new("B", new(3, 2)), new("C", 1)], preferences.Tabulate(new(VotingMethod.Plurality), "A", "B", "C").Scores);
        Assert.Equal([new("A", new(9, 2)), new("B", new(11, 2)), new("C", 2)], preferences.Tabulate(new(VotingMethod.Borda), "A", "B", "C").Scores);
        Assert.Equal([new("A", new(31, 12)), new("B", new(11, 4)), new("C", 2)], preferences.Tabulate(new(VotingMethod.Dowdall), "A", "B", "C").Scores);
    }

    [Theory]
    [InlineData(UnrankedOptions.TiedLast, "5/2", "3/2")]
    [InlineData(UnrankedOptions.NotCompared, "2", "1")]
    [InlineData(UnrankedOptions.Void, "0", "0")]
    public void What_a_ballot_leaves_out_is_equal_and_last_or_nothing_or_voids_it(UnrankedOptions unranked, string most, string middle)
    {
        var preferences = new Preferences { Ballots = [new("A", "B"), new("C")] };
        Assert.Equal([new("A", Fraction.Parse(most)), new("B", Fraction.Parse(middle)), new("C", unranked == UnrankedOptions.Void ? 0 : 2)], preferences.Tabulate(new(VotingMethod.Borda) { Unranked = unranked }, "A", "B", "C").Scores);
    }

    [Fact]
    public void All_who_are_tied_for_the_second_place_come_into_the_second_count()
    {
        var preferences = new Preferences { Ballots = [new RankedBallot("A").Times(4), new RankedBallot("B", "C").Times(3), new RankedBallot("C", "B").Times(3), new("D", "B")] };
        var tabulation = preferences.Tabulate(new(VotingMethod.TwoRound), "A", "B", "C", "D");
        Assert.Equal([[new("A", 4), new("B", 3), new("C", 3), new("D", 1)], [new("A", 4), new("B", 4), new("C", 3)]], tabulation.Rounds);
        Assert.Equal([["A", "B"], ["C"], ["D"]], tabulation.Ranking);
    }

    [Fact]
    public void A_majority_needs_no_second_count() =>
        Assert.Equal([[new("A", 2), new("B", 1)]], new Preferences { Ballots = [new("A"), new("A"), new("B")] }.Tabulate(new(VotingMethod.TwoRound), "A", "B").Rounds);

    [Fact]
    public void A_ballot_that_ranks_none_of_those_left_counts_no_more()
    {
        var preferences = new Preferences { Ballots = [new RankedBallot("A").Times(2), new RankedBallot("B").Times(3), new RankedBallot("C").Times(4)] };
        Assert.Equal([[new("A", 2), new("B", 3), new("C", 4)], [new("B", 3), new("C", 4)]], preferences.Tabulate(new(VotingMethod.InstantRunoff), "A", "B", "C").Rounds);
    }

    [Fact]
    public void Marks_are_scores_and_who_is_not_marked_has_none()
    {
        var preferences = new Preferences { Cast = 12, Marks = [new("A", 7), new("B", 9), new("Z", 12)] };
        foreach (var method in new[] { VotingMethod.Plurality, VotingMethod.Approval })
        {
            var tabulation = preferences.Tabulate(new(method), "A", "B", "C");
            Assert.Equal([new("A", 7), new("B", 9), new("C", 0)], tabulation.Scores);
            Assert.Equal([["B"], ["A"], ["C"]], tabulation.Ranking);
        }
    }

    [Fact]
    public void Kemeny_ranks_twenty_options_by_counts_beyond_the_numbers_of_the_machine()
    {
        var options = Enumerable.Range(0, Governance.Model.Elections.Kemeny.MostOptions).Select(number => $"option {number:00}").ToEquatableArray();
        var preferences = new Preferences { Ballots = [new RankedBallot(options).Times(Fraction.Parse("1e30")), new RankedBallot([.. options.Reverse()]).Times(Fraction.Half)] };
        Assert.Equal(options.Select(option => EquatableArrays.Create<string>([option])), preferences.Tabulate(new(VotingMethod.Kemeny), options).Ranking);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Hundreds_of_options_and_a_thousand_ballots_are_counted(VotingMethod method)
    {
        var options = Enumerable.Range(0, method == VotingMethod.Kemeny ? 16 : 256).Select(number => $"option {number}").ToEquatableArray();
        var random = new Random(2011);
        var ballots = Enumerable.Range(0, 1000).Select(_ => Shuffled()).ToEquatableArray();
        Assert.Equal(options.Count, new Preferences { Ballots = ballots }.Tabulate(new(method), options).Ranking.Sum(tier => tier.Count));

        RankedBallot Shuffled()
        {
            var order = options.ToArray();
            random.Shuffle(order);
            return new RankedBallot([.. order]).Times(random.Next(1, 50));
        }
    }
}
