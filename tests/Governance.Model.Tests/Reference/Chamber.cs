namespace Governance.Model.Tests.Reference;

/// <summary>Another body that is asked the same question.</summary>
/// <param name="Body">Its id.</param>
/// <param name="Rule">The rule it decides by.</param>
/// <param name="Hearing">What its own places said.</param>
internal sealed record Chamber(EntityId Body, Rule Rule, Hearing Hearing);
