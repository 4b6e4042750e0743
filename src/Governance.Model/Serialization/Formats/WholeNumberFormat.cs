using System.Globalization;
using System.Numerics;
using System.Text;

namespace Governance.Model.Serialization;

/// <summary>Whole numbers from a least one up; the largest is that of the type they are stored in.</summary>
/// <param name="least">The least.</param>
/// <param name="most">The largest, or null for none.</param>
internal sealed class WholeNumberFormat(long least, BigInteger? most) : Format<BigInteger>
{
    public override string Expected => most is { } largest
        ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {largest}")
        : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} up");

    public override bool TryRead(JsonNode node, Reading reading, out BigInteger value)
    {
        value = default;
        if (node.Kind != JsonKind.Number)
        {
            return reading.RefuseType(node, Expected);
        }

        if (!FractionFormat.TryParse(node, reading, Encoding.UTF8.GetString(node.Raw), out var number))
        {
            return false;
        }

        value = number.Numerator;
        return (number.IsInteger && value >= least && !(value > most)) || reading.Refuse(node, ErrorCodes.CountOutOfRange,
            $"{Text.Printable(number.ToDecimalText())} is not {Expected}.", $"Write {Expected}.");
    }

    public override void Write(JsonOutput output, BigInteger value) => output.Number(value.ToString(CultureInfo.InvariantCulture));

    public override void Describe(SchemaOutput schema)
    {
        schema.Text("type", "integer");
        schema.Number("minimum", least);
        if (most is { } largest)
        {
            schema.Number("maximum", largest);
        }
    }
}
