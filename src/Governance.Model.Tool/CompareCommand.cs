namespace Governance.Model.Tool;

/// <summary><c>governance compare</c>: two bodies, two questions, or two versions of a file.</summary>
internal static class CompareCommand
{
    public static int Run(string first, string[] others, CompareQuestion compare, GameQuestion question, ToolConsole console)
    {
        var run = new GameRun(question, console);
        if (Load(first, run, console) is not { } left)
        {
            return run.Finish();
        }

        var bodies = others.Where(other => left.Has(other)).ToList();
        var rest = others.Except(bodies).ToList();
        if (Complaint(left, bodies, rest, compare) is { } complaint)
        {
            console.Errors.WriteLine($"governance: {complaint}");
            return ExitCode.Usage;
        }

        if ((rest is [var second] ? Load(second, run, console) : left) is not { } right)
        {
            return run.Finish();
        }

        var isComparing = bodies.Count == 2 || rest.Count == 1 || compare.Questions.Length == 2;
        var reports = Pairs(left, right, bodies).SelectMany(pair => Ask(left, right, pair, isComparing, compare, question)).ToEquatableArray();
        run.Show(left.Name, left.Result, reports);
        if (reports.Any(Differs) | (bodies.Count == 0 && (Lacks(left, right, console) | Lacks(right, left, console))))
        {
            run.Fail();
        }

        return run.Finish();
    }

    /// <summary>What is wrong with the arguments, or null.</summary>
    private static string? Complaint(Side left, List<string> bodies, List<string> rest, CompareQuestion compare)
    {
        if (rest.Find(name => name != "-" && !File.Exists(name)) is { } stranger)
        {
            return $"'{stranger}' is neither a body of {left.Name} nor a file.";
        }

        if (rest.Count > 1 || bodies.Count > 2 || compare.Questions.Length > 2)
        {
            return "two sides can be compared, no more.";
        }

        return bodies.Count < 2 && rest.Count == 0 && compare.Questions.Length < 2 && !compare.WithClauses
            ? "nothing to compare: name two bodies, two questions or another file, or ask for --clauses." : null;
    }

    private static IEnumerable<GameReport> Ask(Side left, Side right, (string First, string Second) pair, bool isComparing, CompareQuestion compare, GameQuestion question)
    {
        var (from, to) = (compare.Questions.FirstOrDefault(), compare.Questions.LastOrDefault());
        using var first = new GameAsking(question);
        yield return new Comparing(compare, question, first).Report(left, pair.First, from, isComparing ? (right, pair.Second, to) : null);
        if (isComparing && compare.WithClauses)
        {
            using var second = new GameAsking(question);
            yield return new Comparing(compare, question, second).Report(right, pair.Second, to, null);
        }
    }

    private static bool Differs(GameReport report) => report.Comparison is { AreEquivalent: false }
        || report.Clauses?.Any(clause => clause.IsVacuous || clause.IsUnreachable) == true
        || report.Diagnostics.Any(diagnostic => diagnostic.Code == ErrorCodes.DifferentPlayers);

    /// <summary>Whether a file has bodies that another has not, which is said.</summary>
    private static bool Lacks(Side side, Side other, ToolConsole console)
    {
        var alone = side.Model.Bodies.Select(body => body.Id.Value).Where(body => !other.Has(body)).ToList();
        alone.ForEach(body => console.Errors.WriteLine($"governance: {side.Name} has the body {body}, {other.Name} has not."));
        return alone.Count > 0;
    }

    private static Side? Load(string name, GameRun run, ToolConsole console)
    {
        if (Directory.Exists(name))
        {
            console.Errors.WriteLine($"governance: '{name}' is a folder; compare two files.");
            run.Fail();
            return null;
        }

        var (found, loaded) = FileInput.Load([name], console).First();
        run.Complain(loaded);
        if (loaded.IsUsable)
        {
            return new(found, loaded, loaded.File.Model);
        }

        run.Show(found, loaded, []);
        return null;
    }

    private static IEnumerable<(string First, string Second)> Pairs(Side left, Side right, List<string> bodies) => bodies.Count > 0
        ? [(bodies[0], bodies[^1])]
        : left.Model.Bodies.Select(body => body.Id.Value).Where(id => right.Has(id)).Select(id => (id, id));

    /// <summary>A file to compare.</summary>
    private sealed record Side(string Name, LoadResult Result, GovernanceModel Model)
    {
        public bool Has(string body) => Model.Bodies.Any(known => known.Id.Value == body);
    }

    /// <summary>Asks about one pair of bodies.</summary>
    private sealed class Comparing(CompareQuestion compare, GameQuestion question, GameAsking asking)
    {
        public GameReport Report(Side side, string body, string? type, (Side Side, string Body, string? Type)? other)
        {
            var report = new GameReport(body) { Question = type, Outside = question.Position, IsProjected = question.IsProjected };
            if (other is { } right)
            {
                report = Compare(report, side, right);
            }

            if (compare.WithClauses && (other is null || report.Game is not null))
            {
                var clauses = asking.Try(options => new Box(side.Model.Clauses(body, question.Options(type), options)));
                report = report with { Clauses = clauses?.Clauses };
            }

            return report with { Diagnostics = asking.Diagnostics };
        }

        private GameReport Compare(GameReport report, Side side, (Side Side, string Body, string? Type) right)
        {
            var game = asking.Try(_ => Read(side.Model, report.Body, report.Question));
            var second = asking.Try(_ => Read(right.Side.Model, right.Body, right.Type));
            var comparison = game is null || second is null ? null : asking.Try(options => game.CompareWith(second, options));
            var title = new GameReport(right.Body) { Question = right.Type }.Title;
            return report with { ComparedWith = side == right.Side ? title : $"{title} of {right.Side.Name}", Comparison = comparison, Game = comparison is null ? null : game };
        }

        private SimpleGame Read(GovernanceModel model, EntityId body, string? type) =>
            asking.Read(model, body, type) is var read && compare.IsByHolder ? read.ByHolder() : read;

        private sealed record Box(EquatableArray<ClauseFinding> Clauses);
    }
}
