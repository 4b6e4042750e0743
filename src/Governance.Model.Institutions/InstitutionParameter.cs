namespace Governance.Model;

/// <summary>A number that the record does not give: named, with a default that is an assumption.</summary>
/// <param name="Name">What <c>With</c> calls it.</param>
/// <param name="Question">What it answers, with its unit.</param>
/// <param name="Value">The number: the default, unless another was given.</param>
/// <param name="Why">Why this default, in a sentence.</param>
public sealed record InstitutionParameter(string Name, string Question, Fraction Value, string Why);
