namespace Governance.Model;

/// <summary>What is asked of the chokepoints of a model.</summary>
public sealed record ChokepointOptions
{
    /// <summary>Nothing is lost, each has its own budget, and bodies must release what they control.</summary>
    public static ChokepointOptions Default { get; } = new();

    /// <summary>What everyone can spend, in place of the budgets of the model; null for those.</summary>
    /// <exception cref="GovernanceException">It is negative (GOV1005).</exception>
    public Fraction? Budget
    {
        get;
        init => field = value is not { Sign: < 0 } ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A budget of {value} is none.", "Give 0 or more.");
    }

    /// <summary>What is lost: chokepoints, parties, bodies, and seats as <c>body/seat</c>; in the order given.</summary>
    public EquatableArray<string> Lost { get; init; }

    /// <summary>What a controlling body must decide. Under <see cref="ControlReading.Withhold"/> a body that cannot decide withholds nothing.</summary>
    public ControlReading Reading { get; init; } = ControlReading.Release;

    /// <summary>Which procedures of the controlling bodies decide.</summary>
    public GameOptions Decisions { get; init; } = GameOptions.Default;

    /// <summary>What the work may use.</summary>
    public AnalysisOptions Analysis { get; init; } = AnalysisOptions.Default;
}
