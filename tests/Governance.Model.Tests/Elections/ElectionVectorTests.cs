using System.Text.Json.Nodes;
using Governance.Model.Tests.Vectors;

namespace Governance.Model.Tests.Elections;

/// <summary>Other programs' own test tables for voting methods (Condorcet PHP, pref_voting, votelib, Snapshot), counted by this library.</summary>
public class ElectionVectorTests
{
    /// <summary>Vectors that are read but answered otherwise, each with the reason. Whatever is not listed agrees in every field.</summary>
    private static readonly Dictionary<string, string> NotCompared = new(StringComparer.Ordinal)
    {
        ["el-irv-3"] = "three options have equally few first places: the source asks who beats whom among them; here all three win",
    };

    public static TheoryData<string> Vectors => [.. ElectionVector.Ids.Except(NotCompared.Keys)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_library_counts_as_the_vector_says(string id) => Assert.Empty(ElectionVector.Find(id).Disagreements());

    [Fact]
    public void All_vectors_are_there() => Assert.Equal(101, ElectionVector.Ids.Distinct().Count());

    [Fact]
    public void What_is_not_compared_differs() => Assert.All(NotCompared.Keys, id => Assert.NotEmpty(ElectionVector.Find(id).Disagreements()));

    /// <summary>Every field of every expectation, changed by itself.</summary>
    [Theory]
    [MemberData(nameof(Vectors))]
    public void An_expectation_that_is_changed_is_not_met(string id)
    {
        foreach (var field in ElectionVector.Node(id)["expected"]!.AsObject().Select(field => field.Key))
        {
            var changed = ElectionVector.Node(id);
            if (!Alteration.Of(changed["expected"]!.AsObject(), field))
            {
                Assert.Empty(changed["expected"]![field]!.AsArray());
                changed["expected"]![field] = new JsonArray("somebody");
            }

            Assert.NotEmpty(ElectionVector.Parse(changed).Disagreements());
        }
    }

    [Fact]
    public void A_field_that_nobody_looks_at_is_noticed()
    {
        var node = ElectionVector.Node("el-borda-1");
        node["input"]!["options"]!["truncated"] = true;
        node["expected"]!["elected"] = new JsonArray("B");
        Assert.Equal(["elected: expected [\"B\"], got no answer", "input.options.truncated: not looked at"], ElectionVector.Parse(node).Disagreements());
    }
}
