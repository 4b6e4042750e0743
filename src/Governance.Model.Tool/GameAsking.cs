using System.Globalization;

namespace Governance.Model.Tool;

/// <summary>Asks one thing after the other about one body, for as long as allowed, and remembers what could not be answered.</summary>
internal sealed class GameAsking : IDisposable
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly CancellationTokenSource clock;
    private readonly GameQuestion question;

    public GameAsking(GameQuestion question)
    {
        this.question = question;
        clock = new CancellationTokenSource(TimeSpan.FromSeconds(question.Seconds));
        Options = new() { Cancellation = clock.Token };
    }

    /// <summary>What went wrong, each mistake once.</summary>
    public EquatableArray<Diagnostic> Diagnostics => diagnostics.Distinct().ToEquatableArray();

    /// <summary>How to work.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>The answer, or null where there is none.</summary>
    public T? Try<T>(Func<AnalysisOptions, T> ask)
        where T : class
    {
        try
        {
            clock.Token.ThrowIfCancellationRequested();
            return ask(Options);
        }
        catch (GovernanceException mistake)
        {
            diagnostics.AddRange(mistake.Diagnostics);
        }
        catch (OperationCanceledException)
        {
            diagnostics.Add(new(ErrorCodes.AnalysisTooLarge, DiagnosticSeverity.Error, "",
                string.Create(CultureInfo.InvariantCulture, $"An exact answer takes more than the {question.Seconds} seconds allowed."), "Allow more with --seconds, or ask for less."));
        }

        return null;
    }

    public void Dispose() => clock.Dispose();

    /// <summary>A body as a game.</summary>
    /// <exception cref="GovernanceException">It cannot be read as one.</exception>
    public SimpleGame Read(GovernanceModel model, EntityId body, string? type)
    {
        var game = model.Game(body, question.Options(type));
        if (game.PlayerCount == 0)
        {
            throw new GovernanceException(ErrorCodes.NoGame, $"'{body}' has no seat that votes.", "Ask about a body with seats.");
        }

        return question.IsProjected ? game.MonotoneProjection(Options) : game;
    }
}
