namespace Governance.Model;

/// <summary>An earlier determination, asked whether it carried or what else it found: "if the council had a supermajority, then …".</summary>
/// <remarks>A determination that is not in the docket leaves the rule open.</remarks>
public sealed record DocketCriterion : Rule
{
    /// <summary>The determination <paramref name="entry"/>, asked whether it carried, or for one of its findings.</summary>
    /// <param name="entry">The id in the docket.</param>
    /// <param name="finding">The finding asked for, or null to ask whether it carried.</param>
    /// <param name="comparison">How the finding is compared.</param>
    /// <param name="value">What it is compared with; true unless given.</param>
    /// <exception cref="GovernanceException">A text or flag is ordered (GOV1015), or a name cannot be used (GOV1002).</exception>
    public DocketCriterion(string entry, string? finding = null, Comparison comparison = Comparison.EqualTo, AttributeValue? value = null)
    {
        Entry = Text.CheckId(entry, "docket id");
        Finding = finding is null ? null : Text.CheckId(finding, "name of a finding");
        Value = value ?? true;
        Comparison = Criteria.Check(comparison, Value);
    }

    /// <summary>The id in the docket.</summary>
    public string Entry { get; }

    /// <summary>The finding asked for, or null to ask whether it carried.</summary>
    public string? Finding { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>What it is compared with.</summary>
    public AttributeValue Value { get; }

    private protected override string Tag => "earlier";
}
