namespace Governance.Model.Tests.Reference;

/// <summary>A way in which a body may act on a party.</summary>
/// <param name="Mandates">The ids of the mandates from the party to the body; none where the act is the party's own.</param>
/// <param name="Power">The weakest power along the way, and never more than was claimed.</param>
internal sealed record ReferenceChain(EquatableArray<string> Mandates, Power Power);
