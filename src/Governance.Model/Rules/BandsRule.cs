namespace Governance.Model;

/// <summary>The first band whose condition holds decides: adaptive majorities, a rule chosen by another verdict.</summary>
public sealed record BandsRule : Rule
{
    /// <summary>How many bands there may be.</summary>
    public const int MostBands = 32;

    /// <summary>The first of <paramref name="bands"/> whose condition holds, else <paramref name="otherwise"/>.</summary>
    /// <param name="bands">At least one, at most 32.</param>
    /// <param name="otherwise">The rule where no condition holds, or null to fail.</param>
    /// <exception cref="GovernanceException">There is no band (GOV1011), or there are too many (GOV1005).</exception>
    public BandsRule(EquatableArray<Band> bands, Rule? otherwise)
        : base([.. bands.Select(band => band?.When), .. bands.Select(band => band?.Then), otherwise])
    {
        CheckParts(bands.Select(band => band?.When!).ToEquatableArray());
        if (bands.Count > MostBands)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A rule has {bands.Count} bands.", $"Use at most {MostBands}.");
        }

        (Bands, Otherwise) = (bands, otherwise);
    }

    /// <summary>The bands, in the order written.</summary>
    public EquatableArray<Band> Bands { get; }

    /// <summary>The rule where no condition holds, or null to fail.</summary>
    public Rule? Otherwise { get; }

    private protected override string Tag => "bands";
}
