namespace Governance.Model.Tool;

/// <summary>Who is captured, who is absent, and what it costs.</summary>
/// <param name="With">Players taken to be in every coalition.</param>
/// <param name="Without">Players taken to be in none.</param>
/// <param name="And">Bodies that are to be won besides.</param>
/// <param name="IsByHolder">Whether the seats of one holder move as one.</param>
/// <param name="Costs">Prices: <c>id=cost</c>, or a file of such lines.</param>
internal sealed record CaptureQuestion(string[] With, string[] Without, string[] And, bool IsByHolder, string[] Costs);
