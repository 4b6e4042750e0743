namespace Governance.Model;

/// <summary>The participation without which no decision is valid. It means what its part means; failing it reads "not quorate".</summary>
public sealed record QuorumRule : Rule
{
    /// <summary>A quorum of <paramref name="part"/>: a floor, a share, or a composition of them.</summary>
    public QuorumRule(Rule part)
        : base([part]) // not base(part), which would be the copy constructor
    {
        ArgumentNullException.ThrowIfNull(part);
        Part = part;
    }

    /// <summary>The participation asked for.</summary>
    public Rule Part { get; }

    private protected override string Tag => "quorum";
}
