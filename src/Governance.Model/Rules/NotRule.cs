namespace Governance.Model;

/// <summary>The part does not hold.</summary>
public sealed record NotRule : Rule
{
    /// <summary>Not <paramref name="part"/>.</summary>
    public NotRule(Rule part)
        : base([part]) // not base(part), which would be the copy constructor
    {
        ArgumentNullException.ThrowIfNull(part);
        Part = part;
    }

    /// <summary>What must not hold.</summary>
    public Rule Part { get; }

    private protected override string Tag => "not";
}
