namespace Governance.Model.Tests.Elections;

/// <summary>What cannot be counted is refused, with a cure that can be followed.</summary>
public class RefusedTabulationTests
{
    private static readonly Preferences Ranked = new() { Ballots = [new("A", "B")] };

    private static readonly Preferences Compared = new() { Comparisons = [new("A", "B", 3)] };

    private static readonly Preferences Marked = new() { Marks = [new("A", 3)] };

    private static readonly VotingMethod[] FromMarks = [VotingMethod.Plurality, VotingMethod.Approval];

    private static readonly VotingMethod[] FromBallotsOnly = [VotingMethod.TwoRound, VotingMethod.InstantRunoff, VotingMethod.Borda, VotingMethod.Dowdall];

    public static TheoryData<VotingMethod> Methods => [.. Enum.GetValues<VotingMethod>()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Each_method_is_counted_from_what_tells_it_and_from_nothing_else(VotingMethod method)
    {
        Assert.Equal("A", Ranked.Tabulate(new(method), "A", "B").Ranking[0][0]);
        Fits(Marked, FromMarks.Contains(method));
        Fits(Compared, !FromMarks.Contains(method) && !FromBallotsOnly.Contains(method));

        void Fits(Preferences preferences, bool fits)
        {
            if (fits)
            {
                Assert.Equal(["A"], preferences.Tabulate(new(method), "A", "B").Winners);
            }
            else
            {
                Assert.Contains(method.ToString(), Refused(ErrorCodes.BallotsDoNotFit, preferences, new(method), "A", "B").Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(VotingMethod.Minimax, DefeatStrength.Ratio)]
    [InlineData(VotingMethod.RankedPairs, DefeatStrength.Ratio)]
    [InlineData(VotingMethod.RankedPairs, DefeatStrength.Opposition)]
    [InlineData(VotingMethod.Schulze, DefeatStrength.Opposition)]
    public void A_strength_that_the_method_does_not_know(VotingMethod method, DefeatStrength strength) =>
        Assert.Contains("Use WinningVotes, Margins", Refused(ErrorCodes.BallotsDoNotFit, Ranked, new(method) { Strength = strength }, "A", "B").Message.Replace(" or ", ", ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Votes_that_are_given_twice() => Refused(ErrorCodes.BallotsDoNotFit, Ranked with { Comparisons = Compared.Comparisons }, new(VotingMethod.Schulze), "A", "B");

    [Fact]
    public void An_option_that_is_asked_for_twice() =>
        Assert.All(Enum.GetValues<VotingMethod>(), method => Refused(ErrorCodes.OptionTwice, new(), new(method), "A", "B", "A"));

    [Fact]
    public void More_options_than_Kemeny_can_rank() =>
        Refused(ErrorCodes.BallotsDoNotFit, new(), new(VotingMethod.Kemeny), [.. Enumerable.Range(0, 21).Select(number => $"option {number}")]);

    [Fact]
    public void Counts_without_a_common_denominator_of_a_usual_length()
    {
        var digits = new string('9', 500);
        var ballots = Enumerable.Range(0, 40).Select(number => new RankedBallot("A", "B").Times(Fraction.Parse($"1/{digits}{number + 10}"))).ToEquatableArray();
        Refused(ErrorCodes.CountOutOfRange, new() { Ballots = ballots }, new(VotingMethod.Schulze), "A", "B");
        Refused(ErrorCodes.CountOutOfRange, new() { Ballots = ballots }, new(VotingMethod.Borda), "A", "B");
    }

    [Fact]
    public void What_is_missing_altogether()
    {
        Assert.Throws<ArgumentNullException>(() => Ranked.Tabulate(null!, "A"));
        Assert.Throws<ArgumentNullException>(() => ((Preferences)null!).Tabulate(new(VotingMethod.Borda), "A"));
        Assert.Throws<ArgumentNullException>(() => Ranked.Tabulate(new(VotingMethod.Borda), "A", null!));
    }

    private static GovernanceException Refused(string code, Preferences preferences, ChoiceRule rule, params EquatableArray<string> options)
    {
        var exception = Assert.Throws<GovernanceException>(() => preferences.Tabulate(rule, options));
        Assert.Equal(code, exception.Code);
        return exception;
    }
}
