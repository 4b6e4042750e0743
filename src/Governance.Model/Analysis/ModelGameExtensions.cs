using Governance.Model.Analysis;

namespace Governance.Model;

/// <summary>Bodies as games.</summary>
public static class ModelGameExtensions
{
    extension(GovernanceModel model)
    {
        /// <summary>A body and its procedure as a game, bodies that hold seats in it included.</summary>
        /// <param name="body">The body.</param>
        /// <param name="options">Which procedure, and how to read it.</param>
        /// <exception cref="GovernanceException">There is no such body (GOV2002), it has no procedure or several for the question (GOV5005), or a seat has no weight by a measure in use (GOV2007).</exception>
        public SimpleGame Game(EntityId body, GameOptions? options = null)
        {
            var (found, rule) = Find(model, body, options);
            return GameReading.Read(found, rule, model, options ?? GameOptions.Default);
        }

        /// <summary>A body and its procedure as a game of three positions; bodies that hold seats in it are one player each.</summary>
        /// <param name="body">The body.</param>
        /// <param name="options">Which procedure, and how to read it.</param>
        /// <exception cref="GovernanceException">There is no such body (GOV2002), it has no procedure or several for the question (GOV5005), or a seat has no weight by a measure in use (GOV2007).</exception>
        public TernaryGame TernaryGame(EntityId body, GameOptions? options = null)
        {
            var (found, rule) = Find(model, body, options);
            return rule.TernaryGame(found, model, options);
        }

        /// <summary>What each clause of a body's procedure does: whether it could be left out, can never hold, or always holds.</summary>
        /// <param name="body">The body; each of its places is in favour, against, abstaining or absent.</param>
        /// <param name="options">Which procedure, and how to read it.</param>
        /// <param name="analysis">How to work.</param>
        /// <exception cref="GovernanceException">There is no such body (GOV2002), it has no procedure or several for the question (GOV5005), a seat has no weight by a measure in use (GOV2007), or the work does not fit (GOV5001).</exception>
        public EquatableArray<ClauseFinding> Clauses(EntityId body, GameOptions? options = null, AnalysisOptions? analysis = null)
        {
            var (found, rule) = Find(model, body, options);
            return rule.Clauses(found, model, options, analysis);
        }
    }

    private static (Body Body, Rule Rule) Find(GovernanceModel model, EntityId body, GameOptions? options)
    {
        ArgumentNullException.ThrowIfNull(model);
        var found = model.FindBody(body) ?? throw new GovernanceException(ErrorCodes.UnknownEntity, $"There is no body '{body}'.",
            Suggestion.For(body.Value, model.Bodies.Select(known => known.Id.Value), "body"));
        CheckType(model, found, options?.QuestionType);
        return (found, GameProcedures.For(found, options ?? GameOptions.Default).Rule);
    }

    /// <summary>Refuses a question type that nothing names and that looks like one of the body's; any other is left to procedures of no type.</summary>
    private static void CheckType(GovernanceModel model, Body body, string? type)
    {
        var known = body.Procedures.Select(procedure => procedure.QuestionType).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (type is not null && Suggestion.Has(type, known) && !model.Bodies.Any(other => other.Procedures.Any(procedure => procedure.QuestionType == type)))
        {
            throw new GovernanceException(ErrorCodes.NoGame,
                $"No procedure is for questions of type '{Text.Printable(type)}'; '{body.Id}' has some for {Words.List(known.Select(name => $"'{name}'"))}.", Suggestion.For(type, known, "question type"));
        }
    }
}
