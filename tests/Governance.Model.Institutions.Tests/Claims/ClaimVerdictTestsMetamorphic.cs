using static Governance.Model.Institutions.Tests.Claims.Verdicts;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>What must change a result, and what must not: metamorphic and boundary checks on the catalogue.</summary>
public class ClaimVerdictTestsMetamorphic
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    private static readonly string[] Permanent = ["china", "france", "russian-federation", "united-kingdom", "united-states"];

    [Fact]
    public void X1_more_attendees_never_make_a_chain()
    {
        var vote = new RollCall("icann-public-session") { Others = Position.InFavour };
        var plain = Decide("icann-board", "icann-public-session", "names", "internet-users", Today, vote);
        foreach (var attendees in (int[])[47, 2_195, 5_000_000])
        {
            var more = Decide("icann-board", "icann-public-session", "names", "internet-users", Today, vote with { Evidence = [new("people who attended", attendees)] });
            Assert.Equal(plain.Effects, more.Effects);
        }
    }

    [Fact]
    public void X2_thirteen_in_favour_and_one_permanent_member_against_fail_in_substance_and_carry_in_procedure()
    {
        var vote = new RollCall("security-council").With(Position.InFavour, "france", "united-kingdom", "united-states").With(Position.Against, "russian-federation")
            .With(Position.Abstaining, "china")
            .WithTally("member", Position.InFavour, 13); // the three who are named and the ten
        Assert.False(Council(vote, "peace/sanctions").IsCarried);
        Assert.True(Council(vote, "peace/agenda", "procedural").IsCarried);
        Assert.False(Recorded("un-security-council.json", "UNSC-2022-155").IsCarried);
        Assert.True(Recorded("un-security-council.json", "UNSC-2022-155-sibling").IsCarried);
    }

    [Fact]
    public void X3_what_abstentions_count_for_decides()
    {
        Assert.True(Recorded("un-general-assembly.json", "UNGA-ES-11-3").IsCarried);
        var counted = new Rule[] { Rule.AtLeast(Fraction.TwoThirds, ShareBase.Cast), Rule.AtLeast(Fraction.TwoThirds, ShareBase.Present) }.Select(rule =>
        {
            var assembly = new Body("assembly", [new("member", 193)], rule);
            var vote = new RollCall("assembly").WithTally("member", Position.InFavour, 93).WithTally("member", Position.Against, 24).WithTally("member", Position.Abstaining, 58);
            return Decide(new GovernanceModel { Parties = [new("a-state")], Bodies = [assembly] }, "assembly", "a-question", "a-state", Today, vote).IsCarried;
        });
        Assert.Equal([true, false], counted);
    }

    [Theory]
    [InlineData("governor-for-and-abstain", true)]
    [InlineData("governor-for-only", false)]
    public void X3_one_contract_counts_abstentions_towards_its_quorum_and_the_other_does_not(string governor, bool carried)
    {
        Measure tokens = "tokens";
        var vote = new RollCall(governor).WithTally("holder", Position.InFavour, 10, tokens).WithTally("holder", Position.Against, 9, tokens)
            .WithTally("holder", Position.Abstaining, 30, tokens);
        Assert.Equal(carried, Decide("on-chain-governors", governor, "contract", "governed-contract", Today, vote).IsCarried);
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void X4_the_hundredth_objection_reopens_the_minutes(int objections, bool carried) =>
        Assert.Equal(carried, Decide("ripe-ncc", "ripe-general-meeting", "numbers/minutes", "ripe-ncc", Today, new RollCall("ripe-general-meeting")
            .WithTally("member", Position.Objecting, objections), "minutes").IsCarried);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void X4_ten_to_the_25_operations_are_not_more_than_ten_to_the_25(int more, bool systemic)
    {
        var operations = new Fraction(System.Numerics.BigInteger.Pow(10, 25) + more, 1);
        var model = GovernanceModel.Combine(In("eu-ai-act"),
            new() { Parties = [new("a-provider") { Attributes = [new("trainingOperations", new AttributeValue.Number(operations))] }] });
        Assert.Equal(systemic, Decide(model, "eu-ai-office", "ai/act", "a-provider", Today, null, "systemic-risk").IsCarried);
    }

    [Theory]
    [InlineData("11.5", false)] // a tie of the cantons is a no
    [InlineData("12", true)]
    public void X4_half_of_the_cantons_is_not_a_majority(string cantons, bool carried)
    {
        Measure votes = "votes";
        Measure cantonal = "cantonal-votes";
        var inFavour = Fraction.Parse(cantons);
        var vote = new RollCall("swiss-popular-vote").WithTally("people", Position.InFavour, 60, votes).WithTally("people", Position.Against, 40, votes)
            .WithTally("canton", Position.InFavour, inFavour, cantonal).WithTally("canton", Position.Against, 23 - inFavour, cantonal);
        Assert.Equal(carried, Decide("switzerland", "swiss-popular-vote", "switzerland/companies", "swiss-companies", Today, vote, "constitutional-amendment").IsCarried);
    }

    [Theory]
    [InlineData(60, 30, true)]
    [InlineData(59, 30, false)]
    public void X4_two_thirds_exactly_are_enough_where_the_rule_says_at_least(int inFavour, int against, bool carried)
    {
        var vote = new RollCall("ripe-general-meeting").WithTally("member", Position.InFavour, inFavour).WithTally("member", Position.Against, against);
        Assert.Equal(carried, Decide("ripe-ncc", "ripe-general-meeting", "numbers/articles", "ripe-members", Today, vote, "amend-articles").IsCarried);
    }

    [Fact]
    public void X5_the_leader_is_dropped_where_it_misses_its_ratio_and_the_second_is_chosen()
    {
        var (chosen, leading) = (Recorded("debian-2022.json", "DEBIAN-2022-NFF").Choice!, Recorded("debian-2022.json", "DEBIAN-2022-NFF-sibling").Choice!);
        Assert.Equal(["change-contract-one-installer"], chosen.Chosen);
        Assert.Equal(["change-contract-keep-both"], leading.Chosen);
        Assert.True(leading.Options.Single(result => result.Option.Id == "change-contract-one-installer").IsDropped);
    }

    [Fact]
    public void X6_one_state_was_critical_and_another_of_its_side_was_not()
    {
        string[] against = ["italy", "hungary", "poland", "netherlands", "finland", "sweden"];
        var inFavour = Nations.Part.Parties.Where(party => party.MemberOf.Contains("eu-members")).Select(party => party.Id.Value).Except([.. against, "belgium"]).ToList();
        bool Carried(IEnumerable<string> states) => Decide("eu-ai-act", "eu-council", "nature/restoration", "eu-members", new DateOnly(2024, 6, 17),
            new RollCall("eu-council").With(Position.InFavour, [.. states.Select(state => new EntityId(state))])).IsCarried;
        Assert.True(Carried(inFavour));
        Assert.False(Carried(inFavour.Except(["austria"])));
        Assert.True(Carried(inFavour.Except(["malta"])));
    }

    [Theory]
    [InlineData("security-council-of-eleven", 1965, 7)]
    [InlineData("security-council", 1966, 9)]
    public void X7_the_Council_asked_for_seven_votes_until_it_grew_and_for_nine_since(string council, int year, int votes)
    {
        bool Carried(int count)
        {
            var vote = new RollCall(council).With(Position.InFavour, [.. Permanent.Select(state => new EntityId(state))])
                .WithTally("member", Position.InFavour, count); // the named are among them
            return Decide("un-security-council", council, "peace/sanctions", "un-members", new DateOnly(year, 6, 1), vote).IsCarried;
        }

        Assert.True(Carried(votes));
        Assert.False(Carried(votes - 1));
    }

    [Theory]
    [InlineData("icann-directors", 2020, 10, true)]
    [InlineData("icann-directors", 2020, 9, false)]
    public void X7_since_2016_it_takes_sixty_percent_of_the_Board_to_set_aside_the_advice_of_governments(string board, int year, int directors, bool carried)
    {
        var vote = new RollCall(board).WithTally("director", Position.InFavour, directors).WithTally("director", Position.Against, 16 - directors);
        Assert.Equal(carried, Decide("icann-board", board, "names", "icann", new DateOnly(year, 1, 1), vote, "against-gac-advice").IsCarried);
    }

    [Theory]
    [InlineData(2014, false)] // more than three times as many
    [InlineData(2016, true)] // three times as many
    public void X7_three_to_one_became_enough_when_greater_became_at_least(int year, bool carried)
    {
        var vote = new RollCall("debian-general-resolution").WithTally("developer", Position.InFavour, 150).WithTally("developer", Position.Against, 50);
        Assert.Equal(carried, Decide("debian", "debian-general-resolution", "debian", "debian-developers", new DateOnly(year, 6, 1), vote, "foundation-document").IsCarried);
    }

    [Fact]
    public void X8_nobody_against_and_nothing_carried()
    {
        Assert.False(Recorded("un-security-council.json", "UNSC-2016-1085").IsCarried);
        Assert.Empty(Council(new RollCall("security-council") { Others = Position.Abstaining }, "peace/sanctions").EffectOn("un-members")!.Duties);
        Assert.False(Council(new RollCall("security-council") { Others = Position.Abstaining }, "peace/sanctions").IsCarried);
    }

    [Fact]
    public void X9_a_vote_without_a_lever_and_a_lever_without_a_vote()
    {
        var vote = new RollCall("aba-house-of-delegates") { Others = Position.InFavour };
        var rules = Decide("us-bar", "aba-house-of-delegates", "legal-practice/rules", "us-lawyers", Today, vote);
        Assert.True(rules.IsCarried);
        Assert.Equal(OutcomeKind.Advice, rules.Headline.Kind);
        Assert.Contains(In("compute-chips").GoDark("asml").Dark, access => access.Party == "frontier-labs"); // nobody voted
    }

    [Fact]
    public void X10_a_board_below_quorum_decides_nothing_and_what_depends_on_it_goes_dark()
    {
        var vote = new RollCall("afrinic-board").WithTally("regional-director", Position.InFavour, 1);
        Assert.Equal(OutcomeKind.NoDecision, Decide("afrinic", "afrinic-board", "numbers", "afrinic-members", Today, vote).Headline.Kind);
        Assert.NotEmpty(In("afrinic").GoDark("afrinic-board").Dark);
    }

    [Fact]
    public void X11_votes_that_do_not_count_are_kept_and_move_nothing()
    {
        var vote = new RollCall("apache-pmc").WithTally("pmc-member", Position.InFavour, 3);
        var plain = Decide("apache", "apache-pmc", "software/code", "apache-contributors", Today, vote, "code-change");
        var shouted = Recorded("apache.json", "APACHE-CODE-VETO");
        Assert.True(plain.IsCarried);
        Assert.False(shouted.IsCarried);
        Assert.True(Recorded("apache.json", "APACHE-CODE-VETO-sibling").IsCarried);
        Assert.DoesNotContain(In("apache").FindBody("apache-pmc")!.Seats, seat => seat.Class == "community" && seat.Rights.HasFlag(Rights.Vote));
    }

    [Fact]
    public void X12_one_treaty_binds_those_who_signed_and_nobody_else()
    {
        var treaty = Recorded("itu.json", "ITU-WCIT12");
        Assert.Equal(OutcomeKind.Binding, treaty.EffectOn("itr-2012-signatories")!.Outcome.Kind);
        Assert.Equal(OutcomeKind.NoDecision, treaty.EffectOn("itr-2012-non-signatories")!.Outcome.Kind);
    }

    [Fact]
    public void X12_one_appointment_binds_the_Secretariat_and_advises_states()
    {
        Assert.Equal(OutcomeKind.Binding, Recorded("un-general-assembly.json", "UNGA-AI-PANEL-2026").EffectOn("un-secretariat")!.Outcome.Kind);
        Assert.Equal(OutcomeKind.Advice, Recorded("un-general-assembly.json", "UNGA-AI-PANEL-2026-part-2").EffectOn("un-members")!.Outcome.Kind);
    }

    [Theory]
    [InlineData("OSB-CASE", OutcomeKind.Binding)]
    [InlineData("OSB-RECOMMENDATION", OutcomeKind.Advice)]
    public void X12_one_board_binds_on_an_item_and_advises_on_policy(string decision, OutcomeKind kind)
    {
        var decided = Recorded("oversight-board.json", decision);
        Assert.Equal(kind, decided.EffectOn("meta")!.Outcome.Kind);
        Assert.Equal(OutcomeKind.Advice, decided.EffectOn("meta-platform-users")!.AtMost);
    }

    private static Determination Council(RollCall vote, string matter, string? question = null) =>
        Decide("un-security-council", "security-council", matter, "un-members", Today, vote, question);
}
