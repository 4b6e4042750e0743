using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Answers one question on one day: admit, count, judge, authorise, classify.</summary>
internal sealed class Decision
{
    private readonly Question question;
    private readonly RollCall? rollCall;
    private readonly Body body;
    private readonly GovernanceOptions options;
    private readonly DiagnosticSink sink;
    private readonly Procedure? procedure;
    private readonly int procedureIndex;
    private readonly Authority authority;
    private readonly OptionStanding? standing;

    private Decision(Question question, RollCall? rollCall, Body body, GovernanceOptions options, DiagnosticSink sink, OptionStanding? standing)
    {
        (this.question, this.rollCall, this.body, this.options, this.sink, this.standing) = (question, rollCall, body, options, sink, standing);
        var fitting = ProcedureChoice.For(body, question.Matter, question.Proposal.QuestionType, question.RulesDay);
        (procedureIndex, procedure) = fitting is [var index, ..] ? (index, body.Procedures[index]) : (-1, null);
        if (fitting.Count > 1)
        {
            sink.Error(ErrorCodes.AmbiguousProcedure, $"bodies[{body.Id}].procedures[{fitting[1]}]", $"Procedures {string.Join(" and ", fitting)} fit the question equally well.", "Narrow one of them, or name the question type.");
        }

        authority = new(question, body);
    }

    /// <summary>The answer; mistakes go to <paramref name="sink"/>, and with any of them the answer means nothing.</summary>
    /// <remarks>With <paramref name="standing"/> the question is one option of several: its rule may hold, and still it is not chosen.</remarks>
    public static Determination Make(Question question, RollCall? rollCall, Body body, GovernanceOptions options, DiagnosticSink sink, OptionStanding? standing = null) =>
        new Decision(question, rollCall, body, options, sink, standing).Make();

    private Determination Make()
    {
        var refusal = Admission.Refusal(question, body, procedure, sink) ?? (standing is { Reason: NoDecisionReason.NoProcedure } none ? (none.Reason, none.Words) : null);
        if (refusal is { } refused)
        {
            return Answer(() => new Outcome.NoDecision(refused.Reason), Agreement.None) with { Refusal = refused.Words };
        }

        var votes = rollCall ?? new RollCall(body.Id) { Closed = false };
        var judgement = Judging.Judge(question, body, procedure!, procedure!.Rule, votes, sink);
        var ballot = rollCall is null ? null : Summary.Of(judgement.Blocks[0], votes);
        var (found, declared) = Declared(judgement, votes);
        var finding = Chosen(found);
        var agreement = standing is not null ? finding.Verdict == Verdict.Passed ? Agreement.Carried : Agreement.None // a ballot that ranks options consents to none
            : AgreementOf.Votes([.. judgement.Blocks, .. judgement.Inner], votes, procedure, finding.Verdict == Verdict.Passed);
        var (answer, change) = sink.HasErrors ? default : Change(judgement, votes, finding.Verdict);
        Remark(judgement, finding, agreement);
        return Answer(() => Failure(judgement, finding, change), agreement, finding.Verdict == Verdict.Passed) with
        {
            Finding = finding,
            Declared = declared,
            Ballot = ballot,
            Evidence = votes.Evidence,
            Nested = judgement.Nested,
            Change = change,
            ChangeAnswer = answer,
            IsEarly = finding.Verdict != Verdict.Open && declared is null && judgement.Blocks.Any(block => block.Pools.Any(pool => pool.Why == PoolReason.Outstanding)),
            Diagnostics = sink.ToArray(),
        };
    }

    /// <summary>What is found of an option: where it is not chosen, that the rule holds is not enough.</summary>
    private Finding Chosen(Finding found) => standing is null or { Verdict: Verdict.Passed } || found.Verdict == Verdict.Failed ? found
        : new(found.Rule, standing.Verdict) { Note = standing.Words, Parts = [found] };

    private Outcome Failure(Judgement judgement, Finding finding, SmallestChange? change) => finding.Verdict == Verdict.Open
        ? new Outcome.Open(change)
        : standing is { Verdict: Verdict.Failed } && judgement.Finding.Verdict == Verdict.Passed ? new Outcome.NoDecision(standing.Reason)
        : new Outcome.NoDecision(judgement.Finding.Verdict == Verdict.Failed ? FailureReason.Of(judgement) : NoDecisionReason.NotCarried);

    /// <summary>A declared result counts where votes cannot: the record does not give them, or not finely enough.</summary>
    private (Finding Finding, Declaration? Declared) Declared(Judgement judgement, RollCall votes)
    {
        var computed = judgement.Finding;
        if (votes.Declared is not { } declared)
        {
            return (computed, null);
        }

        var verdict = declared.Carried ? Verdict.Passed : Verdict.Failed;
        if (computed.Verdict != Verdict.Open && computed.Verdict != verdict)
        {
            var stands = ChairDecides(judgement) ? "The charter leaves it to the chair, so the declaration stands" : "The votes count";
            sink.Warn(ErrorCodes.DeclarationContradicted, "rollCall.declared",
                $"{declared.By} declared it {(declared.Carried ? "carried" : "not carried")}, and by the votes it is {(declared.Carried ? "not carried" : "carried")}.", $"{stands}; check the record.");
        }

        return (computed.Verdict == Verdict.Open && votes.Closed) || (computed.Verdict != verdict && ChairDecides(judgement))
            ? (new Finding(computed.Rule, verdict) { Note = "declared, not computed", Parts = [computed] }, declared)
            : (computed, computed.Verdict == verdict && procedure!.ChairDeclares ? declared : null);
    }

    /// <summary>Whether the charter leaves the result to the chair alone; a rule that asks for the declaration itself asks for more.</summary>
    private bool ChairDecides(Judgement judgement) => procedure!.ChairDeclares && !Asks(judgement.Root);

    private static bool Asks(Node node) => node.Kind == NodeKind.Declaration || node.Children.Any(child => Asks(child.Node));

    private (ChangeAnswer Answer, SmallestChange? Change) Change(Judgement judgement, RollCall votes, Verdict verdict) => verdict == Verdict.Passed || judgement.Finding.Verdict == Verdict.Passed || rollCall is null || options.ChangeSearchSteps == 0
        ? default
        : ChangeSearch.Find(judgement, verdict == Verdict.Open, new SeatNames(votes), options.ChangeSearchSteps);

    private void Remark(Judgement judgement, Finding finding, Agreement agreement)
    {
        if (judgement.Finding.Verdict == Verdict.Open && judgement.Blocks.Any(block => block.Pools.Any(pool => pool.Why == PoolReason.CoarseTally)))
        {
            sink.Warn(ErrorCodes.TallyTooCoarse, "rollCall.tallies", "The rule tells seats apart that the tally counts together.",
                standing is null ? "Name the seats that matter, such as those with a veto." : "Ballots over options have no names: give the seats that matter a class of their own, with positions.");
        }

        if (finding.Verdict == Verdict.Passed && standing is null && procedure!.IsConsensus != agreement is Agreement.Consensus or Agreement.Unanimity)
        {
            sink.Add(new(ErrorCodes.AgreementDiffers, DiagnosticSeverity.Info, $"bodies[{body.Id}].procedures[{procedureIndex}]",
                procedure.IsConsensus ? "A consensus procedure carried it without a consensus of those who spoke." : "It carried by consensus, and the procedure is not a consensus procedure.",
                "The outcome follows the procedure as cited."));
        }
    }

    private Determination Answer(Func<Outcome> failure, Agreement agreement, bool carried = false)
    {
        var unmade = carried ? null : failure();
        var effects = Affected.By(question).Select(affected => EffectOn(affected, unmade, agreement)).ToList();
        var headline = effects.Take(question.Proposal.Addressees.Count).MinBy(effect => effect.Outcome.Kind)!.Outcome; // the addressees come first
        return new(question.Model, body, question.Proposal, headline, effects.ToEquatableArray())
        {
            Procedure = procedure,
            MissingMandates = question.Proposal.Claim == Power.Bind
                ? effects.Where(effect => effect.AtMost is not (OutcomeKind.Binding or OutcomeKind.NoDecision))
                    .Select(effect => new MissingMandate(effect.Party, body.Id, question.Matter, effect.Break is { Kind: not ChainBreakKind.NoMandate } repair ? repair : null)).ToEquatableArray()
                : [],
            Gaps = effects.Where(effect => (effect.Bears & (Bearing.Loss | Bearing.Liability)) != Bearing.None && !Suffices(effect.Chain))
                .Select(effect => effect.Party).Order().ToEquatableArray(),
            Diagnostics = sink.ToArray(),
        };
    }

    private Effect EffectOn(Affected affected, Outcome? unmade, Agreement agreement)
    {
        var chain = authority.Find(affected.Party);
        if (chain is not { Power: Power.Bind } && procedure is { IsOptIn: true } && question.Proposal.Claim == Power.Bind)
        {
            chain = new(affected.Party, body.Id, Power.Bind, [], ownConsent: true);
        }

        var ceiling = Classification.Ceiling(question.Proposal, procedure, chain);
        var revocable = Classification.IsRevocable(affected.Party, chain);
        var outcome = !affected.IsAddressed ? new Outcome.NoDecision(NoDecisionReason.NotAddressed, agreement)
            : unmade ?? (procedure!.IsOptIn && Refused(affected.Party) ? new Outcome.NoDecision(NoDecisionReason.NotConsented, agreement)
            : Classification.Carried(ceiling, agreement, chain, revocable));
        Rivals(affected, chain, outcome);
        // A body that does not exist on the day cannot even advise.
        return new(affected.Party, outcome, body.Term.Contains(question.Day) ? ceiling : OutcomeKind.NoDecision)
        {
            IsAddressed = affected.IsAddressed,
            Bears = affected.Bears,
            Chain = chain,
            Break = Suffices(chain) ? null : authority.BreakFor(affected.Party),
            EndableBy = Enders(affected.Party, chain),
            NoticeDays = chain?.Links.Where(link => link.EndableBy.Count > 0).Select(link => link.NoticeDays).FirstOrDefault(),
            Duties = outcome is Outcome.NoDecision or Outcome.Open ? [] : chain?.Links.SelectMany(link => link.Duties).ToEquatableArray() ?? [],
        };
    }

    /// <summary>Whether a chain gives the power that the text claims.</summary>
    private bool Suffices(MandateChain? chain) => chain is not null && chain.Power >= question.Proposal.Claim;

    private static EquatableArray<EntityId> Enders(EntityId party, MandateChain? chain) => chain switch
    {
        null => [],
        { IsOwnAct: true } => [party],
        _ => chain.Links.SelectMany(link => link.EndableBy).Distinct().Order().ToEquatableArray(),
    };

    /// <summary>Whether a party that holds a seat, and so was asked by name, did not say yes.</summary>
    private bool Refused(EntityId party) => rollCall is not null
        && body.Seats.FirstOrDefault(seat => seat.Holder == party) is { } seat
        && (Spoken(seat.Id) ?? rollCall.Others ?? Silent(seat)) is { } position
        && position.Kind != PositionKind.InFavour;

    /// <summary>What a seat said by name, itself or through those it delegated to; null where none of them did.</summary>
    private Position? Spoken(string seat)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = seat; id is not null && seen.Add(id); id = rollCall!.Delegations.FirstOrDefault(delegation => delegation.From == id)?.To)
        {
            if (rollCall!.Positions.FirstOrDefault(entry => entry.Seat == id) is { } entry)
            {
                return id != seat && entry.Position.Kind == PositionKind.Recused ? null : entry.Position; // a recusal is personal
            }
        }

        return null;
    }

    /// <summary>What a seat that is named nowhere said: nothing, unless a tally or a declaration may speak for it.</summary>
    private Position? Silent(Seat seat) => rollCall!.Closed && rollCall.Declared is null && !rollCall.Tallies.Any(tally => tally.Class == seat.Class) ? Position.Absent : null;

    private void Rivals(Affected affected, MandateChain? chain, Outcome outcome)
    {
        if (outcome is Outcome.Binding && chain is not null && authority.Rivals(affected.Party, chain).FirstOrDefault() is { } rival)
        {
            sink.Warn(ErrorCodes.ConflictingAuthority, $"mandates[{rival.Id}]",
                $"'{affected.Party}' is bound here, and '{rival.To}' may bind it on {question.Matter} as well.", "Say which of the two goes first, or carve the matter out of one.");
        }
    }
}
