namespace Governance.Model;

/// <summary>The majorities of states and people by which the Council of the European Union and the committees of its states decide.</summary>
internal static class QualifiedMajority
{
    private static readonly Source BlockingMinority = Cite.General("Treaty on European Union, art. 16(4): a blocking minority of at least four states");

    /// <summary>55 % of the states with 65 % of the people, which are 65 of a hundred points: published shares are rounded, and need not add up to a hundred; short of the people alone, four states at least must stand aside to stop it.</summary>
    public static Rule InFavour(long states) => Of(Position.InFavour, new(55, 100), states);

    /// <summary>The same majority against: a negative opinion of a committee.</summary>
    public static Rule Against(long states) => Of(Position.Against, new(55, 100), states);

    /// <summary>Without a proposal of the Commission 72 % of the states are asked.</summary>
    public static Rule WithoutCommission(long states) => Of(Position.InFavour, new(72, 100), states);

    private static AllRule Of(Position side, Fraction share, long states) => Rule.All(
        new ShareRule([side], ShareBase.Entitled, Comparison.AtLeast, share),
        Rule.Any(
            Rule.Floor(65, Measure.Population, side),
            Rule.Floor(states - 3, side).CitedAs(BlockingMinority)));
}
