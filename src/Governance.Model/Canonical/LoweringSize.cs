namespace Governance.Model.Canonical;

/// <summary>Counts what lowering makes: a rule read over every group of a large body can be larger than memory.</summary>
internal sealed class LoweringSize
{
    /// <summary>How many rules may be read, each as often as groups repeat it.</summary>
    public const int Largest = 2_000_000;

    private int made;

    /// <summary>Counts one more.</summary>
    /// <exception cref="GovernanceException">There are too many (GOV1018).</exception>
    public void Spend(Body body)
    {
        if (++made > Largest)
        {
            throw new GovernanceException(ErrorCodes.RuleTooLarge, $"Read over the groups of '{body.Id}', the rule consists of more than {Largest:N0} rules.", "Group by fewer classes, or use a smaller rule for each.");
        }
    }
}
