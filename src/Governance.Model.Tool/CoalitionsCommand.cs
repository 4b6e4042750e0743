namespace Governance.Model.Tool;

/// <summary><c>governance coalitions</c>: the minimal winning or blocking coalitions.</summary>
internal static class CoalitionsCommand
{
    public static int Run(IEnumerable<string> names, bool isBlocking, int limit, GameQuestion question, ToolConsole console) =>
        new GameRun(question, console).Over(names, (model, body, asking) =>
        {
            var game = asking.Read(model, body, question.Question);
            var list = asking.Try(options => isBlocking ? game.MinimalBlocking(options) : game.MinimalWinning(options)) is { } family
                ? asking.Try(_ => CoalitionList.Of(family, limit)) ?? asking.Try(_ => CoalitionList.Of(family, 0)) // listing takes more than counting
                : null;
            return new GameReport(body)
            {
                Question = question.Question,
                Outside = question.Position,
                IsProjected = question.IsProjected,
                Game = game,
                Winning = isBlocking ? null : list,
                Blocking = isBlocking ? list : null,
            };
        });
}
