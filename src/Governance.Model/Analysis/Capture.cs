namespace Governance.Model;

/// <summary>The cheapest coalition that does something.</summary>
/// <param name="Coalition">Who is in; one of several that cost the same.</param>
/// <param name="Cost">What they cost together; by heads, how many they are.</param>
public sealed record Capture(Coalition Coalition, Fraction Cost)
{
    /// <summary>How many players are in.</summary>
    public int Size => Coalition.Size;
}
