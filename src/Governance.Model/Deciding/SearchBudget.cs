namespace Governance.Model.Deciding;

/// <summary>How many steps a search may still take: a count, not a clock, so that answers do not depend on the machine.</summary>
internal sealed class SearchBudget(long steps)
{
    private long left = steps;

    public bool IsSpent => left <= 0;

    public bool Spend() => left-- > 0;
}
