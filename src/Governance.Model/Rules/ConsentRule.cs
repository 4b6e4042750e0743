namespace Governance.Model;

/// <summary>Nobody sustains an objection. Silence and absence do not stop it: consent is not agreement.</summary>
public sealed record ConsentRule : Rule
{
    private protected override string Tag => "consent";
}
