using Governance.Model.Canonical;
using Governance.Model.Elections;

namespace Governance.Model.Deciding;

/// <summary>Decides a question: one of yes or no at once, a choice among options by asking the rule of each and the voting method of those that satisfy it.</summary>
internal sealed class Choosing
{
    private readonly Question question;
    private readonly RollCall? rollCall;
    private readonly Body body;
    private readonly GovernanceOptions options;
    private readonly DiagnosticSink sink;
    private readonly ChoiceRule rule;
    private readonly EquatableArray<BallotOption> ballot;
    private readonly OptionSupport? support;
    private readonly HashSet<(string Code, string Path)> told = []; // what is wrong with one option is as a rule wrong with all
    private readonly List<Diagnostic> notes = [];

    private Choosing(Question question, RollCall? rollCall, Body body, GovernanceOptions options, DiagnosticSink sink, ChoiceRule rule)
    {
        (this.question, this.rollCall, this.body, this.options, this.sink, this.rule) = (question, rollCall, body, options, sink, rule);
        ballot = question.Proposal.Options;
        support = rollCall?.Preferences is { } preferences ? Support(preferences) : null;
    }

    /// <summary>The answer; mistakes go to <paramref name="sink"/>, and with any of them the answer means nothing.</summary>
    public static Determination Decide(Question question, RollCall? rollCall, Body body, GovernanceOptions options, DiagnosticSink sink)
    {
        if (question.Proposal.Options.IsEmpty)
        {
            return Decision.Make(question, rollCall, body, options, sink);
        }

        var fitting = ProcedureChoice.For(body, question.Matter, question.Proposal.QuestionType, question.RulesDay);
        var procedure = fitting is [var index] ? body.Procedures[index] : null;
        return procedure is { Choice: { } rule }
            ? new Choosing(question, rollCall, body, options, sink, rule).Decide()
            : Decision.Make(question, rollCall: null, body, options, sink, OptionStanding.NoChoice); // which tells first if there is no procedure, or more than one
    }

    private Determination Decide()
    {
        CheckQuestionTypes();
        var results = ballot.Select(option => new OptionResult(option, option.IsDefault ? null : Ask(option, options with { ChangeSearchSteps = 0 }, OptionStanding.ByItsRule))).ToEquatableArray();
        var choice = new Choice(rule, results);
        if (sink.HasErrors)
        {
            return Answer(choice, Leading(results), OptionStanding.Open);
        }

        if (IsOpen(results))
        {
            var open = results.FirstOrDefault(result => result.Determination is { Verdict: Verdict.Open });
            return rollCall is { Closed: true } && open is not null ? Answer(choice, open, OptionStanding.Untold(open.Option)) : Answer(choice, Leading(results), OptionStanding.Open);
        }

        return results.Any(result => result.IsEligible)
            ? Choose(choice)
            : Answer(choice with { Chosen = ballot.Where(option => option.IsDefault).Select(option => option.Id).ToEquatableArray() }, Leading(results), OptionStanding.ByItsRule);
    }

    /// <summary>A type of question that no procedure names is as a rule a slip of the pen: the option would meet a rule that was not meant.</summary>
    private void CheckQuestionTypes()
    {
        var types = body.Procedures.Where(procedure => procedure.Term.Contains(question.RulesDay)).Select(procedure => procedure.QuestionType).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var option in ballot.Where(option => option.QuestionType is { } type && type != question.Proposal.QuestionType && !types.Contains(type)))
        {
            notes.Add(new(ErrorCodes.UnknownInProposal, DiagnosticSeverity.Warning, $"options[{option.Id}].questionType",
                $"No procedure of '{body.Id}' is for questions of the type '{Text.Printable(option.QuestionType!)}': '{option.Id}' meets the general one.", Suggestion.For(option.QuestionType!, types, "type of question")));
        }
    }

    /// <summary>Whether ballots that are outstanding, or not known, can still decide which option is chosen.</summary>
    private bool IsOpen(EquatableArray<OptionResult> results) =>
        support is null || results.Any(result => result.Determination is { Verdict: Verdict.Open }) || (!rollCall!.Closed && results.Any(result => result.IsEligible));

    /// <summary>The choice among the options that satisfy their rule, and the default.</summary>
    private Determination Choose(Choice choice)
    {
        var preferences = support!.Preferences;
        var eligible = choice.Options.Where(result => result.IsEligible).Select(result => result.Option.Id).ToEquatableArray();
        var standing = choice.Options.Where(result => result.IsEligible || result.Option.IsDefault).Select(result => result.Option).ToEquatableArray();
        if (Tell(() => preferences.Tabulate(rule, standing.Select(option => option.Id).ToEquatableArray())) is not { } tabulation)
        {
            return Answer(choice, Leading(choice.Options), OptionStanding.Open);
        }

        choice = SeatFilling.Fill(choice with { Tabulation = tabulation }, standing, preferences.CastingVote);
        if (choice.Chosen.Concat(choice.Tied).FirstOrDefault() is { } top && Tabulating.CountsComparisons(rule.Method))
        {
            choice = choice with { Comparisons = support.Compared(top, eligible).ToEquatableArray() };
        }

        if (preferences.CastingVote is { } unused && !choice.IsByCastingVote)
        {
            notes.Add(new(ErrorCodes.BallotsDoNotFit, DiagnosticSeverity.Info, "rollCall.preferences.castingVote", $"The casting vote for '{unused}' breaks no tie.", "Nothing needs to be done."));
        }

        return choice.Chosen is [var first, ..] && choice.Options.First(result => result.Option.Id == first) is { Option.IsDefault: false } chosen
            ? Answer(choice, chosen, OptionStanding.ByItsRule)
            : Answer(choice, Leading(choice.Options, choice.Tied), OptionStanding.Unchosen(choice));
    }

    private OptionSupport? Support(Preferences preferences)
    {
        if (preferences.CastingVote is not null && rule.CastingVote is null)
        {
            sink.Error(ErrorCodes.BallotsDoNotFit, "rollCall.preferences.castingVote", "A casting vote is recorded, and the procedure gives one to nobody.", "Leave it out, or name the seat that breaks ties in the procedure.");
        }

        return Tell(() => OptionSupport.Of(preferences, rule, ballot, body));
    }

    /// <summary>What is counted, or null where it cannot be; then the mistakes are told.</summary>
    private T? Tell<T>(Func<T> count)
        where T : class
    {
        try
        {
            return count();
        }
        catch (GovernanceException mistakes)
        {
            foreach (var mistake in mistakes.Diagnostics)
            {
                sink.Add(mistake with { Path = "rollCall.preferences" });
            }

            return null;
        }
    }

    /// <summary>What the rule says of one option, and of it alone.</summary>
    private Determination Ask(BallotOption option, GovernanceOptions how, OptionStanding standing)
    {
        var asked = new DiagnosticSink();
        var proposal = question.Proposal with { Options = [], QuestionType = option.QuestionType ?? question.Proposal.QuestionType };
        var fitting = ProcedureChoice.For(body, question.Matter, proposal.QuestionType, question.RulesDay);
        var procedure = fitting is [var index] ? body.Procedures[index] : null;
        var traits = procedure is null ? null : RuleTraits.Of(procedure.Rule);
        var votes = support is null ? rollCall : support.RollCall(rollCall!, option, procedure is null || Admitted.By(procedure, traits!).Contains(Position.Abstaining));
        var answer = Decision.Make(question with { Proposal = proposal }, votes, body, how, asked, standing);
        if (support is not null && traits is not null && !traits.Measures.Contains(support.Preferences.Measure))
        {
            asked.Error(ErrorCodes.BallotsDoNotFit, "rollCall.preferences.measure", $"The ballots are counted by {support.Preferences.Measure}, and the rule is not.", "Give the ballots by what the rule weighs.");
        }

        foreach (var mistake in asked.ToArray().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && told.Add((diagnostic.Code, diagnostic.Path))))
        {
            sink.Add(mistake with { Message = $"{option.DisplayName}: {mistake.Message}" });
        }

        return answer;
    }

    /// <summary>The option that the answer is about where none is chosen: one that satisfies the rule before one that does not, then the one with most support.</summary>
    private OptionResult Leading(EquatableArray<OptionResult> results, EquatableArray<string> tied = default) => results.Where(result => !result.Option.IsDefault)
        .OrderByDescending(result => tied.Contains(result.Option.Id)).ThenByDescending(result => result.IsEligible).ThenByDescending(result => support?.Lead(result.Option) ?? 0).First();

    /// <summary>The answer to the whole question: what becomes of the option that it is about, and of the others.</summary>
    private Determination Answer(Choice choice, OptionResult about, OptionStanding standing)
    {
        var answer = Ask(about.Option, options, standing);
        return answer with { Proposal = question.Proposal, Choice = choice, About = about.Option, Diagnostics = [.. answer.Diagnostics, .. notes] };
    }
}
