namespace Governance.Model.Tests.Serialization;

/// <summary>What a model or a proposal gets wrong between its parts is reported at the word in the file, at the place of the sign §.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData(ErrorCodes.UnknownEntity, "model.parties[0].memberOf[1]", """ "parties": [ { "id": "ä", "memberOf": [ "b", §"ghost" ] }, { "id": "b" } ] """)]
    [InlineData(ErrorCodes.DuplicateEntity, "model.parties[1].id", """ "parties": [ { "id": "a" }, { "id": §"a", "name": "ä" } ] """)]
    [InlineData(ErrorCodes.CircularMembership, "model.parties[1].memberOf[0]", """ "parties": [ { "id": "a", "memberOf": [ "b" ] }, { "id": "b", "memberOf": [ §"a" ] } ] """)]
    [InlineData(ErrorCodes.UnknownEntity, "model.stakes[0].party", """ "parties": [ { "id": "a" } ], "stakes": [ { "party": §"z", "matter": "m" }, { "party": "a", "matter": "m" } ] """)]
    [InlineData(ErrorCodes.UnknownEntity, "model.mandates[0].to", """ "parties": [ { "id": "a" } ], "mandates": [ { "from": "a", "to": §"ghost", "power": "bind", "over": ["m", "l"], "by": "charter" } ] """)]
    [InlineData(ErrorCodes.UnknownEntity, "model.mandates[0].duties[0].who", """ "parties": [ { "id": "a" }, { "id": "b" } ], "mandates": [ { "id": "m", "from": "a", "to": "b", "power": "bind", "over": "*", "by": "charter", "duties": [ { "who": §"ghost", "what": "reply" } ] } ] """)]
    [InlineData(ErrorCodes.UnknownEntity, "model.bodies[0].seats[1].holder", """ "parties": [ { "id": "a" } ], "bodies": [ { "id": "b", "seats": [ { "class": "x", "holder": "a" }, { "class": "y", "holder": §"ghost" } ] } ] """)]
    [InlineData(ErrorCodes.DuplicateSeat, "model.bodies[0].seats[1].class", """ "bodies": [ { "id": "b", "seats": [ { "class": "x" }, { "class": §"x" } ] } ] """)]
    [InlineData(ErrorCodes.UnknownSeat, "model.bodies[0].rule.parts[1].holders", """ "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "rule": { "rule": "all", "parts": [ "consent", { "rule": "veto", "holders": §"y" } ] } } ] """)]
    [InlineData(ErrorCodes.UnknownSeat, "model.bodies[0].procedures[1].rule.seat", """ "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "procedures": [ { "rule": "consent" }, { "questionType": "q", "rule": { "rule": "casting-vote", "part": "absolute-majority", "seat": §"y" } } ] } ] """)]
    [InlineData(ErrorCodes.UnreachableMinimum, "model.bodies[0].minimumFilled", """ "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "minimumFilled": §2 } ] """)]
    [InlineData(ErrorCodes.DuplicateMatter, "model.matters[1].path", """ "matters": [ { "path": "m", "layer": "logical" }, { "path": §"m", "layer": "social" } ] """)]
    [InlineData(ErrorCodes.UnresolvedPath, "model.sources[0].path", """ "sources": [ { "path": §"parties[a].size", "source": "x" } ] """)]
    public void A_mistake_between_the_parts_of_a_model_is_reported_where_it_is(string code, string path, string members) =>
        Marked.IsTheOnlyMistake(code, path, $$"""{ "governance": 1, "model": { {{members}} } }""");

    [Theory]
    [InlineData(ErrorCodes.UnknownInProposal, "body", """{ "body": §"c", "matter": "m", "claim": "bind", "addressees": ["a"] }""")]
    [InlineData(ErrorCodes.UnknownInProposal, "addressees[0]", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": [§"ghost", "a"] }""")]
    [InlineData(ErrorCodes.WrongRollCall, "rollCall.body", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "body": §"a" } }""")]
    [InlineData(ErrorCodes.UnknownSeatInRollCall, "rollCall.positions.for[1]", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "positions": { "for": ["x", §"ghost"] } } }""")]
    [InlineData(ErrorCodes.UnknownSeatInRollCall, "rollCall.tallies.ghost", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "tallies": { "ghost": §{ "for": 1 } } } }""")]
    [InlineData(ErrorCodes.CountedTwice, "rollCall.declared.cast", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "declared": { "carried": true, "by": "chair", "cast": §9 } } }""")]
    public void A_mistake_between_a_proposal_and_its_model_is_reported_where_it_is(string code, string path, string proposal) =>
        Marked.IsTheOnlyMistake(code, $"proposals[1].{path}",
            $$"""
            { "governance": 1, "model": { "parties": [ { "id": "a" } ], "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "rule": "majority-of-votes-cast" } ] },
              "proposals": [ { "id": "p", "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"] }, {{proposal}} ] }
            """);

    [Fact]
    public void A_reference_to_what_could_not_be_read_is_no_second_mistake_but_others_are_still_found()
    {
        var result = GovernanceJson.Read(
            """
            { "governance": 1, "model": {
              "parties": [ { "id": "a", "size": 0 }, { "id": "b", "memberOf": ["a"] }, { "id": "c", "memberOf": ["ghost"] } ],
              "bodies": [ { "id": "d", "seats": [ { "class": "x", "count": 0 } ], "rule": { "rule": "veto", "holders": "x" } } ] },
              "proposals": [ { "body": "d", "matter": "m", "claim": "bind", "addressees": ["a", "phantom"] } ] }
            """);
        Assert.Equal(
            [
                (ErrorCodes.CountOutOfRange, "model.parties[0].size"),
                (ErrorCodes.UnknownEntity, "model.parties[2].memberOf[0]"),
                (ErrorCodes.CountOutOfRange, "model.bodies[0].seats[0].count"),
                (ErrorCodes.UnknownInProposal, "proposals[0].addressees[1]"),
            ],
            result.Diagnostics.Select(found => (found.Code, found.Path)));
    }

    [Fact]
    public void A_misspelt_property_hides_no_mistake_in_a_roll_call()
    {
        var result = GovernanceJson.Read(
            """
            { "governance": 1, "tilte": "x", "model": { "parties": [ { "id": "a" } ], "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "rule": "absolute-majority" } ] },
              "proposals": [ { "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "positions": { "for": ["y"] } } } ] }
            """);
        Assert.Equal([ErrorCodes.UnknownProperty, ErrorCodes.UnknownSeatInRollCall], result.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void A_warning_does_not_keep_a_file_from_being_used()
    {
        var result = GovernanceJson.Read(Samples.All["council"], "council.json");
        Assert.True(result.IsUsable);
        Assert.DoesNotContain(result.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
    }
}
