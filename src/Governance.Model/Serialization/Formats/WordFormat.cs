using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>Values that are written as one word of a short list.</summary>
/// <param name="what">What the words name, without an article: "kind of party".</param>
/// <param name="table">The words and what they stand for, read both ways.</param>
internal sealed class WordFormat<T>(string what, params (string Word, T Value)[] table) : Format<T>
    where T : notnull
{
    /// <summary>The cure for a word that is known elsewhere, or null for any other.</summary>
    public Func<string, string?>? Elsewhere { get; init; }

    public override string Expected => $"one of {string.Join(", ", Words)}";

    /// <summary>The words, listed when they are asked for: a file that has no mistakes asks for few.</summary>
    public IReadOnlyList<string> Words => [.. table.Select(row => row.Word)];

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reading.Characters(node, Expected) is not { } text)
        {
            return false;
        }

        foreach (var (word, meaning) in table)
        {
            if (word == text)
            {
                value = meaning;
                return true;
            }
        }

        return reading.Refuse(node, ErrorCodes.UnknownWord, $"'{Text.Printable(text)}' is no {what}.", Elsewhere?.Invoke(text) ?? Suggestion.Among(text, Words, "Write one of"));
    }

    /// <summary>Whether there is a word for <paramref name="value"/>.</summary>
    public bool Has(T value) => Array.Exists(table, row => row.Value.Equals(value));

    public override void Write(JsonOutput output, T value) => output.Text(Array.Find(table, row => row.Value.Equals(value)).Word);

    public override void Describe(SchemaOutput schema) => schema.List("enum", Words);
}
