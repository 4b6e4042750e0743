using System.Globalization;

namespace Governance.Model;

/// <summary>A time during which a mandate, or a body, may not act because a court or a higher instrument says so.</summary>
/// <param name="During">From a day that is included until one that is not.</param>
/// <param name="By">Who suspended it, in words: a court need not be a party of the model.</param>
public sealed record Suspension(Term During, string By)
{
    /// <summary>Who did it, in words; not blank.</summary>
    public string By { get; init => field = Said(value); } = Said(By);

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>Its first day as text that sorts by time; empty where it has always been.</summary>
    internal string Start => During.From?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static string Said(string by) => Guard.Said(by, "A suspension is by nobody.", "Say who, such as the court.");
}
