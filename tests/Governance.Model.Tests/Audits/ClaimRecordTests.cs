namespace Governance.Model.Tests.Audits;

/// <summary>A claim is answered by what is on record of those whom it is about, and never called clear against it.</summary>
public class ClaimRecordTests
{
    private static readonly Party Citizens = new("citizens", 5) { Group = StakeholderGroup.CivilSociety };
    private static readonly Party Maker = new("maker") { Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector };
    private static readonly Party North = new("north") { Kind = PartyKind.State, Group = StakeholderGroup.Government };
    private static readonly Party South = new("south") { Kind = PartyKind.State, Group = StakeholderGroup.Government };
    private static readonly Body Room = new("room", [new("member", 3)], Rule.MajorityOfVotesCast);

    private static readonly GovernanceModel Bound = new() { Parties = [Citizens], Bodies = [Room], Mandates = [Mandate.ToBind(Citizens, Room, "x", Instrument.Charter)] };

    /// <summary>Every claim and every flag of which one value is what the claim warns of.</summary>
    public static TheoryData<string, string, bool> Flags
    {
        get
        {
            var flags = new TheoryData<string, string, bool>();
            foreach (var (claim, test) in AuditClaim.All.SelectMany(claim => claim.Tests.Select(test => (claim, test))))
            {
                if (test.Tells == $"`{test.Name}` is false" || test.Tells == $"`{test.Name}` is true")
                {
                    flags.Add(claim.Id, test.Name, test.Tells.EndsWith("true", StringComparison.Ordinal));
                }
            }

            return flags;
        }
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void A_flag_that_says_what_a_claim_warns_of_makes_it_found_and_the_opposite_does_not(string claim, string name, bool bad)
    {
        Assert.Equal(ClaimStatus.Found, On(new Observation("room", name, bad)).Answer(claim)!.Status);
        Assert.NotEqual(ClaimStatus.Found, On(new Observation("room", name, !bad)).Answer(claim)!.Status);
    }

    [Theory]
    [InlineData("Q17", "recourse")]
    [InlineData("M28", "decider-disclosed")]
    [InlineData("K15", "disclosure-log")]
    public void What_is_on_record_against_a_claim_outweighs_rules_that_found_nothing(string claim, string name)
    {
        var answer = On(new Observation("room", name, false)).Answer(claim)!;
        Assert.Empty(answer.Findings);
        Assert.Equal(ClaimStatus.Found, answer.Status);
        Assert.Contains($"room: {name.Replace('-', ' ')} false", answer.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(180_000, 100, ClaimStatus.Found)]
    [InlineData(100, 100, ClaimStatus.Recorded)]
    public void A_fee_is_held_against_the_fee_before(long now, long before, ClaimStatus status) =>
        Assert.Equal(status, On(new("room", "entry-fee", now), new("room", "entry-fee-before", before)).Answer("K11")!.Status);

    [Fact]
    public void A_fee_before_that_is_somebody_elses_says_nothing() =>
        Assert.Equal(ClaimStatus.NotJudged, On(new("room", "entry-fee", 180_000), new("citizens", "entry-fee-before", 0)).Answer("K11")!.Status);

    [Theory]
    [InlineData(10, 11, true, ClaimStatus.Clear)]
    [InlineData(11, 11, true, ClaimStatus.Found)]
    [InlineData(10, 11, false, ClaimStatus.Found)]
    public void Joining_pays_where_the_benefit_is_above_the_cost_and_the_aim_is_clear(long cost, long benefit, bool aim, ClaimStatus status) =>
        Assert.Equal(status, On(new("room", "cost-of-joining", cost), new("room", "benefit-of-joining", benefit), new("room", "aim-stated", aim)).Answer("P8")!.Status);

    [Theory]
    [InlineData("K14", "auditor-ties", "the auditor belongs to the audited", "'auditor-ties' is asked for as a number")]
    [InlineData("M21", "records-can-move", "on request", "'records-can-move' is asked for as yes or no")]
    [InlineData("P6", "clearing-house", "partly", "'clearing-house' is asked for as yes or no")]
    [InlineData("P2", "recourse", "to a court", "'recourse' is asked for as yes or no")]
    public void A_text_in_place_of_a_number_or_a_flag_is_recorded_with_a_remark(string claim, string name, string text, string remark)
    {
        var answer = On(new Observation("room", name, text)).Answer(claim)!;
        Assert.Equal(ClaimStatus.Recorded, answer.Status);
        Assert.Contains(text, answer.Sentence, StringComparison.Ordinal);
        Assert.Contains(remark, answer.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_can_be_computed_are_computed()
    {
        Assert.Contains("turnout 5.3 %", On(new("room", "votes-cast", 1_039), new("room", "eligible", 19_713)).Answer("M8")!.Sentence, StringComparison.Ordinal);
        Assert.Contains("1,000 for each of 3 seats", On(new Observation("room", "represents", 3_000)).Answer("M4")!.Sentence, StringComparison.Ordinal);
        Observation[] attendance = [new("room", "attendance", 2_195), new("room", "attendance-in-person", 1_517)];
        Assert.Contains("the parts come to 2,117, not to 2,195", On([.. attendance, new("room", "attendance-remote", 600)]).Answer("M6")!.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("the parts", On([.. attendance, new("room", "attendance-remote", 678)]).Answer("M6")!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judgement_on_record_goes_before_a_flag() =>
        Assert.Equal(ClaimStatus.Recorded, On(new("room", "recourse", false), new(null, "judgement/Q17", "no")).Answer("Q17")!.Status);

    [Theory]
    [InlineData("citizens", ClaimStatus.Found)]
    [InlineData("north", ClaimStatus.Clear)]
    public void Civil_society_is_decorative_where_its_own_vote_is(string dummy, ClaimStatus status)
    {
        var holders = (Party[])[Citizens with { }, Maker, North, South];
        var votes = new Body("council", holders.Select(party => new Seat("member", holder: party.Id) { Weights = [new("votes", party.Id.Value == dummy ? 1 : 4)] }).ToEquatableArray(),
            Rule.MoreThan(Fraction.Half, ShareBase.Entitled, new Measure("votes")));
        var audit = new GovernanceModel { Parties = [.. holders], Bodies = [votes] }.Audit();
        Assert.Equal($"council/{dummy}", Assert.Single(audit.Of("AUD301")).Subject);
        Assert.Equal((status, status), (audit.Answer("Q10")!.Status, audit.Answer("R10")!.Status));
    }

    [Fact]
    public void Civil_society_without_power_where_it_is_affected_is_found_and_a_state_without_is_not()
    {
        GovernanceModel With(Party sits, Party affected) => new()
        {
            Parties = [Citizens, North, Maker],
            Bodies = [new("council", [new("member", holder: sits.Id)], Rule.Floor(1))],
            Mandates = [Mandate.ToBind("maker", "council", "x", Instrument.Charter)],
            Stakes = [new(affected, "x"), new(sits, "x")],
        };
        Assert.Equal(ClaimStatus.Found, With(North, Citizens).Audit().Answer("Q10")!.Status);
        Assert.Single(With(Citizens, North).Audit().Of("AUD306"));
        Assert.Equal(ClaimStatus.Clear, With(Citizens, North).Audit().Answer("Q10")!.Status);
    }

    [Theory]
    [InlineData("north", "south", ClaimStatus.Found, ClaimStatus.Found)]
    [InlineData("north", "club", ClaimStatus.Clear, ClaimStatus.Clear)]
    [InlineData("club", "other-club", ClaimStatus.Clear, ClaimStatus.Clear)]
    public void Sovereigns_collide_where_two_of_them_can_bind_one_firm(string one, string other, ClaimStatus collide, ClaimStatus duties)
    {
        var model = Under(Maker, one, other);
        Assert.Single(model.Audit().Of("AUD106"));
        Assert.Equal((collide, duties), (model.Audit().Answer("Q16")!.Status, model.Audit().Answer("T24")!.Status));
    }

    [Fact]
    public void Whoever_binds_by_statute_acts_as_a_state_whatever_is_on_record_of_its_kind()
    {
        Body[] houses = [new("house-a", [new("member", 3)], Rule.MajorityOfVotesCast), new("house-b", [new("member", 3)], Rule.MajorityOfVotesCast)];
        GovernanceModel By(Instrument instrument) => new()
        {
            Parties = [Maker],
            Bodies = [.. houses],
            Mandates = [Mandate.ToBind("maker", "house-a", "chips", Instrument.Statute), Mandate.ToBind("maker", "house-b", "chips/export", instrument)],
        };
        Assert.Equal(ClaimStatus.Found, By(Instrument.Statute).Audit().Answer("Q16")!.Status);
        Assert.Equal(ClaimStatus.NotApplicable, By(Instrument.Contract).Audit().Answer("Q16")!.Status);
    }

    [Fact]
    public void Two_sovereigns_over_a_person_give_no_duties_of_a_firm()
    {
        var audit = Under(new Party("traveller") { Kind = PartyKind.Person }, "north", "south").Audit();
        Assert.Equal((ClaimStatus.Found, ClaimStatus.NotApplicable), (audit.Answer("Q16")!.Status, audit.Answer("T24")!.Status));
    }

    [Fact]
    public void A_book_club_is_no_summit()
    {
        var forum = new GovernanceModel { Bodies = [Room] };
        Assert.Single(forum.Audit().Of("AUD403"));
        Assert.Equal(ClaimStatus.NotApplicable, forum.Audit().Answer("Q5")!.Status);
        Assert.Equal(ClaimStatus.Found, (forum with { Observations = [new("room", "years-without-binding-output", 20)] }).Audit().Answer("Q5")!.Status);
    }

    [Theory]
    [InlineData(PartyKind.State, ClaimStatus.Found)]
    [InlineData(PartyKind.Firm, ClaimStatus.Clear)]
    public void A_veto_counts_as_that_of_states_where_states_hold_all_its_seats(PartyKind vetoing, ClaimStatus status)
    {
        var (veto, rest) = vetoing == PartyKind.State ? (North, Maker) : (Maker, North);
        var audit = new GovernanceModel
        {
            Parties = [veto, rest, Citizens],
            Bodies = [new("standards", [new("member", holder: veto.Id), new("member", holder: rest.Id), new("public", 2)], Rule.All(Rule.Floor(3), Rule.Among(SeatSelection.Named(veto.Id.Value), Rule.Floor(1))))],
        }.Audit();
        Assert.Equal($"The group '{veto.Group}' can stop everything in standards.", Assert.Single(audit.Of("AUD304")).Message);
        Assert.Equal(status, audit.Answer("T21")!.Status);
    }

    [Fact]
    public void A_claim_reads_only_observations_that_it_names() => Assert.All(AuditClaim.All, claim =>
    {
        var names = claim.Inputs.ToHashSet();
        Assert.All(claim.Tests, test => Assert.Contains(test.Name, names));
        Assert.All(claim.Needs.Concat(claim.Together).SelectMany(name => name.Split('|')), name => Assert.Contains(name, names));
    });

    [Fact]
    public void What_is_on_record_of_the_context_answers_nothing_about_the_part_that_is_meant()
    {
        var model = new GovernanceModel { Bodies = [Room, new("other", [new("member", 3)], Rule.MajorityOfVotesCast)], Observations = [new("other", "disclosure-log", false)] };
        Assert.Equal(ClaimStatus.Found, model.Audit().Answer("K15")!.Status);
        Assert.Equal(ClaimStatus.NotJudged, model.Audit(new() { About = new() { Bodies = [Room] } }).Answer("K15")!.Status);
    }

    private static GovernanceModel Under(Party bound, params string[] owners) => new()
    {
        Parties = [bound, North, South, new("club") { Kind = PartyKind.Association }, new("other-club") { Kind = PartyKind.Association }],
        Bodies = owners.Select(owner => new Body($"office-of-{owner}", [new("official", 3)], Rule.MajorityOfVotesCast) { Of = owner }).ToEquatableArray(),
        Mandates = owners.Select(owner => Mandate.ToBind(bound, $"office-of-{owner}", "chips", owner.EndsWith("club", StringComparison.Ordinal) ? Instrument.Membership : Instrument.Statute)).ToEquatableArray(),
    };

    private static AuditReport On(params Observation[] observations) => (Bound with { Observations = [.. observations] }).Audit();
}
