namespace Governance.Model;

using Governance.Model.Rendering;

/// <summary>Reports on chokepoints as text.</summary>
public static class ChokepointTextExtensions
{
    extension(ChokepointReport report)
    {
        /// <summary>The report as plain text: who has which capability, what each cannot do without, who controls it, what goes dark. Lines end in LF; the same bytes everywhere.</summary>
        public string ToText()
        {
            ArgumentNullException.ThrowIfNull(report);
            return ChokepointText.Of(report);
        }
    }
}
