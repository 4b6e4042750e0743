namespace Governance.Model;

using Governance.Model.Deciding;

/// <summary>The questions one asks of a model.</summary>
public static class ModelExtensions
{
    /// <summary>How many stretches of rules a date that names no day may cover.</summary>
    private const int MostDays = 512;

    extension(GovernanceModel model)
    {
        /// <summary>Everything that is wrong with the model as a whole, in a fixed order; empty where nothing is. Near-linear in its size.</summary>
        public EquatableArray<Diagnostic> Validate()
        {
            ArgumentNullException.ThrowIfNull(model);
            return ModelIndex.Of(model).Mistakes;
        }

        /// <summary>Decides what a proposal is for every party, and why.</summary>
        /// <param name="proposal">The question.</param>
        /// <param name="rollCall">The positions, or null where none are recorded: then ceilings and criteria are all that can be told.</param>
        /// <param name="docket">Earlier determinations that rules may ask about.</param>
        /// <param name="options">How to work.</param>
        /// <exception cref="GovernanceException">The model, the proposal or the roll call has mistakes (GOV2xxx, GOV3xxx), all of them listed.</exception>
        public Determination Decide(Proposal proposal, RollCall? rollCall = null, Docket? docket = null, GovernanceOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(model);
            ArgumentNullException.ThrowIfNull(proposal);
            var mistakes = model.Validate().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToEquatableArray();
            if (!mistakes.IsEmpty)
            {
                throw new GovernanceException(mistakes);
            }

            var sink = new DiagnosticSink();
            ProposalValidation.Check(model, proposal, rollCall, sink);
            sink.ThrowIfErrors();
            return DecideOnEveryDay(model, proposal, rollCall, docket ?? Docket.Empty, options ?? GovernanceOptions.Default);
        }
    }

    /// <summary>Decides for every stretch of rules that the dates can mean, and asks that all give one answer.</summary>
    private static Determination DecideOnEveryDay(GovernanceModel model, Proposal proposal, RollCall? rollCall, Docket docket, GovernanceOptions options)
    {
        var body = model.FindBody(proposal.Body)!;
        var bodies = Asked(rollCall).Select(model.FindBody).OfType<Body>().Prepend(body).Distinct<Body>(ReferenceEqualityComparer.Instance).ToList();
        Determination? answer = null;
        var count = 0;
        foreach (var day in RuleDays.Of(model, docket, bodies, proposal.Matter, proposal.On))
        {
            foreach (var rulesDay in proposal.UnderRulesOf is { } rules ? RuleDays.Of(model, docket, bodies, proposal.Matter, rules) : [day])
            {
                var sink = new DiagnosticSink();
                var next = Choosing.Decide(new(model, docket, proposal, day, rulesDay), rollCall, body, options, sink);
                sink.ThrowIfErrors();
                if (++count > MostDays)
                {
                    throw new GovernanceException(ErrorCodes.DateTooCoarse,
                        $"'{(proposal.UnderRulesOf ?? proposal.On)}' covers more than {MostDays} stretches of rules.", "Give the day of the decision, or the day whose rules apply.");
                }

                if (answer is not null && !answer.IsSameAnswer(next))
                {
                    throw new GovernanceException(ErrorCodes.DateTooCoarse,
                        $"'{(proposal.UnderRulesOf ?? proposal.On)}' covers days on which the rules give different answers.", "Give the day of the decision, or the day whose rules apply.");
                }

                answer ??= next;
            }
        }

        return answer!;
    }

    private static IEnumerable<EntityId> Asked(RollCall? rollCall) => rollCall is null ? [] : rollCall.Within.SelectMany(within => Asked(within).Prepend(within.Body));
}
