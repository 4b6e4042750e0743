namespace Governance.Model;

/// <summary>The answer to a proposal: what it is for every party, the findings it rests on, and what would change it.</summary>
public sealed record Determination
{
    internal Determination(GovernanceModel model, Body body, Proposal proposal, Outcome headline, EquatableArray<Effect> effects) =>
        (DecidedIn, Body, Proposal, Headline, Effects) = (model, body, proposal, headline, effects);

    /// <summary>The model it was decided in.</summary>
    public GovernanceModel DecidedIn { get; }

    /// <summary>The question.</summary>
    public Proposal Proposal { get; internal init; }

    /// <summary>The weakest outcome over the addressees.</summary>
    public Outcome Headline { get; }

    /// <summary>What it is for each addressee, then for each other party that it affects; each in ordinal order.</summary>
    public EquatableArray<Effect> Effects { get; }

    /// <summary>The body asked, as the model has it.</summary>
    public Body Body { get; }

    /// <summary>The procedure used, or null where the body has none for this question.</summary>
    public Procedure? Procedure { get; internal init; }

    /// <summary>What became of the choice among options, or null for a question of yes or no.</summary>
    public Choice? Choice { get; internal init; }

    /// <summary>The option that the effects, the finding and the numbers are about: the first one chosen, else the one that came closest; null for a question of yes or no.</summary>
    public BallotOption? About { get; internal init; }

    /// <summary>Why the question was not admitted, in words; null where it was.</summary>
    public string? Refusal { get; internal init; }

    /// <summary>What the rule says, as a tree whose root is the verdict; null where the question was not admitted.</summary>
    public Finding? Finding { get; internal init; }

    /// <summary>The verdict of the rule, or null where the question was not admitted.</summary>
    public Verdict? Verdict => Finding?.Verdict;

    /// <summary>How far those who were asked agreed.</summary>
    public Agreement Agreement => Headline.Agreement;

    /// <summary>Whether the rule carried.</summary>
    public bool IsCarried => Verdict == Model.Verdict.Passed;

    /// <summary>The declaration that stands in for a count, or null where the result is computed.</summary>
    public Declaration? Declared { get; internal init; }

    /// <summary>Whether it is settled although votes are outstanding.</summary>
    public bool IsEarly { get; internal init; }

    /// <summary>The numbers of the ballot, or null where nothing was counted.</summary>
    public BallotSummary? Ballot { get; internal init; }

    /// <summary>Figures about participation that came with the roll call; they authorise nothing.</summary>
    public EquatableArray<Evidence> Evidence { get; internal init; }

    /// <summary>How bodies that hold seats came to their positions.</summary>
    public EquatableArray<NestedDecision> Nested { get; internal init; }

    /// <summary>The fewest votes that would carry it, or null; <see cref="ChangeAnswer"/> says why. In a choice, those with which <see cref="About"/> would satisfy its rule.</summary>
    public SmallestChange? Change { get; internal init; }

    /// <summary>What is known of the votes that would carry it: whether there are any, and if that is not known, why.</summary>
    public ChangeAnswer ChangeAnswer { get; internal init; }

    /// <summary>The mandates that would let it bind those it does not bind, in the order of the effects; empty where the text does not claim to bind.</summary>
    public EquatableArray<MissingMandate> MissingMandates { get; internal init; }

    /// <summary>Parties that bear loss or liability in this matter without a chain of the power that the text claims, in ordinal order.</summary>
    public EquatableArray<EntityId> Gaps { get; internal init; }

    /// <summary>What deserves a look although the answer stands.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; internal init; }

    /// <summary>The effect on <paramref name="party"/>, or null where it is neither addressed nor affected.</summary>
    public Effect? EffectOn(EntityId party) => Effects.FirstOrDefault(effect => effect.Party == party);

    /// <summary>The headline, the proposal and the body, on one line.</summary>
    public override string ToString() => $"{Headline.Kind}: {Proposal.Title ?? Proposal.Id ?? Proposal.Matter.Path} ({Body.Id})";

    /// <summary>Whether two answers to one proposal are the same in all that its date could change.</summary>
    internal bool IsSameAnswer(Determination other) => Headline == other.Headline && Verdict == other.Verdict && (Choice?.Chosen ?? []) == (other.Choice?.Chosen ?? []) && (Choice?.Tied ?? []) == (other.Choice?.Tied ?? [])
        && Effects.Select(effect => (effect.Party, effect.Outcome, effect.AtMost, effect.Chain)).SequenceEqual(other.Effects.Select(effect => (effect.Party, effect.Outcome, effect.AtMost, effect.Chain)));

    /// <summary>What stands in the docket of later proposals: whether it carried, under the id of its proposal; of a choice also whether each option is chosen, as <c>chosen/option</c>, and the only one as <c>chosen</c>.</summary>
    /// <exception cref="GovernanceException">The proposal has no id (GOV1002).</exception>
    public DocketEntry ToDocketEntry() => new(Proposal.Id ?? throw new GovernanceException(ErrorCodes.BadName, "The proposal has no id.", "Set Proposal.Id."), IsCarried)
    {
        By = Body.Id.Value,
        On = Proposal.On,
        Findings = Choice is null || Verdict == Model.Verdict.Open ? [] : [.. Choice is { Tied.IsEmpty: true, Chosen.Count: 1 } ? [new("chosen", Choice.Chosen[0])] : (NamedFact[])[], .. Choice.Options.Where(result => !Choice.Tied.Contains(result.Option.Id)).Select(result => new NamedFact($"chosen/{result.Option.Id}", Choice.Chosen.Contains(result.Option.Id)))],
    };
}
