using Governance.Model.Deciding;

namespace Governance.Model.Analysis;

/// <summary>The procedure of a body that a game is read from.</summary>
internal static class GameProcedures
{
    /// <summary>The one procedure in question.</summary>
    /// <exception cref="GovernanceException">There is none, or there are several with different rules (GOV5005).</exception>
    public static Procedure For(Body body, GameOptions options) => Find(body, options) switch
    {
        [var only] => only,
        [] => throw new GovernanceException(ErrorCodes.NoGame, $"'{body.Id}' has no procedure for this question.", "Name a question type, a matter or a day for which it has one."),
        var several => throw new GovernanceException(ErrorCodes.NoGame, $"'{body.Id}' has {several.Count} procedures.",
            $"Say which in the options: a question type ({string.Join(", ", several.Select(procedure => procedure.QuestionType ?? "none").Distinct(StringComparer.Ordinal))}), a matter or a day."),
    };

    /// <summary>Whether a body has a procedure in question, so that it can be played.</summary>
    public static bool Has(Body body, GameOptions options) => !body.Seats.IsEmpty && Find(body, options).Count == 1;

    private static List<Procedure> Find(Body body, GameOptions options)
    {
        if (options is { Matter: { } matter, On: { } day })
        {
            return [.. ProcedureChoice.For(body, matter, options.QuestionType, day).Select(index => body.Procedures[index])];
        }

        var candidates = body.Procedures
            .Where(procedure => procedure.QuestionType is null || procedure.QuestionType == options.QuestionType || options.QuestionType is null)
            .Where(procedure => options.Matter is not { } about || procedure.Over.Covers(about))
            .Where(procedure => options.On is { } on ? procedure.Term.Contains(on) : procedure.Term.Until is null).ToList();
        var fitting = candidates.Where(procedure => procedure.QuestionType == options.QuestionType).ToList();
        return [.. (fitting.Count > 0 ? fitting : candidates).DistinctBy(procedure => procedure.Rule)];
    }
}
