namespace Governance.Model;

/// <summary>All of a base in favour, at least one, and nobody objecting.</summary>
public sealed record UnanimityRule : Rule
{
    /// <summary>Unanimity of <paramref name="of"/>; of the votes cast unless given.</summary>
    public UnanimityRule(ShareBase? of = null) => Of = (of ?? ShareBase.Cast).Given();

    /// <summary>All of whom.</summary>
    public ShareBase Of { get; }

    private protected override string Tag => "unanimity";
}
