using System.Text.Json.Nodes;

namespace Governance.Model.Tests.Vectors;

/// <summary>Other systems' own test tables (on-chain governors, staged processes, committees), decided by the library's own rules.</summary>
public class CountingVectorTests
{
    public static TheoryData<string, string> Vectors
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var id in CountingVector.Ids)
            {
                rows.Add(id, CountingVector.Find(id).Description);
            }

            return rows;
        }
    }

    /// <summary>The names of all fields that are compared in any vector.</summary>
    public static TheoryData<string> ComparedFields => [.. All.SelectMany(vector => vector.Compared).Select(expected => expected.Name).Distinct()];

    private static IEnumerable<CountingVector> All => CountingVector.Ids.Select(CountingVector.Find);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_library_decides_as_the_vector_says(string id, string says)
    {
        Assert.NotEmpty(says);
        Assert.Empty(CountingVector.Find(id).Disagreements());
    }

    [Theory]
    [MemberData(nameof(ComparedFields))]
    public void An_expectation_that_is_changed_is_not_met(string name)
    {
        var changed = CountingVector.Ids.Select(CountingVector.Node).Where(node => Alteration.Of(node["expected"]!.AsObject(), name)).ToList();
        Assert.NotEmpty(changed);
        Assert.All(changed, node => Assert.Contains(CountingVector.Parse(node).Disagreements(), text => text.StartsWith($"{name}: expected", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_vectors_are_there() => Assert.Equal(165, CountingVector.Ids.Distinct().Count());

    [Fact]
    public void Only_where_there_is_neither_a_rule_nor_anybody_to_vote_is_nothing_compared()
    {
        string[] substance = ["rule", "electorate", "members"];
        Assert.All(All, vector => Assert.Equal(substance.Any(vector.Input.Has), vector.Compared.Any()));
        Assert.Equal(4, All.Count(vector => !vector.Compared.Any()));
    }

    [Fact]
    public void Every_field_that_is_not_compared_occurs() =>
        Assert.All(NotCompared.Reasons.Keys, path => Assert.Contains(All, vector => NotCompared.Covers(path, vector.Input.Unread.Concat(vector.Expected.Unread))));

    [Fact]
    public void A_missing_quorum_is_told_from_votes_that_do_not_suffice()
    {
        var failed = All.Where(vector => vector.Expected.Has("failedCondition")).SelectMany(vector => BallotReading.Each(vector.Input, vector.Expected)).ToList();
        Assert.Contains(failed, reading => reading.LacksQuorum);
        Assert.All(failed, reading => Assert.Equal(
            reading.LacksQuorum ? NoDecisionReason.NotQuorate : NoDecisionReason.NotCarried,
            Assert.IsType<Outcome.NoDecision>(reading.Closed.Headline).Reason));
    }

    [Fact]
    public void A_field_that_nobody_looks_at_is_noticed()
    {
        var node = CountingVector.Node(CountingVector.Ids.First());
        node["input"]!["rule"]!["tieBreak"] = "the chair";
        Assert.Equal(["input.rule.tieBreak: not looked at"], CountingVector.Parse(node).Disagreements());
    }

    [Theory]
    [InlineData("true", "carried")]
    [InlineData("false", "not-carried")]
    public void Where_nobody_votes_none_outnumber_none_unless_that_takes_votes(string onlyIfAnyVote, string verdict)
    {
        var vector = CountingVector.Parse(JsonNode.Parse($$"""
            {
              "id": "spam that nobody sent",
              "input": {
                "electorate": { "totalWeight": 10 },
                "rule": { "requires": [], "blocks": [{ "name": "spam", "kind": "count", "of": ["spam"], "op": ">=", "value": ["yes", "no"], "onlyIfAnyVote": {{onlyIfAnyVote}} }] },
                "votes": { "yes": 0, "no": 0 }
              },
              "expected": { "verdict": "{{verdict}}" }
            }
            """)!);
        Assert.Empty(vector.Disagreements());
    }

    [Theory]
    [InlineData(8, "true")]
    [InlineData(50, "true")]
    [InlineData(100, "true")]
    [InlineData(101, "false")]
    [InlineData(7, "false")]
    public void A_super_quorum_lies_between_the_quorum_and_the_whole(int percent, string isValid)
    {
        var vector = CountingVector.Parse(JsonNode.Parse($$"""
            { "id": "super quorum", "input": { "rule": { "quorumPercent": 8, "superQuorumPercent": {{percent}} } }, "expected": { "ruleValid": {{isValid}} } }
            """)!);
        Assert.Empty(vector.Disagreements());
    }
}
