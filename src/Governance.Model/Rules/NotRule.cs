namespace Governance.Model;

/// <summary>The part does not hold.</summary>
public sealed record NotRule : Rule
{
    /// <summary>Not <paramref name="part"/>.</summary>
    public NotRule(Rule part)
        : base(part)
    {
        ArgumentNullException.ThrowIfNull(part);
        Part = part;
    }

    /// <summary>What must not hold.</summary>
    public Rule Part { get; }

    private protected override string Tag => "not";
}
