using System.Text;
using Governance.Model.Rendering;

namespace Governance.Model;

/// <summary>Power as text: a table, in per cent, with the exact fraction where it is short. Lines end in LF; the same bytes everywhere.</summary>
public static class PowerTextExtensions
{
    /// <summary>Swings, shares of them, absolute Banzhaf, and Coleman's power to initiate and to prevent.</summary>
    public static string ToText(this BanzhafPower power)
    {
        ArgumentNullException.ThrowIfNull(power);
        var text = new StringBuilder();
        PowerText.Append(text, power);
        return text.ToString();
    }

    /// <summary>The value of each player.</summary>
    public static string ToText(this PowerIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        var text = new StringBuilder();
        PowerText.Append(text, index);
        return text.ToString();
    }

    /// <summary>Swings by support and by opposition, and their share of the divisions of the others.</summary>
    public static string ToText(this TernaryPower power)
    {
        ArgumentNullException.ThrowIfNull(power);
        var text = new StringBuilder();
        PowerText.Append(text, power);
        return text.ToString();
    }
}
