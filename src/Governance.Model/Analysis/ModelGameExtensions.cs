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
            ArgumentNullException.ThrowIfNull(model);
            var reading = options ?? GameOptions.Default;
            var found = model.FindBody(body) ?? throw new GovernanceException(ErrorCodes.UnknownEntity, $"There is no body '{body}'.",
                Suggestion.For(body.Value, model.Bodies.Select(known => known.Id.Value), "body"));
            return GameReading.Read(found, GameProcedures.For(found, reading).Rule, model, reading);
        }
    }
}
