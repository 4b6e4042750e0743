using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Governance.Model.Serialization;

/// <summary>Objects of several kinds, told apart by the word in one property.</summary>
/// <param name="tag">The property.</param>
/// <param name="what">What all kinds are, without an article: "rule".</param>
/// <param name="cases">One entry for each kind.</param>
/// <param name="caseOf">Which kind a value is.</param>
internal sealed class UnionFormat<T>(string tag, string what, (string Word, Format<T> Format)[] cases, Func<T, Format<T>> caseOf) : Format<T>
{
    private readonly byte[] utf8Tag = Encoding.UTF8.GetBytes(tag);
    private readonly string[] words = [.. cases.Select(entry => entry.Word)];

    /// <summary>The cure for a word that is known elsewhere, or null for any other.</summary>
    public Func<string, string?>? Elsewhere { get; init; }

    public IReadOnlyList<string> Words => words;

    public override string Expected => $"an object with \"{tag}\"";

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!node.TryFind(utf8Tag, out var word))
        {
            return reading.Refuse(node, ErrorCodes.MissingProperty, $"'{tag}' is missing, which says what kind of {what} this is.", $"Add \"{tag}\": one of {string.Join(", ", words)}.");
        }

        reading.Enter(tag);
        var format = CaseAt(word, reading);
        reading.Leave();
        return format is not null && format.TryRead(node, reading, out value);
    }

    public override void Write(JsonOutput output, T value) => caseOf(value).Write(output, value);

    public override void Describe(SchemaOutput schema) => schema.Choice("anyOf", cases.Select(entry => entry.Format));

    public override Place? Find(Place place, ModelStep step, Locator locator) =>
        place.Node.TryFind(utf8Tag, out var word)
            ? CaseAt(word, new Reading(new Mistakes()))?.Find(place, step, locator)
            : null;

    private Format<T>? CaseAt(JsonNode node, Reading reading)
    {
        if (reading.Characters(node, $"the name of a {what}") is not { } text)
        {
            return null;
        }

        var index = Array.IndexOf(words, text);
        if (index < 0)
        {
            reading.Refuse(node, ErrorCodes.UnknownWord, $"'{Text.Printable(text)}' is no {what}.", Elsewhere?.Invoke(text) ?? Suggestion.Among(text, words, "Write one of"));
            return null;
        }

        return cases[index].Format;
    }
}
