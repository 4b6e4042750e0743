using System.Text;

namespace Governance.Model.Tests.Serialization;

/// <summary>Each kind of mistake in a file, at the place of the sign § in the text, which is taken out before reading.</summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData(ErrorCodes.Syntax, "", "§")]
    [InlineData(ErrorCodes.Syntax, "", """{ "governance": 1 §"title": "x" }""")]
    [InlineData(ErrorCodes.Syntax, "title", "{ \"governance\": 1,\n  \"title\": \"côté§\n}")]
    [InlineData(ErrorCodes.Syntax, "model.parties[1]", """{ "governance": 1, "model": { "parties": [ {}, { §id: "ö" } ] } }""")]
    [InlineData(ErrorCodes.Syntax, "model.parties[0].id", "{ \"governance\": 1,\n \"model\": { \"parties\": [ { \"id\": \"süd§")]
    [InlineData(ErrorCodes.Encoding, "title", """{ "governance": 1, "title": §"\ud83d" }""")]
    [InlineData(ErrorCodes.Encoding, "", """{ "governance": 1, §"\ud83d": 1 }""")]
    [InlineData(ErrorCodes.WrongType, "", "§[]")]
    [InlineData(ErrorCodes.WrongType, "title", """{ "governance": 1, "title": §null }""")]
    [InlineData(ErrorCodes.WrongType, "model.parties", """{ "governance": 1, "model": { "parties": §{} } }""")]
    [InlineData(ErrorCodes.UnknownProperty, "tilte", """{ "governance": 1, §"tilte": "x" }""")]
    [InlineData(ErrorCodes.UnknownProperty, "größe", "{ \"governance\": 1, \"title\": \"🗳 größer\",\n\t/* ô */ §\"größe\": 1 }")]
    [InlineData(ErrorCodes.MissingProperty, "", """§{ "title": "x" }""")]
    [InlineData(ErrorCodes.DuplicateProperty, "title", """{ "governance": 1, "title": "ä", §"titl\u0065": "x" }""")]
    [InlineData(ErrorCodes.UnknownVersion, "governance", """{ "governance": §2, "what": "ever" }""")]
    [InlineData(ErrorCodes.WrongType, "governance", """{ "governance": §"1" }""")]
    [InlineData(ErrorCodes.UnknownVersion, "governance", """{ "governance": §1.0 }""")]
    public void A_mistake_in_a_file_is_reported_where_it_is(string code, string path, string text) => Marked.IsTheOnlyMistake(code, path, text);

    [Theory]
    [InlineData(ErrorCodes.BadName, "id", """{ "id": §"" }""")]
    [InlineData(ErrorCodes.MissingProperty, "", """§{ "name": "x" }""")]
    [InlineData(ErrorCodes.CountOutOfRange, "size", """{ "id": "é", "size": §0 }""")]
    [InlineData(ErrorCodes.CountOutOfRange, "size", """{ "id": "é", "size": §1.5 }""")]
    [InlineData(ErrorCodes.NotANumber, "size", """{ "id": "é", "size": §1e999 }""")]
    [InlineData(ErrorCodes.WrongType, "size", """{ "id": "é", "size": §"12" }""")]
    [InlineData(ErrorCodes.UnknownWord, "kind", """{ "id": "é", "kind": §"frim" }""")]
    [InlineData(ErrorCodes.NoSuchDate, "attributes.since.day", """{ "id": "é", "attributes": { "since": { "day": §"2001-02-29" } } }""")]
    [InlineData(ErrorCodes.BadName, "attributes[\" x\"]", """{ "id": "é", "attributes": { §" x": 1 } }""")]
    [InlineData(ErrorCodes.WrongType, "attributes.x", """{ "id": "é", "attributes": { "x": §[] } }""")]
    [InlineData(ErrorCodes.DuplicateProperty, "attributes.x", """{ "id": "é", "attributes": { "x": 1, §"x": 2 } }""")]
    [InlineData(ErrorCodes.BlankText, "source", """{ "id": "é", "source": §" " }""")]
    [InlineData(ErrorCodes.BlankText, "source", """{ "id": "é", "source": §{ "text": "" } }""")]
    public void A_mistake_in_a_party_is_reported_where_it_is(string code, string path, string party) =>
        Marked.IsTheOnlyMistake(code, $"model.parties[0]{(path.Length == 0 ? "" : ".")}{path}", $$"""{ "governance": 1, "model": { "parties": [ {{party}} ] } }""");

    [Theory]
    [InlineData(ErrorCodes.GrantToOneself, "", """§{ "from": "a", "to": "a", "power": "bind", "over": "*", "by": "charter" }""")]
    [InlineData(ErrorCodes.BadMatter, "over", """{ "from": "a", "to": "b", "power": "bind", "over": §"x//y", "by": "charter" }""")]
    [InlineData(ErrorCodes.ContradictoryScope, "over", """{ "from": "a", "to": "b", "power": "bind", "over": §{ "over": ["x"], "except": ["x"] }, "by": "charter" }""")]
    [InlineData(ErrorCodes.EmptyComposition, "over", """{ "from": "a", "to": "b", "power": "bind", "over": §[], "by": "charter" }""")]
    [InlineData(ErrorCodes.UnknownWord, "by", """{ "from": "a", "to": "b", "power": "bind", "over": "*", "by": §"Charter" }""")]
    [InlineData(ErrorCodes.EmptyTerm, "suspended[0]", """{ "from": "a", "to": "b", "power": "bind", "over": "*", "by": "charter", "suspended": [ §{ "from": "2020-01-01", "until": "2020-01-01", "by": "x" } ] }""")]
    [InlineData(ErrorCodes.CountOutOfRange, "noticeDays", """{ "from": "a", "to": "b", "power": "bind", "over": "*", "by": "charter", "noticeDays": §3000000000 }""")]
    public void A_mistake_in_a_mandate_is_reported_where_it_is(string code, string path, string mandate) =>
        Marked.IsTheOnlyMistake(code, $"model.mandates[0]{(path.Length == 0 ? "" : ".")}{path}",
            $$"""{ "governance": 1, "model": { "parties": [ { "id": "a" }, { "id": "b" } ], "mandates": [ {{mandate}} ] } }""");

    [Theory]
    [InlineData(ErrorCodes.OneHolderPerSeat, "seats[0]", """ "seats": [ §{ "class": "x", "count": 2, "holder": "a" } ]""")]
    [InlineData(ErrorCodes.HeadsAreNotWeighed, "seats[0].weights.heads", """ "seats": [ { "class": "x", "weights": { "heads": §2 } } ]""")]
    [InlineData(ErrorCodes.CountOutOfRange, "seats[0].weights.stake", """ "seats": [ { "class": "x", "weights": { "stake": §-1 } } ]""")]
    [InlineData(ErrorCodes.NotANumber, "seats[0].weights.stake", """ "seats": [ { "class": "x", "weights": { "stake": §"1/0" } } ]""")]
    [InlineData(ErrorCodes.DuplicateProperty, "procedures", """ "seats": [ { "class": "x" } ], "rule": "consent", §"procedures": []""")]
    [InlineData(ErrorCodes.UnknownWord, "rule", """ "rule": §"magority-of-votes-cast" """)]
    [InlineData(ErrorCodes.UnknownWord, "rule.rule", """ "rule": { "rule": §"shaer" }""")]
    [InlineData(ErrorCodes.MissingProperty, "rule", """ "rule": §{ "parts": [] }""")]
    [InlineData(ErrorCodes.MissingProperty, "rule", """ "rule": §{ "rule": "share", "base": "cast" }""")]
    [InlineData(ErrorCodes.DuplicateProperty, "rule.atLeast", """ "seats": [ { "class": "x" } ], "rule": { "rule": "share", "base": "cast", "moreThan": 0, §"atLeast": 0 }""")]
    [InlineData(ErrorCodes.UnknownProperty, "rule.moerThan", """ "seats": [ { "class": "x" } ], "rule": { "rule": "share", "base": "cast", "moreThan": "1/2", §"moerThan": 1 }""")]
    [InlineData(ErrorCodes.ShareOutOfRange, "rule", """ "rule": §{ "rule": "share", "base": "cast", "moreThan": -1 }""")]
    [InlineData(ErrorCodes.UnknownPosition, "rule.of[1]", """ "rule": { "rule": "floor", "atLeast": 1, "of": ["for", §"agianst"] }""")]
    [InlineData(ErrorCodes.EmptyComposition, "rule.parts", """ "rule": { "rule": "all", "parts": §[] }""")]
    [InlineData(ErrorCodes.EmptyComposition, "rule", """ "rule": §{ "rule": "defaults", "part": "consent" }""")]
    [InlineData(ErrorCodes.QuotaBeyondReach, "rule", """ "rule": §{ "rule": "at-least", "required": 3, "parts": ["consent", "consent"] }""")]
    [InlineData(ErrorCodes.NoSuchComparison, "rule.part", """ "rule": { "rule": "casting-vote", "seat": "x", "part": §"consent" }""")]
    [InlineData(ErrorCodes.NoSuchComparison, "rule", """ "rule": §{ "rule": "attribute", "name": "x", "moreThan": "text" }""")]
    [InlineData(ErrorCodes.UnknownWord, "rule.parts[1].part.rule", """ "rule": { "rule": "at-least", "required": 1, "parts": ["consent", { "weight": 2, "part": { "rule": §"nto" } }] }""")]
    public void A_mistake_in_a_body_is_reported_where_it_is(string code, string path, string members) =>
        Marked.IsTheOnlyMistake(code, $"model.bodies[0].{path}", $$"""{ "governance": 1, "model": { "parties": [ { "id": "a" } ], "bodies": [ { "id": "bödy", {{members}} } ] } }""");

    [Theory]
    [InlineData(ErrorCodes.NobodyAddressed, "", """§{ "body": "b", "matter": "m", "claim": "bind", "addressees": [] }""")]
    [InlineData(ErrorCodes.UnknownInProposal, "expect.effects.nobody", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "expect": { "effects": { "nobody": §"binding" } } }""")]
    [InlineData(ErrorCodes.CountOutOfRange, "rollCall.tallies.x.for", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "tallies": { "x": { "for": §0.5 } } } }""")]
    [InlineData(ErrorCodes.UnknownPosition, "rollCall.positions.yes", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "positions": { §"yes": [] } } }""")]
    [InlineData(ErrorCodes.HeadsAreNotWeighed, "rollCall.amounts.heads", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "amounts": { "heads": §{ "x": { "for": 1 } } } } }""")]
    [InlineData(ErrorCodes.UnknownProperty, "rollCall.within.h.body", """{ "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"], "rollCall": { "within": { "h": { §"body": "h" } } } }""")]
    public void A_mistake_in_a_proposal_is_reported_where_it_is(string code, string path, string proposal) =>
        Marked.IsTheOnlyMistake(code, $"proposals[0]{(path.Length == 0 ? "" : ".")}{path}",
            $$"""{ "governance": 1, "model": { "parties": [ { "id": "a" } ], "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "rule": { "rule": "decision-of", "body": "h" } }, { "id": "h", "seats": [ { "class": "x" } ], "rule": "consent" } ] }, "proposals": [ {{proposal}} ] }""");

    [Fact]
    public void Of_two_proposals_with_one_id_the_second_is_the_mistake() => Marked.IsTheOnlyMistake(ErrorCodes.DuplicateProposal, "proposals[1].id",
        """
        { "governance": 1, "model": { "parties": [ { "id": "a" } ], "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "rule": "consent" } ] },
          "proposals": [
            { "id": "p", "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"] },
            { "id": §"p", "body": "b", "matter": "m", "claim": "bind", "addressees": ["a"] } ] }
        """);

    [Fact]
    public void What_is_not_UTF_8_is_refused()
    {
        byte[] latin1 = [.. "{ \"governance\": 1,\n  \"title\": \"é"u8, 0xE9, .. "\" }"u8];
        Assert.Equal((ErrorCodes.Encoding, 2, 14), Only(GovernanceJson.Read(latin1)));
        Assert.Equal((ErrorCodes.Encoding, 1, 1), Only(GovernanceJson.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray())));
        Assert.Equal((ErrorCodes.Encoding, 1, 1), Only(GovernanceJson.Read(Encoding.BigEndianUnicode.GetBytes("{}"))));
        Assert.Equal((ErrorCodes.Syntax, 1, 3), Only(GovernanceJson.Read([.. "{\""u8, 0xC3])));
        Assert.Equal((ErrorCodes.Encoding, 1, 4), Only(GovernanceJson.Read("{ \"\udc00\": 1 }")));
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_a_diagnostic()
    {
        var result = GovernanceJson.ReadFile("no-such-directory/no-such-file.json");
        Assert.False(result.IsUsable);
        Assert.Equal((ErrorCodes.Unreadable, 1, 1), Only(result));
        Assert.Equal("no-such-directory/no-such-file.json", result.Diagnostics[0].File);
    }

    [Fact]
    public void A_mistake_comes_with_its_cure_on_one_line()
    {
        var result = GovernanceJson.Read("{ \"governance\": 1, \"tilte\": \"x\", \"what\": 1 }", "x.json");
        Assert.Equal("x.json(1,20): error GOV4005: 'tilte' is no property of a governance file. Did you mean 'title'? [tilte]", result.Diagnostics[0].ToString());
        Assert.Equal("x.json(1,34): error GOV4005: 'what' is no property of a governance file. Known here are governance, $schema, title, model, docket, proposals. [what]", result.Diagnostics[1].ToString());
    }

    [Theory]
    [InlineData("\"rule\": \"share\"", "Write an object, { \"rule\": \"share\", … }: such a rule has properties.")]
    [InlineData("\"rule\": { \"rule\": \"absolute-majority\" }", "Write the word alone, without an object: \"absolute-majority\".")]
    [InlineData("\"rule\": { \"rule\": \"shaer\" }", "Did you mean 'share'?")]
    [InlineData("\"rule\": \"absolute-majorty\"", "Did you mean 'absolute-majority'?")]
    [InlineData("\"rule\": \"majority\"", "Did you mean 'majority-of-votes-cast'?")]
    [InlineData("\"rule\": { \"rule\": \"veto\", \"holders\": \"*\", \"off\": [] }", "Did you mean 'of'?")]
    public void A_cure_names_what_was_meant(string rule, string cure) =>
        Assert.Equal(cure, Assert.Single(GovernanceJson.Read($$"""{ "governance": 1, "model": { "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], {{rule}} } ] } }""").Diagnostics).Cure);

    [Fact]
    public void Independent_mistakes_are_reported_together_in_the_order_of_the_text()
    {
        var result = GovernanceJson.Read(
            """
            {
              "governance": 1,
              "model": {
                "partys": [],
                "parties": [ { "id": "a", "size": -1 }, { "id": "b", "knid": "state" }, { "id": "b2", "kind": "stat" } ],
                "bodies": [
                  {
                    "id": "board",
                    "seats": [ { "class": "x", "holder": "a" }, { "class": "", "count": "many" } ],
                    "rule": { "rule": "all", "parts": [ "consent", "consnet", { "rule": "floor", "atLeast": "1/0", "of": [ "yea" ] } ] }
                  }
                ]
              },
              "proposals": [ { "body": "board", "claim": "bnid", "addressees": [ "a" ], "on": "2025-13" } ]
            }
            """);
        Assert.Equal(
            [
                (ErrorCodes.UnknownProperty, 4, "model.partys"),
                (ErrorCodes.CountOutOfRange, 5, "model.parties[0].size"),
                (ErrorCodes.UnknownProperty, 5, "model.parties[1].knid"),
                (ErrorCodes.UnknownWord, 5, "model.parties[2].kind"),
                (ErrorCodes.BadName, 9, "model.bodies[0].seats[1].class"),
                (ErrorCodes.WrongType, 9, "model.bodies[0].seats[1].count"),
                (ErrorCodes.UnknownWord, 10, "model.bodies[0].rule.parts[1]"),
                (ErrorCodes.NotANumber, 10, "model.bodies[0].rule.parts[2].atLeast"),
                (ErrorCodes.UnknownPosition, 10, "model.bodies[0].rule.parts[2].of[0]"),
                (ErrorCodes.MissingProperty, 14, "proposals[0]"),
                (ErrorCodes.UnknownWord, 14, "proposals[0].claim"),
                (ErrorCodes.NoSuchDate, 14, "proposals[0].on"),
            ],
            result.Diagnostics.Select(found => (found.Code, found.Line, found.Path)));
        Assert.False(result.IsUsable);
    }

    [Fact]
    public void After_a_thousand_mistakes_reading_stops()
    {
        var result = GovernanceJson.Read($$"""{ "governance": 1, "model": { "parties": [ {{string.Join(", ", Enumerable.Repeat("0", 5000))}} ] } }""");
        Assert.Equal(1001, result.Diagnostics.Count);
        Assert.Equal(ErrorCodes.TooManyMistakes, result.Diagnostics[^1].Code);
        Assert.Equal("model.parties[1000]", result.Diagnostics[^1].Path);
    }

    private static (string Code, int Line, int Column) Only(LoadResult result)
    {
        var found = Assert.Single(result.Diagnostics);
        return (found.Code, found.Line, found.Column);
    }
}
