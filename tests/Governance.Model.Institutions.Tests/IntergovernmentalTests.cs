namespace Governance.Model.Institutions.Tests;

/// <summary>Rules between states that no recorded case of the replays touches.</summary>
public class IntergovernmentalTests
{
    private static readonly GovernanceModel Council = Catalogue.Compose("un-security-council");

    [Theory]
    [InlineData("security-council-of-eleven", "1964-06-01", 7, true)]
    [InlineData("security-council-of-eleven", "1964-06-01", 6, false)]
    [InlineData("security-council-of-eleven", "1965-11-20", 7, true)] // the amendment was in force, and the new seats were not filled
    [InlineData("security-council-of-eleven", "1965-12-31", 7, true)]
    [InlineData("security-council-of-eleven", "1966-01-01", 11, false)]
    [InlineData("security-council", "1965-12-31", 15, false)]
    [InlineData("security-council", "1966-01-01", 9, true)]
    [InlineData("security-council", "1966-06-01", 7, false)]
    [InlineData("security-council", "1966-06-01", 9, true)]
    public void The_council_asks_for_as_many_votes_as_it_did_at_the_time(string body, string day, int votes, bool carried)
    {
        var result = Council.Decide(
            new Proposal(body, "peace/situation", Power.Bind, ["un-members"]) { On = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) },
            new RollCall(body).With(Position.InFavour, "china", "france", "russian-federation", "united-kingdom", "united-states").WithTally("member", Position.InFavour, votes));
        Assert.Equal(carried, result.IsCarried);
    }

    [Fact]
    public void A_permanent_member_that_is_party_to_the_dispute_stops_nothing()
    {
        var dispute = new Proposal("security-council", "peace/settlement", Power.Advise, ["un-members"]) { QuestionType = "dispute-settlement", On = new(2000, 1, 1) };
        var others = new RollCall("security-council").With(Position.InFavour, "france", "russian-federation", "united-kingdom", "united-states").WithTally("member", Position.InFavour, 9);
        Assert.True(Council.Decide(dispute, others.With(Position.Recused, "china")).IsCarried);
        Assert.False(Council.Decide(dispute, others.With(Position.Against, "china").WithTally("member", Position.Against, 1)).IsCarried);
    }

    [Fact]
    public void Whether_a_question_is_procedural_can_itself_be_stopped_and_the_procedural_question_cannot()
    {
        var ballot = new RollCall("security-council").With(Position.Against, "france").WithTally("member", Position.InFavour, 14).WithTally("member", Position.Against, 1);
        var asked = new Proposal("security-council", "peace/agenda", Power.Bind, ["security-council"]) { On = new(2000, 1, 1) };
        Assert.False(Council.Decide(asked with { QuestionType = "whether-procedural" }, ballot).IsCarried);
        Assert.True(Council.Decide(asked with { QuestionType = "procedural" }, ballot).IsCarried);
    }

    [Fact]
    public void A_state_is_admitted_by_both_organs_or_not_at_all()
    {
        var admission = new Proposal("general-assembly", "un/internal/membership", Power.Bind, ["united-nations"]) { On = new(2024, 1, 1) };
        var assembly = new RollCall("general-assembly") { Tallies = [new("member", Position.InFavour, 150)] };
        var council = new RollCall("security-council").WithTally("member", Position.InFavour, 15);
        Assert.True(Council.Decide(admission, assembly with { Within = [council] }).IsCarried);
        var stopped = new RollCall("security-council").With(Position.Against, "united-states").WithTally("member", Position.InFavour, 12).WithTally("member", Position.Against, 1);
        Assert.False(Council.Decide(admission, assembly with { Within = [stopped] }).IsCarried);
    }

    [Theory]
    [InlineData(97, 0, true)]
    [InlineData(96, 0, false)]
    [InlineData(0, 9, true)]
    public void An_emergency_session_is_called_by_most_members_or_by_nine_of_the_council(int members, int ofCouncil, bool called)
    {
        var result = Council.Decide(
            new Proposal("general-assembly", "peace/emergency-session", Power.Bind, ["general-assembly"]) { On = new(2022, 2, 27) },
            new RollCall("general-assembly")
            {
                Tallies = members > 0 ? [new("member", Position.InFavour, members)] : [],
                Within = [new RollCall("security-council") { Tallies = ofCouncil > 0 ? [new("member", Position.InFavour, ofCouncil)] : [] }],
            });
        Assert.Equal(called, result.IsCarried);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    public void The_charter_is_amended_in_two_steps_and_with_all_permanent_members(bool adopted, bool byAllFive, bool amended)
    {
        var ratified = new RollCall("un-charter-ratification").With(Position.InFavour, "china", "france", "russian-federation", "united-states").WithTally("member", Position.InFavour, 150);
        var result = Council.Decide(
            new Proposal("un-charter-ratification", "un/internal/charter", Power.Bind, ["un-members"]) { On = new(2030, 1, 1) },
            ratified.With(byAllFive ? Position.InFavour : Position.NotVoting, "united-kingdom"),
            Docket.Empty.With(new DocketEntry("charter-amendment-adopted", adopted)));
        Assert.Equal(amended, result.IsCarried);
    }

    [Fact]
    public void A_chamber_of_firms_meets_no_criterion_for_observers_and_was_admitted_all_the_same()
    {
        var model = Catalogue.Compose("ecosoc-observers");
        var judged = model.Decide(new Proposal("observer-criteria", "un/internal/observers", Power.Advise, ["icc"]) { On = new(2016, 12, 13) }, new RollCall("observer-criteria"));
        Assert.Equal(Verdict.Failed, judged.Verdict);
        var admitted = model.Decide(
            new Proposal("general-assembly", "un/internal/observers", Power.Bind, ["united-nations"]) { QuestionType = "without-a-vote", On = new(2016, 12, 13) },
            new RollCall("general-assembly"));
        Assert.True(admitted.IsCarried);
    }

    [Fact]
    public void The_council_that_grants_status_controls_access_and_not_the_secretariat() =>
        Assert.Equal("ecosoc", Catalogue.Find("ecosoc-observers").Model.Chokepoints.Single(chokepoint => chokepoint.Id == "un-meeting-access").Controller.Value);

    [Theory]
    [InlineData("un-gge", "gge-2017", "security/ict", "expert")]
    [InlineData("cstd-wgec", "wgec-second", "internet/public-policy", "member")]
    [InlineData("ipcc", "sbsta", "climate/science", "party")]
    public void One_objection_is_enough_where_consensus_is_asked(string institution, string body, string matter, string seats)
    {
        var result = Catalogue.Compose(institution).Decide(
            new Proposal(body, matter, Power.Advise, ["public"]) { On = new(2017, 6, 1) },
            new RollCall(body) { Tallies = [new(seats, Position.Objecting, 1)] });
        Assert.Equal(Verdict.Failed, result.Verdict);
    }

    [Fact]
    public void Any_of_thirty_two_allies_breaks_the_silence_and_each_chooses_its_means()
    {
        var model = Catalogue.Compose("nato");
        var defence = new Proposal("north-atlantic-council", "defence/article-5", Power.Bind, ["nato-allies"]) { On = new(2026, 1, 1) };
        foreach (var ally in Nations.MembersOf("nato-allies"))
        {
            Assert.False(model.Decide(defence, new RollCall("north-atlantic-council").With(Position.Objecting, ally)).IsCarried);
        }

        var invoked = model.Decide(defence, new RollCall("north-atlantic-council"));
        Assert.Equal(Discretion.Means, Assert.Single(invoked.EffectOn("nato-allies")!.Duties).Discretion);
    }

    [Fact]
    public void The_council_of_the_alliance_grows_with_each_accession()
    {
        var councils = Catalogue.Find("nato").Part.Bodies.Where(body => body.Id.Value.StartsWith("north-atlantic-council", StringComparison.Ordinal)).OrderBy(body => body.Term.From).ToList();
        Assert.Equal([19, 26, 28, 29, 30, 31, 32], councils.Select(body => body.Seats.Count));
        Assert.Equal(Nations.MembersOf("nato-allies"), councils[^1].Seats.Select(seat => seat.Holder!.Value.Value));
    }

    [Theory]
    [InlineData("eu-us-ttc", "ttc-co-chairs", "technology/regulation-alignment", "european-union")]
    [InlineData("quad", "quad-leaders", "technology/semiconductor-supply", "india")]
    [InlineData("aukus", "aukus-partners", "defence/submarine-technology", "australia")]
    [InlineData("g7-d10", "g7-leaders", "technology/policy", "japan")]
    [InlineData("g7-d10", "d10-leaders", "technology/policy", "south-korea")]
    public void No_agreement_of_a_few_states_is_made_without_one_of_them(string institution, string body, string matter, string missing)
    {
        var model = Catalogue.Compose(institution);
        var agreed = new Proposal(body, matter, Power.Advise, [missing]) { On = new(2024, 1, 1) };
        var voters = model.Bodies.Single(one => one.Id == body).Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Select(seat => seat.Holder!.Value).ToList();
        Assert.True(model.Decide(agreed, new RollCall(body).With(Position.InFavour, [.. voters])).IsCarried);
        Assert.False(model.Decide(agreed, new RollCall(body).With(Position.InFavour, [.. voters.Where(voter => voter != missing)])).IsCarried);
    }

    [Fact]
    public void The_partners_of_a_pact_are_bound_and_a_third_state_is_not()
    {
        var pact = Catalogue.Compose("aukus").Decide(
            new Proposal("aukus-partners", "defence/submarine-technology", Power.Bind, ["australia", "united-kingdom", "united-states"]) { On = new(2024, 8, 5) },
            new RollCall("aukus-partners").With(Position.InFavour, "australia", "united-kingdom", "united-states"));
        Assert.Equal(OutcomeKind.Binding, pact.Headline.Kind);
        Assert.Equal(OutcomeKind.NoDecision, pact.EffectOn("france")!.Outcome.Kind);
    }

    [Fact]
    public void A_summary_is_approved_only_after_the_report_was_accepted()
    {
        var model = Catalogue.Compose("ipcc");
        var summary = new Proposal("ipcc-panel", "climate/science", Power.Advise, ["ipcc-governments"]) { QuestionType = "approve-summary", On = new(2018, 10, 6) };
        Assert.Equal(Verdict.Open, model.Decide(summary, new RollCall("ipcc-panel")).Verdict);
        var approved = model.Decide(summary, new RollCall("ipcc-panel"), Docket.Empty.With(new DocketEntry("report-accepted", carried: true)));
        Assert.Equal(OutcomeKind.Advice, approved.Headline.Kind);
    }

    [Fact]
    public void Who_did_not_sign_in_Paris_is_addressed_by_nothing()
    {
        var model = Catalogue.Compose("ai-summits");
        var signed = model.Decide(
            new Proposal("paris-summit", "ai/inclusion", Power.Advise, ["paris-signatories", "united-states"]) { On = new(2025, 2, 11) },
            new RollCall("paris-summit").With(Position.NotVoting, "united-kingdom", "united-states").WithTally("invited", Position.InFavour, 61));
        Assert.Equal(OutcomeKind.Consensus, signed.EffectOn("paris-signatories")!.Outcome.Kind);
        Assert.Equal(OutcomeKind.NoDecision, signed.EffectOn("united-states")!.Outcome.Kind);
    }
}
