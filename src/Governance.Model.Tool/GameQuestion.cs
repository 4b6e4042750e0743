namespace Governance.Model.Tool;

/// <summary>How bodies are read as games: what all commands about power take.</summary>
/// <param name="Body">The one body to ask about, or null for all.</param>
/// <param name="Question">The type of question, or null.</param>
/// <param name="Outside">The position of those outside a coalition, as files write it.</param>
/// <param name="IsProjected">Whether a rule that support can make fail is replaced by its monotone projection.</param>
/// <param name="Seconds">When to give up.</param>
/// <param name="Json">Whether the result is JSON.</param>
internal sealed record GameQuestion(string? Body, string? Question, string Outside, bool IsProjected, int Seconds, bool Json)
{
    /// <summary>The position of those outside a coalition.</summary>
    public Position Position => Position.TryParse(Outside, out var position) ? position : Position.Against;

    /// <summary>The options of a game on a question.</summary>
    public GameOptions Options(string? question) => new() { Outside = Position, QuestionType = question };
}
