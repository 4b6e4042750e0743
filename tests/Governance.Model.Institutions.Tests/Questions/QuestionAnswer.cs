namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>What the catalogue computes for one question, and what it leaves to judgement.</summary>
/// <param name="Id">The id of the question, such as Q1.</param>
/// <param name="Computed">Sentences with figures, each with the call that computes it.</param>
/// <param name="Judgement">What nobody can compute here, and whose it is to judge.</param>
internal sealed record QuestionAnswer(string Id, IReadOnlyList<string> Computed, string Judgement);
