namespace Governance.Model;

/// <summary>A seat lets another take its position, unless it speaks itself.</summary>
/// <param name="From">The id of the seat that delegates.</param>
/// <param name="To">The id of the seat whose position it then takes.</param>
/// <remarks>Followed until a seat that spoke; one that is recused speaks for nobody (GOV3015). A circle leaves everyone in it silent and is reported (GOV3006).</remarks>
public sealed record Delegation(string From, string To)
{
    /// <summary>The id of the seat that delegates.</summary>
    public string From { get; init => field = Text.CheckId(value, "seat id"); } = Text.CheckId(From, "seat id");

    /// <summary>The id of the seat whose position it then takes.</summary>
    public string To { get; init => field = Text.CheckId(value, "seat id"); } = Text.CheckId(To, "seat id");
}
