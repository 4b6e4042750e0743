namespace Governance.Model.Profiles;

/// <summary>Groups and regions as prose calls them; the ids are those of the model.</summary>
internal static class ShareNames
{
    /// <summary>Where seats say nothing of their group or region.</summary>
    public const string NotTold = "not told";

    /// <summary>Where the power within bodies is unknown.</summary>
    public const string NotComputed = "not computed";

    /// <summary>The name of a group: "private-sector" becomes "private sector".</summary>
    public static string OfGroup(string id) => id.Replace('-', ' ');

    /// <summary>The name of a part of the world: "western-europe-and-others" becomes "Western Europe and others".</summary>
    public static string OfRegion(string id) => string.Join(' ', id.Split('-').Select((word, index) => word.Length == 0 || (index > 0 && word is "and" or "others" or "the" or "of") ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
