namespace Governance.Model.Tests.Expectations;

/// <summary>Real decisions, and the examples of the documentation, come out as the record has them.</summary>
public class ReplayTests
{
    public static TheoryData<string> Files => [.. Paths];

    private static IEnumerable<string> Paths
    {
        get
        {
            var root = Repository.PathTo("tests", "Governance.Model.Tests", "Cases");
            return [.. Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal), Path.Combine("docs", "examples", "mirage.json")];
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_proposal_of_the_file_is_decided_as_expected(string file)
    {
        var loaded = GovernanceJson.ReadFile(Repository.PathTo(file));
        Assert.Empty(loaded.Diagnostics);
        var results = loaded.File!.DecideAll();
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.NotNull(result.Case.Expect);
            Assert.Empty(result.Diagnostics);
            Assert.Empty(result.Mismatches);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Writing_the_file_and_reading_it_back_changes_nothing(string file)
    {
        var read = GovernanceJson.ReadFile(Repository.PathTo(file)).File!;
        Assert.Equal(read, GovernanceJson.Read(GovernanceJson.Write(read)).File);
    }

    [Fact]
    public void A_wrong_expectation_is_noticed()
    {
        var file = GovernanceJson.ReadFile(Repository.PathTo("docs", "examples", "mirage.json")).File!;
        var vetoed = file.Proposals.Single(entry => entry.Expect?.Reason == NoDecisionReason.Vetoed);
        var wrong = file with { Proposals = [vetoed with { Expect = new() { Headline = OutcomeKind.Binding, ChangesNeeded = 7 } }] };
        Assert.Equal(["expect.headline", "expect.changesNeeded"], wrong.DecideAll()[0].Mismatches.Select(mismatch => mismatch.Path));
    }

    [Fact]
    public void Every_case_of_the_record_that_is_not_an_election_is_replayed()
    {
        var ids = Paths.SelectMany(file => GovernanceJson.ReadFile(Repository.PathTo(file)).File!.Proposals.Select(entry => entry.Proposal.Id)).ToHashSet(StringComparer.Ordinal);
        var listed = File.ReadAllLines(Repository.PathTo("tests", "Governance.Model.Tests", "Cases", "decisions.txt"));
        Assert.Equal(92, listed.Length);
        Assert.All(listed, id => Assert.Contains(id, ids));
    }
}
