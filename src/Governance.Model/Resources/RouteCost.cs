namespace Governance.Model;

/// <summary>What a route costs one party, or the members of a class of parties.</summary>
/// <param name="Party">The party or class.</param>
/// <param name="Cost">What it costs, in the unit of the capability; null where the route is closed to it.</param>
public sealed record RouteCost(EntityId Party, Fraction? Cost)
{
    /// <summary>What it costs, in the unit of the capability; null where the route is closed to it.</summary>
    /// <exception cref="GovernanceException">It is negative (GOV1005).</exception>
    public Fraction? Cost { get; init => field = Checked(value); }
    = Checked(Cost);

    /// <summary>The cost, if there can be such a one.</summary>
    internal static Fraction? Checked(Fraction? cost) => cost is not { Sign: < 0 } ? cost
        : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"To switch cannot cost {cost}.", "Give 0 or more, or say that the route is closed.");
}
