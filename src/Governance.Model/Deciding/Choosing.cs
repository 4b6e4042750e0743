using Governance.Model.Canonical;

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

    private Choosing(Question question, RollCall? rollCall, Body body, GovernanceOptions options, DiagnosticSink sink, ChoiceRule rule)
    {
        (this.question, this.rollCall, this.body, this.options, this.sink, this.rule) = (question, rollCall, body, options, sink, rule);
        ballot = question.Proposal.Options;
        if (rollCall?.Preferences?.CastingVote is not null && rule.CastingVote is null)
        {
            sink.Error(ErrorCodes.BallotsDoNotFit, "rollCall.preferences.castingVote", "A casting vote is recorded, and the procedure gives one to nobody.", "Leave it out, or name the seat that breaks ties in the procedure.");
        }

        support = rollCall?.Preferences is { } preferences ? OptionSupport.Of(preferences, rule, ballot, body, sink) : null;
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
        return procedure is null or { Choice: not null }
            ? new Choosing(question, rollCall, body, options, sink, procedure?.Choice ?? new(VotingMethod.Condorcet)).Decide()
            : Decision.Make(question, rollCall: null, body, options, sink, OptionStanding.NoChoice);
    }

    private Determination Decide()
    {
        var results = ballot.Select(option => new OptionResult(option, option.IsDefault ? null : Ask(option, new(), options with { ChangeSearchSteps = 0 }))).ToEquatableArray();
        var choice = new Choice(rule, results);
        var isOpen = rollCall is null || support is null || results.Any(result => result.Determination is { Verdict: Verdict.Open }) || (!rollCall.Closed && results.Any(result => result.IsEligible));
        if (sink.HasErrors || isOpen)
        {
            return Answer(choice, results.FirstOrDefault(result => result.Determination is { Verdict: Verdict.Open }) ?? Leading(results), isOpen ? OptionStanding.Open : null);
        }

        if (!results.Any(result => result.IsEligible))
        {
            return Answer(choice with { Chosen = ballot.Where(option => option.IsDefault).Select(option => option.Id).ToEquatableArray() }, Leading(results));
        }

        var eligible = results.Where(result => result.IsEligible || result.Option.IsDefault).Select(result => result.Option).ToEquatableArray();
        if (Tabulate(rollCall!.Preferences!, eligible) is not { } tabulation)
        {
            return Answer(choice, Leading(results));
        }

        choice = SeatFilling.Fill(choice with { Tabulation = tabulation }, eligible, rollCall.Preferences!.CastingVote);
        if (choice.Chosen.Concat(choice.Tied).FirstOrDefault() is { } top)
        {
            choice = choice with { Comparisons = support!.Compared(top, results.Where(result => result.IsEligible).Select(result => result.Option.Id).ToEquatableArray()).ToEquatableArray() };
        }

        var first = results.FirstOrDefault(result => choice.Chosen is [var chosen, ..] && result.Option.Id == chosen);
        return first is { Option.IsDefault: false }
            ? Answer(choice, first)
            : Answer(choice, Leading(results), OptionStanding.Unchosen(choice));
    }

    private Tabulation? Tabulate(Preferences preferences, EquatableArray<BallotOption> eligible)
    {
        try
        {
            return preferences.Tabulate(rule, eligible.Select(option => option.Id).ToEquatableArray());
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
    private Determination Ask(BallotOption option, DiagnosticSink asked, GovernanceOptions how, OptionStanding? standing = null)
    {
        var proposal = question.Proposal with { Options = [], QuestionType = option.QuestionType ?? question.Proposal.QuestionType };
        var answer = Decision.Make(question with { Proposal = proposal }, support is null ? rollCall : support.RollCall(rollCall!, option), body, how, asked, standing ?? OptionStanding.ByItsRule);
        foreach (var mistake in asked.ToArray().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !sink.IsFull))
        {
            sink.Add(mistake with { Message = $"{option.DisplayName}: {mistake.Message}" });
        }

        return answer;
    }

    /// <summary>The option that the answer is about where none is chosen: one that satisfies the rule before one that does not, then the one with most support.</summary>
    private OptionResult Leading(EquatableArray<OptionResult> results) => results.Where(result => !result.Option.IsDefault)
        .OrderByDescending(result => result.IsEligible).ThenByDescending(result => support?.Lead(result.Option) ?? 0).First();

    private Determination Answer(Choice choice, OptionResult about, OptionStanding? standing = null)
    {
        var own = new DiagnosticSink();
        var answer = Ask(about.Option, own, options, standing);
        return answer with { Proposal = question.Proposal, Choice = choice, About = about.Option };
    }
}
