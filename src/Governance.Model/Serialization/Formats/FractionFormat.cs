using System.Text;

namespace Governance.Model.Serialization;

/// <summary>Exact numbers: read from the digits in the file, never through a floating-point number.</summary>
/// <param name="isShare">Whether a number that is not whole is written as <c>2/3</c>; else as <c>0.65</c> where that is exact.</param>
/// <param name="least">The least, or null for none.</param>
internal sealed class FractionFormat(bool isShare, long? least) : Format<Fraction>
{
    private const string Pattern = @"^[+-]?[0-9]+(/\+?[0-9]*[1-9][0-9]*|(\.[0-9]+)?([eE][+-]?[0-9]+)?%?)$";

    public override string Expected => isShare ? "a share such as \"2/3\" or \"66.5%\"" : "a number such as 12, 66.07 or \"2/3\"";

    public override bool TryRead(JsonNode node, Reading reading, out Fraction value)
    {
        value = default;
        var text = node.Kind == JsonKind.Number ? Encoding.UTF8.GetString(node.Raw) : reading.Characters(node, Expected);
        return text is not null
            && TryParse(node, reading, text, out value)
            && (!(value < least) || reading.Refuse(node, ErrorCodes.CountOutOfRange, $"{Text.Printable(text)} is less than {least}.", $"Write {Expected}, {least} or more."));
    }

    public override void Write(JsonOutput output, Fraction value)
    {
        if (!IsWritable(value))
        {
            throw new GovernanceException(ErrorCodes.NotANumber, "A number is too long to be written.", $"Use numbers of at most {Fraction.LongestText} characters.");
        }

        var text = isShare ? value.ToString() : value.ToDecimalText();
        if (text.Contains('/', StringComparison.Ordinal))
        {
            output.Text(text);
        }
        else
        {
            output.Number(text);
        }
    }

    public override void Describe(SchemaOutput schema)
    {
        schema.List("type", "number", "string");
        schema.Text("pattern", Pattern);
        if (least is { } smallest)
        {
            schema.Number("minimum", smallest);
        }
    }

    /// <summary>Reads a number that can also be written again; anything else is reported.</summary>
    public static bool TryParse(JsonNode node, Reading reading, string text, out Fraction value) =>
        (Fraction.TryParse(text, out value) && IsWritable(value)) || reading.Refuse(node, ErrorCodes.NotANumber,
            $"'{Text.Printable(text)}' cannot be read as a number.",
            $"Write a whole number, a decimal such as 66.07 or a fraction such as \"2/3\", of at most {Fraction.LongestText} characters.");

    /// <summary>Whether both of its forms are short enough; those of a number of few digits are.</summary>
    private static bool IsWritable(Fraction value) => (value.Numerator.GetBitLength() < 512 && value.Denominator.GetBitLength() < 512)
        || value.ToString().Length <= Fraction.LongestText && value.ToDecimalText().Length <= Fraction.LongestText;
}
