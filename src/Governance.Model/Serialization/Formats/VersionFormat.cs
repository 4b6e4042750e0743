using System.Globalization;

namespace Governance.Model.Serialization;

/// <summary>The version of the format: one number, and no other.</summary>
internal sealed class VersionFormat : Format<long>
{
    public override string Expected => $"the version of the format, {GovernanceJson.Version}";

    public override bool TryRead(JsonNode node, Reading reading, out long value)
    {
        value = GovernanceJson.Version;
        if (node.Kind != JsonKind.Number)
        {
            return reading.RefuseType(node, Expected);
        }

        var written = System.Text.Encoding.UTF8.GetString(node.Raw);
        return written == value.ToString(CultureInfo.InvariantCulture) || reading.Refuse(node, ErrorCodes.UnknownVersion,
            $"Version {Text.Printable(written)} of the format is not known here.", $"Write {GovernanceJson.Version}, or use a later release of the library.");
    }

    public override void Write(JsonOutput output, long value) => output.Number(value.ToString(CultureInfo.InvariantCulture));

    public override void Describe(SchemaOutput schema) => schema.Number("const", GovernanceJson.Version);
}
