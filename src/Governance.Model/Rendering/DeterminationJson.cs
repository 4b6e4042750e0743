using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Model.Rendering;

/// <summary>Writes determinations and diagnostics for machines. Written only: what is read is the file they come from.</summary>
internal static class DeterminationJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text that <paramref name="write"/> writes, with a line feed at its end.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    public static void Write(Utf8JsonWriter json, Determination decision)
    {
        json.WriteStartObject();
        Text(json, "proposal", decision.Proposal.Id);
        Text(json, "title", decision.Proposal.Title);
        json.WriteString("body", decision.Body.Id.Value);
        json.WriteString("matter", decision.Proposal.Matter.Path);
        Word(json, "claim", decision.Proposal.Claim);
        json.WriteString("on", decision.Proposal.On.ToString());
        json.WritePropertyName("headline");
        Outcome(json, decision.Headline);
        ChoiceJson.Write(json, decision);
        Text(json, "refusal", decision.Refusal);
        Text(json, "declaredBy", decision.Declared?.By);
        json.WriteBoolean("early", decision.IsEarly);
        List(json, "effects", decision.Effects, Effect);
        Ballot(json, decision.Ballot);
        List(json, "evidence", decision.Evidence, Evidence);
        if (decision.Finding is { } finding)
        {
            json.WritePropertyName("finding");
            Finding(json, finding);
        }

        List(json, "nested", decision.Nested, (writer, nested) =>
        {
            writer.WriteStartObject();
            writer.WriteString("body", nested.Body.Value);
            writer.WritePropertyName("finding");
            Finding(writer, nested.Finding);
            writer.WriteEndObject();
        });
        if (decision.Change is { } change)
        {
            json.WritePropertyName("change");
            Change(json, change);
        }

        Word(json, "changeAnswer", decision.ChangeAnswer);
        List(json, "missingMandates", decision.MissingMandates, Missing);
        List(json, "gaps", decision.Gaps, (writer, id) => writer.WriteStringValue(id.Value));
        List(json, "diagnostics", decision.Diagnostics, Diagnostic);
        json.WriteEndObject();
    }

    public static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        Word(json, "severity", diagnostic.Severity);
        json.WriteString("path", diagnostic.Path);
        if (diagnostic.File is { } file)
        {
            json.WriteString("file", file);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
        }

        json.WriteString("message", diagnostic.Message);
        json.WriteString("cure", diagnostic.Cure);
        json.WriteEndObject();
    }

    private static void Outcome(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject();
        Word(json, "outcome", outcome.Kind);
        Word(json, "agreement", outcome.Agreement);
        outcome.Switch(
            binding => json.WriteBoolean("revocableByParty", binding.IsRevocableByParty),
            consensus => json.WriteBoolean("unsolicited", consensus.IsUnsolicited),
            advice => json.WriteBoolean("unsolicited", advice.IsUnsolicited),
            none => Word(json, "reason", none.Reason),
            open =>
            {
                if (open.Needed is { } needed)
                {
                    json.WritePropertyName("needed");
                    Change(json, needed);
                }
            });
        json.WriteEndObject();
    }

    private static void Effect(Utf8JsonWriter json, Effect effect)
    {
        json.WriteStartObject();
        json.WriteString("party", effect.Party.Value);
        json.WriteBoolean("addressed", effect.IsAddressed);
        json.WritePropertyName("outcome");
        Outcome(json, effect.Outcome);
        Word(json, "atMost", effect.AtMost);
        if (effect.Bears != Bearing.None)
        {
            json.WriteString("bears", effect.Bears.ToString().ToLowerInvariant());
        }

        if (effect.Chain is { } chain)
        {
            json.WriteStartObject("chain");
            Word(json, "power", chain.Power);
            json.WriteBoolean("ownAct", chain.IsOwnAct);
            json.WriteBoolean("ownConsent", chain.IsOwnConsent);
            List(json, "mandates", chain.Links, (writer, link) => writer.WriteStringValue(link.Id));
            json.WriteEndObject();
        }

        if (effect.Break is { } broken)
        {
            json.WriteStartObject("break");
            Word(json, "kind", broken.Kind);
            json.WriteString("at", broken.At.Value);
            Text(json, "mandate", broken.Mandate?.Id);
            json.WriteEndObject();
        }

        List(json, "endableBy", effect.EndableBy, (writer, id) => writer.WriteStringValue(id.Value));
        List(json, "duties", effect.Duties, (writer, duty) => writer.WriteStringValue($"{duty.Who}: {duty.What}"));
        json.WriteEndObject();
    }

    public static void Ballot(Utf8JsonWriter json, BallotSummary? ballot)
    {
        if (ballot is null)
        {
            return;
        }

        json.WriteStartObject("ballot");
        Number(json, "entitled", ballot.Entitled);
        Number(json, "cast", ballot.Cast is { } cast ? (Fraction)cast : null);
        Number(json, "outstanding", ballot.Outstanding);
        json.WriteStartObject("positions");
        foreach (var count in ballot.Positions)
        {
            Number(json, count.Position.ToString(), count.Seats);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("what", evidence.What);
        Number(json, "amount", evidence.Amount);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.ToPhrase());
        Word(json, "verdict", finding.Verdict);
        if (finding.IsNegated)
        {
            json.WriteBoolean("negated", true);
        }

        Text(json, "among", finding.Among);
        Number(json, "counted", finding.Counted);
        Number(json, "countedAtMost", finding.CountedAtMost);
        Number(json, "base", finding.Base);
        Number(json, "baseAtMost", finding.BaseAtMost);
        Number(json, "required", finding.Required);
        Number(json, "margin", finding.Margin);
        if (finding.Counted is not null)
        {
            Word(json, "comparison", finding.Comparison);
            json.WriteString("measure", finding.Measure.Name);
        }

        Text(json, "note", finding.Note);
        Text(json, "source", finding.Rule.Source?.Text);
        List(json, "parts", finding.Parts, Finding);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, SmallestChange change)
    {
        json.WriteStartObject();
        json.WriteNumber("votes", change.Count);
        json.WriteBoolean("exact", change.IsExact);
        List(json, "moves", change.Changes, (writer, move) =>
        {
            writer.WriteStartObject();
            writer.WriteString("body", move.Body.Value);
            writer.WriteString("class", move.Class);
            List(writer, "seats", move.Seats, (inner, seat) => inner.WriteStringValue(seat));
            writer.WriteString("from", move.From.ToString());
            writer.WriteString("to", move.To.ToString());
            writer.WriteNumber("count", move.Count);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, MissingMandate missing)
    {
        json.WriteStartObject();
        json.WriteString("from", missing.From.Value);
        json.WriteString("to", missing.To.Value);
        json.WriteString("over", missing.Matter.Path);
        json.WriteEndObject();
    }

    public static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A whole number as a number where it fits 64 bits, anything else as text: no digit is lost on the way.</summary>
    public static void Number(Utf8JsonWriter json, string name, Fraction? value)
    {
        if (value is not { } number)
        {
            return;
        }

        if (number.IsInteger && number.Numerator >= long.MinValue && number.Numerator <= long.MaxValue)
        {
            json.WriteNumber(name, (long)number.Numerator);
        }
        else
        {
            json.WriteString(name, number.ToDecimalText());
        }
    }

    public static void Word(Utf8JsonWriter json, string name, Enum value) =>
        json.WriteString(name, Words.Of(value).Replace(' ', '-'));

    public static void List<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
