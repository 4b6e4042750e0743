using Governance.Model.Tests.Generators;

namespace Governance.Model.Tests.Laws;

/// <summary>A file says just what the value says that was written into it.</summary>
public class JsonLaws
{
    [Fact]
    public void What_was_written_is_read_as_an_equal_value() => Law.Holds(Files.Any, file =>
    {
        var read = GovernanceJson.Read(GovernanceJson.Write(file));
        Assert.DoesNotContain(read.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(file, read.File);
    });

    [Fact]
    public void Equal_values_are_written_as_equal_bytes() => Law.Holds(Files.Any, file =>
    {
        var written = GovernanceJson.WriteUtf8(file);
        Assert.Equal(written, GovernanceJson.WriteUtf8(GovernanceJson.Read(written).File!));
    });

    [Fact]
    public void A_model_that_was_read_decides_as_the_one_that_was_written() => Law.Holds(Polls.Complete, poll =>
    {
        var read = GovernanceJson.Read(GovernanceJson.Write(new GovernanceFile
        {
            Model = poll.Model,
            Docket = poll.Docket,
            Proposals = [new(poll.Proposal with { Id = "question" }) { RollCall = poll.RollCall }],
        })).File!;
        return read.Model.Decide(read.Proposals[0].Proposal, read.Proposals[0].RollCall, read.Docket).Verdict == poll.Decide().Verdict;
    });

    [Fact]
    public void Every_rule_is_read_as_it_was_written() => Law.Holds(Polls.Complete, poll =>
        GovernanceJson.Read(GovernanceJson.Write(poll.Model)).File!.Model.FindBody(Poll.House)!.Procedures[0].Rule == poll.Rule);

    /// <summary>Whatever is done to the text, reading it throws nothing, and what it accepts it can write.</summary>
    [Fact]
    public void A_damaged_file_is_refused_with_diagnostics_or_read() => Law.Holds(Files.Any, file =>
    {
        var text = GovernanceJson.Write(file);
        foreach (var at in Enumerable.Range(1, 8).Select(part => text.Length * part / 9))
        {
            foreach (var damaged in (string[])[text[..at], text.Remove(at, 1), text.Insert(at, "\""), text.Insert(at, "{"), text.Insert(at, "1e9")])
            {
                var read = GovernanceJson.Read(damaged);
                Assert.True(read.IsUsable || !read.Diagnostics.IsEmpty);
                Assert.True(!read.IsUsable || GovernanceJson.Read(GovernanceJson.Write(read.File)).File == read.File);
            }
        }
    }, effort: 5);
}
