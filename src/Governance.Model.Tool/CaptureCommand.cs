namespace Governance.Model.Tool;

/// <summary><c>governance capture</c>: what it takes to pass and to block, and what remains when seats are taken.</summary>
internal static class CaptureCommand
{
    public static int Run(IEnumerable<string> names, CaptureQuestion capture, GameQuestion question, ToolConsole console)
    {
        if (Costs.Read(capture.Costs, console) is not { } costs)
        {
            return ExitCode.Usage;
        }

        return new GameRun(question, console).Over(names, (model, body, asking) =>
        {
            var whole = capture.And.Aggregate(Read(body), (game, other) => game.And(Read(other)));
            _ = whole.Wins(costs.Keys); // a price for nobody is a mistake
            var game = whole.With(capture.With).Without(capture.Without);
            return new GameReport(body)
            {
                Question = question.Question,
                Outside = question.Position,
                IsProjected = question.IsProjected,
                JoinedWith = capture.And.ToEquatableArray(),
                Captured = capture.With.ToEquatableArray(),
                Absent = capture.Without.ToEquatableArray(),
                Game = game,
                Captures = asking.Try(options => CapturePair.Of(game, costs.Count == 0 ? null : player => costs.GetValueOrDefault(player.Id, 1), options)),
            };

            SimpleGame Read(EntityId id) => asking.Read(model, id, question.Question) is var read && capture.IsByHolder ? read.ByHolder() : read;
        });
    }
}
