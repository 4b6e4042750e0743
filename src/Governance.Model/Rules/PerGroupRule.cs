namespace Governance.Model;

/// <summary>The part holds in every group of seats, or in at least so many of them.</summary>
/// <remarks>Groups are those of the filled seats that may vote; seats whose holder has none are in no group.</remarks>
public sealed record PerGroupRule : Rule
{
    /// <summary><paramref name="part"/>, read over the seats of each group.</summary>
    /// <param name="by">By what seats are sorted.</param>
    /// <param name="part">The rule for one group.</param>
    /// <param name="required">In how many groups it must hold, or null for every one; at least one.</param>
    /// <exception cref="GovernanceException">Less than one group is asked for (GOV1005).</exception>
    public PerGroupRule(GroupKind by, Rule part, int? required = null)
        : base([part]) // not base(part), which would be the copy constructor
    {
        ArgumentNullException.ThrowIfNull(part);
        if (required < 1)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{required} groups cannot be asked for.", "Ask for 1 or more, or leave it out for every group.");
        }

        (By, Part, Required) = (Guard.Named(by), part, required);
    }

    /// <summary>By what seats are sorted.</summary>
    public GroupKind By { get; }

    /// <summary>The rule for one group.</summary>
    public Rule Part { get; }

    /// <summary>In how many groups it must hold, or null for every one.</summary>
    public int? Required { get; }

    private protected override string Tag => "per-group";
}
