namespace Governance.Model;

/// <summary>All of a base in favour, at least one, and nobody objecting.</summary>
public sealed record UnanimityRule : Rule
{
    /// <summary>Unanimity of <paramref name="of"/>.</summary>
    public UnanimityRule(ShareBase of = default) => Of = of;

    /// <summary>All of whom.</summary>
    public ShareBase Of { get; }

    private protected override string Tag => "unanimity";
}
