using System.Text;
using Governance.Model.Rendering;

namespace Governance.Model;

/// <summary>Answers about games as text. Lines end in LF; the same bytes everywhere.</summary>
public static class GameTextExtensions
{
    /// <summary>All that was asked, a paragraph each.</summary>
    public static string ToText(this GameReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return GameReportText.Of(report);
    }

    /// <summary>Veto players, decorative seats, whether two decisions or none can come about.</summary>
    public static string ToText(this GameStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return Text(text => GameText.Append(text, structure));
    }

    /// <summary>How many coalitions there are, of which sizes, and the first of them.</summary>
    /// <param name="family">The coalitions.</param>
    /// <param name="first">How many to list; 0 for none, which costs less.</param>
    /// <exception cref="GovernanceException">The number is negative (GOV1005), or the work does not fit (GOV5001).</exception>
    public static string ToText(this CoalitionFamily family, int first = 10) => CoalitionList.Of(family, first).ToText();

    /// <summary>How many coalitions there are, of which sizes, and the first of them.</summary>
    public static string ToText(this CoalitionList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Text(text => GameText.Append(text, list));
    }

    /// <summary>How many players, at what cost, and who: one line.</summary>
    public static string ToText(this Capture capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return $"{GameText.Line(capture)}\n";
    }

    /// <summary>What it takes to pass and what it takes to block, a line each.</summary>
    public static string ToText(this CapturePair captures)
    {
        ArgumentNullException.ThrowIfNull(captures);
        return Text(text => GameText.Append(text, captures));
    }

    /// <summary>Whether the two are equivalent, one implies the other, or nothing wins in both; counts and the smallest witnesses.</summary>
    /// <param name="comparison">How two games compare.</param>
    /// <param name="first">What to call the first.</param>
    /// <param name="second">What to call the second.</param>
    public static string ToText(this GameComparison comparison, string first = "the first", string second = "the second")
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Text(text => GameText.Append(text, comparison, first, second));
    }

    /// <summary>What each clause does, a line each.</summary>
    public static string ToText(this EquatableArray<ClauseFinding> clauses) => Text(text => GameText.Append(text, clauses));

    private static string Text(Action<StringBuilder> append)
    {
        var text = new StringBuilder();
        append(text);
        return text.ToString();
    }
}
