namespace Governance.Model;

/// <summary>At least k of n parts are met.</summary>
public sealed record AtLeastRequirement : Requirement
{
    /// <summary>At least <paramref name="required"/> of <paramref name="parts"/>; a part that is written twice counts twice.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011), or fewer than required, or none are required (GOV1016).</exception>
    public AtLeastRequirement(int required, EquatableArray<Requirement> parts)
        : base(parts.AsSpan())
    {
        CheckParts(parts);
        if (required < 1 || required > parts.Count)
        {
            throw new GovernanceException(ErrorCodes.QuotaBeyondReach, $"{required} of {parts.Count} parts cannot be asked for.", $"Ask for 1 to {parts.Count}.");
        }

        (Required, Parts) = (required, parts);
    }

    /// <summary>How many of the parts must be met.</summary>
    public int Required { get; }

    /// <summary>The parts, in the order written.</summary>
    public EquatableArray<Requirement> Parts { get; }

    private protected override string Tag => "at-least";
}
