namespace Governance.Model.Tests.Serialization;

/// <summary>One wrong proposal does not cost the answers to the others.</summary>
public class RemainderTests
{
    private const string Good = """{ "id": "good", "body": "board", "matter": "roof", "claim": "advise", "addressees": ["members"], "rollCall": { "closed": true, "tallies": { "director": { "for": 3 } } } }""";

    [Theory]
    [InlineData("""{ "id": "bad", "body": "board", "matter": "roof", "claim": "advise", "addressees": ["members"], "rollCall": { "tallies": { "director": { "maybe": 1 } } } }""")]
    [InlineData("""{ "id": "bad", "body": "bord", "matter": "roof", "claim": "advise", "addressees": ["members"] }""")]
    [InlineData("""{ "id": "bad", "quorum": [1, { "of": [] }] }""")]
    [InlineData("17")]
    public void A_wrong_proposal_is_left_out_wherever_it_stands(string bad)
    {
        foreach (var proposals in (string[])[$"{bad}, {Good}", $"{Good}, {bad}", $"{bad}, {Good}, {bad}", $"{Good} /* , */, {bad} // , \n"])
        {
            var loaded = Read(proposals);
            Assert.False(loaded.IsUsable);
            Assert.All(loaded.Diagnostics, mistake => Assert.StartsWith("proposals[", mistake.Path, StringComparison.Ordinal));
            var decided = Assert.Single(loaded.Remainder!.DecideAll());
            Assert.Equal(("good", Verdict.Passed), (decided.Case.Proposal.Id, decided.Determination!.Verdict));
        }
    }

    [Fact]
    public void Two_proposals_of_one_id_leave_the_first() =>
        Assert.Single(Read($"{Good}, {Good}").Remainder!.Proposals);

    [Fact]
    public void More_mistakes_than_are_listed_are_left_out_in_several_goes() =>
        Assert.Single(Read(string.Join(",", Enumerable.Repeat("17", 1_500).Prepend(Good))).Remainder!.Proposals);

    [Fact]
    public void A_file_without_mistakes_has_no_remainder() => Assert.Null(Read(Good).Remainder);

    [Fact]
    public void Nor_has_one_whose_model_is_wrong() =>
        Assert.Null(GovernanceJson.Read($$"""{ "governance": 1, "model": { "parties": [{ "id": "members", "size": 0 }] }, "proposals": [{{Good}}, 17] }""").Remainder);

    private static LoadResult Read(string proposals) => GovernanceJson.Read($$"""
        { "governance": 1, "model": { "parties": [{ "id": "members", "size": 9 }], "bodies": [{ "id": "board", "seats": [{ "class": "director", "count": 3 }], "rule": "majority-of-votes-cast" }] },
          "proposals": [{{proposals}}], "title": "after the list" }
        """);
}
