using System.Text.Json;
using Governance.Model.Elections;
using static Governance.Model.Rendering.DeterminationJson;

namespace Governance.Model.Rendering;

/// <summary>Writes what became of a choice among options for machines.</summary>
internal static class ChoiceJson
{
    public static void Write(Utf8JsonWriter json, Determination decision)
    {
        if (decision.Choice is not { } choice)
        {
            return;
        }

        json.WriteStartObject("choice");
        Rule(json, choice.Rule);
        Names(json, "chosen", choice.Chosen);
        Names(json, "tied", choice.Tied);
        json.WriteBoolean("byCastingVote", choice.IsByCastingVote);
        Text(json, "about", decision.About?.Id);
        List(json, "options", choice.Options, (writer, result) => Option(writer, choice, result));
        List(json, "ranking", choice.Tabulation?.Ranking ?? [], (writer, tier) =>
        {
            writer.WriteStartArray();
            foreach (var option in tier)
            {
                writer.WriteStringValue(option);
            }

            writer.WriteEndArray();
        });
        List(json, "scores", choice.Tabulation?.Scores ?? [], (writer, score) =>
        {
            writer.WriteStartObject();
            writer.WriteString("option", score.Option);
            Number(writer, "score", score.Score);
            writer.WriteEndObject();
        });
        List(json, "rounds", choice.Tabulation?.Rounds ?? [], (writer, round) =>
        {
            writer.WriteStartObject();
            foreach (var count in round)
            {
                Number(writer, count.Option, count.Amount);
            }

            writer.WriteEndObject();
        });
        List(json, "comparisons", choice.Comparisons, (writer, count) =>
        {
            writer.WriteStartObject();
            writer.WriteString("option", count.Option);
            writer.WriteString("over", count.Over);
            Number(writer, "amount", count.Amount);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, ChoiceRule rule)
    {
        Word(json, "method", rule.Method);
        if (!Tabulating.Strengths(rule.Method).IsEmpty)
        {
            Word(json, "strength", rule.Strength);
        }

        Word(json, "unranked", rule.Unranked);
        json.WriteNumber("seats", rule.Seats);
        if (rule.MostPerAffiliation is { } most)
        {
            json.WriteNumber("mostPerAffiliation", most);
        }
    }

    private static void Names(Utf8JsonWriter json, string name, EquatableArray<string> options)
    {
        json.WriteStartArray(name);
        foreach (var option in options)
        {
            json.WriteStringValue(option);
        }

        json.WriteEndArray();
    }

    private static void Option(Utf8JsonWriter json, Choice choice, OptionResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Option.Id);
        Text(json, "name", result.Option.Name);
        json.WriteBoolean("default", result.Option.IsDefault);
        json.WriteBoolean("chosen", choice.Chosen.Contains(result.Option.Id));
        if (result.Determination is { } determination)
        {
            json.WriteBoolean("eligible", result.IsEligible);
            Word(json, "verdict", determination.Verdict ?? Verdict.Failed);
            if (determination.Headline is Outcome.NoDecision { Reason: var reason })
            {
                Word(json, "reason", reason);
            }

            Text(json, "refusal", determination.Refusal);
            Ballot(json, determination.Ballot);
        }

        json.WriteEndObject();
    }
}
