namespace Governance.Model.Tool;

/// <summary>What is compared.</summary>
/// <param name="Questions">The types of question of the two sides; one for both, or none.</param>
/// <param name="IsByHolder">Whether the seats of one holder move as one.</param>
/// <param name="WithClauses">Whether to say what each clause does.</param>
internal sealed record CompareQuestion(string[] Questions, bool IsByHolder, bool WithClauses);
