namespace Governance.Model.Tool;

/// <summary>What is asked of the catalogue on the command line.</summary>
/// <param name="Compare">Whether the institutions are put side by side.</param>
/// <param name="Markdown">Whether that is a table in Markdown.</param>
/// <param name="Answers">Whether the answers to the claims are compared, too.</param>
/// <param name="Json">Whether the answer is for machines; a file of a model is so in any case.</param>
internal sealed record CatalogueQuestion(bool Compare, bool Markdown, bool Answers, bool Json);
