namespace Governance.Model.Tests.Rendering;

/// <summary>Answers about two small games, letter by letter.</summary>
public class GameTextTests
{
    private static readonly SimpleGame Chair = SimpleGame.Weighted(3, [("chair", 2), ("a", 1), ("b", 1)]);

    private static readonly Body Council = new("council", [new("permanent", 5), new("elected", 10)], Rule.All(Rule.Floor(9), Rule.Veto("permanent")));

    private static readonly SimpleGame Security = Council.Procedures[0].Rule.Game(Council);

    [Fact]
    public void Banzhaf_is_a_table() => Assert.Equal("""
        Banzhaf and Coleman: 3 of 8 coalitions win (37.50 %).
        player  swings    share       absolute  to initiate  to prevent
        chair        3  60.00 %  3/5   75.00 %      60.00 %    100.00 %
        a            1  20.00 %  1/5   25.00 %      20.00 %     33.33 %
        b            1  20.00 %  1/5   25.00 %      20.00 %     33.33 %
        Exact, by all coalitions up to interchange.

        """, Chair.Banzhaf().ToText());

    [Fact]
    public void Several_of_a_kind_have_one_line() => Assert.Equal("""
        Banzhaf and Coleman: 848 of 32,768 coalitions win (2.59 %).
        player          swings    share           absolute  to initiate  to prevent
        permanent (×5)     848  16.69 %  106/635    5.18 %       2.66 %    100.00 %
        elected (×10)       84   1.65 %  21/1270    0.51 %       0.26 %      9.91 %
        Exact, by all coalitions up to interchange. Of several alike (×n), each has these numbers.

        """, Security.Banzhaf().ToText());

    [Fact]
    public void An_index_says_what_it_sums_to()
    {
        Assert.Equal("""
            Shapley–Shubik index: the values sum to 1.
            player    value
            chair   66.67 %  2/3
            a       16.67 %  1/6
            b       16.67 %  1/6
            Exact, by all coalitions up to interchange.

            """, Chair.ShapleyShubik().ToText());
        Assert.StartsWith("Public good index: the values sum to 1.\nplayer            value\npermanent (×5)  11.11 %  1/9\nelected (×10)    4.44 %  2/45\n", Security.PublicGood().ToText(), StringComparison.Ordinal);
        Assert.StartsWith("Banzhaf–Owen value: the values sum to 1.25.\n", Chair.BanzhafOwen(_ => null).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Structure_is_a_sentence_for_each_question()
    {
        Assert.Equal("""
            Coalitions that win: 3.
            Veto players: chair.
            Players who win alone: none.
            Decorative seats: none.
            Interchangeable: a and b.
            Two disjoint coalitions cannot both win.
            A coalition and all the others can both lose: deadlock.

            """, Chair.Structure().ToText());
        Assert.Equal("""
            Coalitions that win: 2.
            Veto players: a.
            Dictator: a.
            Decorative seats: b.
            Interchangeable: none.
            Two disjoint coalitions cannot both win.
            Of a coalition and all the others one always wins.

            """, SimpleGame.Weighted(1, [("a", 1), ("b", 0)]).Structure().ToText());
        Assert.Contains("Two disjoint coalitions can both win: two decisions against each other.\n", SimpleGame.Weighted(1, 1, 1).Structure().ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Coalitions_are_counted_and_the_first_ones_named()
    {
        Assert.Equal("2 coalitions, by size: 2 with 2 members.\nAll of them:\n  chair, b\n  chair, a\n", Chair.MinimalWinning().ToText());
        Assert.Equal("125 coalitions, by size: 5 with 1 member; 120 with 7.\nThe first 1:\n  1 of 5 permanent (5 ways)\n", Security.MinimalBlocking().ToText(1));
        Assert.Equal("210 coalitions, by size: 210 with 9 members.\n", Security.MinimalWinning().ToText(0));
        Assert.Equal("0 coalitions.\n", SimpleGame.Weighted(9, 1, 1).MinimalWinning().ToText());
        Assert.Equal(ErrorCodes.CountOutOfRange, Assert.Throws<GovernanceException>(() => Chair.MinimalWinning().ToText(-1)).Code);
    }

    [Fact]
    public void Capture_says_who_and_at_what_cost()
    {
        Assert.Equal("To pass: 2 players: chair, a.\nTo block: 1 player: chair.\n", CapturePair.Of(Chair).ToText());
        Assert.Equal("To pass: nobody can.\nTo block: nobody is needed, it cannot pass.\n", CapturePair.Of(Chair.Without("chair")).ToText());
        Assert.Equal("To pass: nobody is needed, it passes as it is.\nTo block: nobody can.\n", CapturePair.Of(Chair.With("chair", "a")).ToText());
        Assert.Equal("2 players at a cost of 2.5: chair, b\n", Chair.CheapestWinning(player => player.Id == "a" ? 9 : player.Id == "b" ? new Fraction(3, 2) : 1)!.ToText());
    }

    [Fact]
    public void A_comparison_says_which_implies_which()
    {
        var equal = SimpleGame.Weighted(2, [("chair", 1), ("a", 1), ("b", 1)]);
        Assert.Equal("""
            All that wins in Chair wins in Equal, and not the other way round.
            Only in Chair: nothing wins.
            Only in Equal: 1 coalition; smallest: a, b.
            In both: 3 coalitions; smallest: chair, a.

            """, Chair.CompareWith(equal).ToText("Chair", "Equal"));
        Assert.StartsWith("All that wins in the second wins in the first, and not the other way round.\n", equal.CompareWith(Chair).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("They are equivalent: the same coalitions win.\n", Chair.CompareWith(Chair).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("Neither implies the other.\n", One("a").CompareWith(One("b")).ToText(), StringComparison.Ordinal);

        static SimpleGame One(string dictator) => SimpleGame.Weighted(1, [("a", dictator == "a" ? 1 : 0), ("b", dictator == "b" ? 1 : 0)]);
    }

    [Fact]
    public void Clauses_say_whether_they_matter()
    {
        var board = new Body("board", [new("director", 3)]);
        var rule = Rule.All(Rule.AbsoluteMajority, Rule.Floor(1), Rule.Any(Rule.Floor(2), Rule.Floor(4)), Rule.Cap(3, Position.Absent));
        Assert.Equal("""
            Its clauses:
              more than 1/2 of those entitled in favour: vacuous, the rest asks for as much
              at least 1 in favour: vacuous, the rest asks for as much
              any one of these: vacuous as long as this stays: more than 1/2 of those entitled in favour
              at least 2 in favour: vacuous as long as this stays: more than 1/2 of those entitled in favour
              at least 4 in favour: never holds
              at most 3 absent: always holds

            """, rule.Clauses(board).ToText());
        Assert.Equal("The rule has no clauses.\n", Rule.AbsoluteMajority.Clauses(board).ToText());
    }

    [Fact]
    public void Three_positions_tell_support_from_opposition() => Assert.Equal("""
        Three positions: 4 of 9 divisions into favour, abstention and opposition carry (44.44 %).
        player       swings  by support  by opposition  absolute
        member (×2)       2           0              2   66.67 %  2/3
        Exact, by decision diagram. Of several alike (×n), each has these numbers.

        """, Rule.Cap(0, Position.Against).TernaryGame(new Body("b", [new("member", 2)])).Power().ToText());

    [Fact]
    public void A_report_says_what_was_asked_of_whom()
    {
        var report = new GameReport("council") { Game = Security, Winning = CoalitionList.Of(Security.MinimalWinning(), 1), Captured = ["a"], Question = "peace" };
        Assert.Equal("""
            council (peace): 15 players; the others are against.
            Captured: a.

            Minimal winning: 210 coalitions, by size: 210 with 9 members.
            All of them:
              5 of 5 permanent, 4 of 10 elected (210 ways)

            """, report.ToText());
    }

    [Fact]
    public void What_no_seat_decides_is_said()
    {
        var rule = Rule.All(Rule.AbsoluteMajority, Rule.RoughConsensus);
        var report = new GameReport("council") { Game = rule.Game(Council), IsProjected = true, Outside = Position.Abstaining, JoinedWith = ["board"], Absent = ["x", "y"] };
        Assert.Equal("""
            council and board: 15 players; the others are abstaining.
            Absent: x and y.
            Members of a coalition may be in favour or not as they please: the monotone projection.
            Taken to hold, since no seat decides it: rough consensus: somebody in favour, every objection addressed, and the chair's declaration.

            """, report.ToText());
    }
}
