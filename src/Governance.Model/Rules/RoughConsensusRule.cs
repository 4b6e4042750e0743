namespace Governance.Model;

/// <summary>One seat in favour, no objection left unaddressed, and the chair's declaration. Numbers decide nothing: 100 to 5 can fail and 5 to 100 can pass.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7282">Resnick (2014), On consensus and humming in the IETF.</seealso>
public sealed record RoughConsensusRule : Rule
{
    private protected override string Tag => "rough-consensus";
}
