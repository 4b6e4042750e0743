namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>What the answers to the questions must say, whatever the page looks like.</summary>
public class QuestionAnswerTests
{
    private static readonly Lazy<Dictionary<string, string>> Answers = new(() =>
        ((IEnumerable<QuestionAnswer>)[.. QuestionsOfDesign.All, .. QuestionsOfPower.All, .. QuestionsOfAccountability.All])
        .ToDictionary(answer => answer.Id, answer => $"{string.Join("\n", answer.Computed)}\n{answer.Judgement}", StringComparer.Ordinal));

    [Fact]
    public void One_grant_over_what_lies_above_weights_and_applications_covers_both() =>
        Assert.Contains("over a matter above both, given to China, European Union and United States", Answers.Value["Q2"], StringComparison.Ordinal);

    [Fact]
    public void The_working_group_is_asked_about_and_not_who_hears_appeals()
    {
        Assert.Contains("A working group decides by rough consensus", Answers.Value["Q3"], StringComparison.Ordinal);
        Assert.DoesNotContain("area director", Answers.Value["Q3"], StringComparison.Ordinal);
    }

    [Fact]
    public void All_sixteen_directors_are_accounted_for()
    {
        foreach (var part in (string[])["16 votes", "8 of the Nominating Committee", "2 of the ASO", "2 of the ccNSO", "2 of the GNSO", "1 of At-Large", "1 president"])
        {
            Assert.Contains(part, Answers.Value["Q6"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_took_part_changes_no_effect() => Assert.Contains("the same effects", Answers.Value["Q8"], StringComparison.Ordinal);

    [Fact]
    public void A_body_is_not_said_to_advise_when_it_does_not_exist()
    {
        var model = Telling.In("ntia", "empowered-community");
        DateOnly before = new(2016, 9, 30), after = new(2016, 10, 1);
        Assert.Equal("binding", Telling.AtMost(model, "ntia-root-approval", "names/root", "icann", before));
        Assert.StartsWith("none", Telling.AtMost(model, "ntia-root-approval", "names/root", "icann", after), StringComparison.Ordinal);
        Assert.StartsWith("none", Telling.AtMost(model, "empowered-community", "accountability", "icann", before), StringComparison.Ordinal);
        Assert.Equal("binding", Telling.AtMost(model, "empowered-community", "accountability", "icann", after));
    }

    [Fact]
    public void Oversight_passed_from_the_agency_to_the_community_and_the_review_panel()
    {
        Assert.Contains("Removed: National Telecommunications and Information Administration. Added: Empowered Community", Answers.Value["Q18"], StringComparison.Ordinal);
        Assert.Contains("Removed: United States.", Answers.Value["Q18"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_catalogue_sums_up_is_not_printed_as_a_quotation()
    {
        foreach (var text in Catalogue.Model.Observations.Select(observation => observation.Value).OfType<AttributeValue.Word>().Where(word => word.Value.Contains(' ', StringComparison.Ordinal)))
        {
            Assert.All(Answers.Value.Values, answer => Assert.DoesNotContain($"\"{text.Value}\"", answer, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_assumption_is_left_to_judgement()
    {
        var bans = QuestionsOfAccountability.All.Single(answer => answer.Id == "Q19");
        Assert.DoesNotContain(bans.Computed, sentence => sentence.Contains("out of reach", StringComparison.Ordinal));
        Assert.Contains("`holders-out-of-reach`", bans.Judgement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_design_counts_only_the_losses_that_it_names_itself()
    {
        var board = QuestionOfScope.Losses("icann-board").ToDictionary(loss => (loss.Stake.Party.Value, loss.Stake.Matter.Path), loss => loss.Cover);
        Assert.Equal(Catalogue.Find("icann-board").Part.Stakes.Count(stake => stake.Bears.HasFlag(Bearing.Loss)), board.Count);
        Assert.Equal(QuestionOfScope.Cover.Others, board[("internet-users", "names")]); // the Board binds no user
        Assert.Equal(QuestionOfScope.Cover.Whole, board[("applicants", "names/gtld")]); // whoever applies accepts its terms
        Assert.Equal(QuestionOfScope.Cover.Part, board[("registrants", "names")]); // their contracts are about the names that they hold
    }

    [Fact]
    public void Losses_where_nobody_holds_a_mandate_are_counted_as_uncovered()
    {
        var agency = QuestionOfScope.Losses("iaea-for-ai");
        Assert.NotEmpty(agency);
        Assert.All(agency, loss => Assert.Equal(QuestionOfScope.Cover.Nobody, loss.Cover)); // nobody has ratified its statute
    }

    [Fact]
    public void A_seat_counts_for_the_group_of_whoever_holds_it_or_names_the_holder()
    {
        var model = new GovernanceModel { Parties = [new("anna") { Group = StakeholderGroup.Academia }, new("stranger")], Bodies = [new("senate", [new("dean")], Rule.Floor(1)) { Of = "anna" }] };
        Assert.True(Telling.IsTold(model, new Seat("seat", holder: "anna")));
        Assert.True(Telling.IsTold(model, new Seat("seat") { NamedBy = "anna" }));
        Assert.True(Telling.IsTold(model, new Seat("seat") { NamedBy = "senate" }));
        Assert.False(Telling.IsTold(model, new Seat("seat", holder: "stranger")));
        Assert.False(Telling.IsTold(model, new Seat("seat")));
    }
}
