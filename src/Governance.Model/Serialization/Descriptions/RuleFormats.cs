namespace Governance.Model.Serialization;

/// <summary>How rules are written: a word where one says it all, else an object whose "rule" says which kind it is.</summary>
internal static class RuleFormats
{
    /// <summary>The well-known rules, by the word that is written for them.</summary>
    private static readonly WordFormat<Rule> Words = new("rule",
        ("majority-of-votes-cast", Model.Rule.MajorityOfVotesCast),
        ("two-thirds-of-votes-cast", Model.Rule.TwoThirdsOfVotesCast),
        ("majority-of-those-present", Model.Rule.MajorityOfThosePresent),
        ("absolute-majority", Model.Rule.AbsoluteMajority),
        ("majority-of-fixed-seats", Model.Rule.MajorityOfFixedSeats),
        ("consent", Model.Rule.Consent),
        ("silence-is-assent", Model.Rule.SilenceIsAssent),
        ("rough-consensus", Model.Rule.RoughConsensus),
        ("unanimity-of-votes-cast", Model.Rule.UnanimityOfVotesCast),
        ("unanimity-of-members", Model.Rule.UnanimityOfMembers))
    {
        Elsewhere = word => Objects!.Words.Contains(word) ? $"Write an object, {{ \"rule\": \"{word}\", … }}: such a rule has properties." : null,
    };

    private static readonly Case<ShareRule> Share = new("share", "a share rule", "Counted positions against an exact fraction of a base.", CountingRules.Share);
    private static readonly Case<FloorRule> Floor = new("floor", "a floor rule", "At least so many of given positions.", CountingRules.Floor);
    private static readonly Case<CapRule> Cap = new("cap", "a cap rule", "At most so many of given positions.", CountingRules.Cap);
    private static readonly Case<QuorumRule> Quorum = new("quorum", "a quorum rule", "The participation without which no decision is valid.", ComposedRules.Quorum);
    private static readonly Case<VetoRule> Veto = new("veto", "a veto rule", "None of the named seats takes a stopping position.", CountingRules.Veto);
    private static readonly Case<ConsentRule> Consent = new("consent", "a consent rule", "Nobody sustains an objection.", ConsentRules.Consent);
    private static readonly Case<SilenceRule> Silence = new("silence", "a silence rule", "It carries unless so many object in time.", ConsentRules.Silence);
    private static readonly Case<ConsensusRule> Consensus = new("consensus", "a consensus rule", "Substantial support, as a stated share, and no sustained objection.", ConsentRules.Consensus);
    private static readonly Case<RoughConsensusRule> RoughConsensus = new("rough-consensus", "a rough consensus rule", "One in favour, every objection addressed, and the chair's declaration.", ConsentRules.RoughConsensus);
    private static readonly Case<UnanimityRule> Unanimity = new("unanimity", "a unanimity rule", "All of a base in favour, at least one, and nobody objecting.", ConsentRules.Unanimity);
    private static readonly Case<AllRule> All = new("all", "an all rule", "Every part holds.", ComposedRules.All);
    private static readonly Case<AnyRule> Any = new("any", "an any rule", "At least one part holds.", ComposedRules.Any);
    private static readonly Case<AtLeastRule> AtLeast = new("at-least", "an at-least rule", "The parts that hold weigh at least so much.", ComposedRules.AtLeast);
    private static readonly Case<NotRule> Not = new("not", "a not rule", "The part does not hold.", ComposedRules.Not);
    private static readonly Case<PerGroupRule> PerGroup = new("per-group", "a per-group rule", "The part holds in every group of seats, or in at least so many of them.", ComposedRules.PerGroup);
    private static readonly Case<RestrictedRule> Among = new("among", "an among rule", "The part, read over some of the seats only.", ComposedRules.Among);
    private static readonly Case<DecisionOfRule> DecisionOf = new("decision-of", "a decision-of rule", "Another body carries the same question by its own procedure.", ComposedRules.DecisionOf);
    private static readonly Case<DefaultsRule> Defaults = new("defaults", "a defaults rule", "The part, with absent, silent or abstaining seats read as having said something.", ComposedRules.Defaults);
    private static readonly Case<BandsRule> Bands = new("bands", "a bands rule", "The first band whose condition holds decides.", ComposedRules.Bands);
    private static readonly Case<CastingVoteRule> CastingVote = new("casting-vote", "a casting-vote rule", "A share in which one seat decides an exact tie.", ComposedRules.CastingVote);
    private static readonly Case<LinearRule> Linear = new("linear", "a linear rule", "A weighted sum of positions reaches a bound.", CountingRules.Linear);
    private static readonly Case<AttributeCriterion> Attribute = new("attribute", "an attribute rule", "A fact about a party, compared exactly.", CriterionRules.Attribute);
    private static readonly Case<DateCriterion> Date = new("date", "a date rule", "The day of the decision, compared with a day.", CriterionRules.Date);
    private static readonly Case<DocketCriterion> Earlier = new("earlier", "an earlier rule", "An earlier determination, asked whether it carried or what else it found.", CriterionRules.Earlier);

    private static readonly UnionFormat<Rule> Objects = new("rule", "rule",
        [
            Share.Entry, Floor.Entry, Cap.Entry, Quorum.Entry, Veto.Entry, Consent.Entry, Silence.Entry, Consensus.Entry,
            RoughConsensus.Entry, Unanimity.Entry, All.Entry, Any.Entry, AtLeast.Entry, Not.Entry, PerGroup.Entry, Among.Entry,
            DecisionOf.Entry, Defaults.Entry, Bands.Entry, CastingVote.Entry, Linear.Entry, Attribute.Entry, Date.Entry, Earlier.Entry,
        ],
        rule => rule.Match(
            share: _ => Share.Format, floor: _ => Floor.Format, cap: _ => Cap.Format, quorum: _ => Quorum.Format, veto: _ => Veto.Format,
            consent: _ => Consent.Format, silence: _ => Silence.Format, consensus: _ => Consensus.Format, roughConsensus: _ => RoughConsensus.Format,
            unanimity: _ => Unanimity.Format, all: _ => All.Format, any: _ => Any.Format, atLeast: _ => AtLeast.Format, not: _ => Not.Format,
            perGroup: _ => PerGroup.Format, among: _ => Among.Format, decisionOf: _ => DecisionOf.Format, defaults: _ => Defaults.Format,
            bands: _ => Bands.Format, castingVote: _ => CastingVote.Format, linear: _ => Linear.Format, attribute: _ => Attribute.Format,
            date: _ => Date.Format, earlier: _ => Earlier.Format))
    {
        Elsewhere = word => Words.Words.Contains(word) ? $"Write the word alone, without an object: \"{word}\"." : null,
    };

    /// <summary>Any rule.</summary>
    public static Format<Rule> Rule { get; } = new AlternativesFormat<Rule>(
        "a rule, as a word such as majority-of-votes-cast or as an object with \"rule\"",
        new(JsonKind.Text, Words, writes: Words.Has),
        new(JsonKind.Object, Objects, writes: _ => true))
        .Named("rule", "What it takes for a body to decide.");

    /// <summary>Rules, in the order written; at least one.</summary>
    public static Format<EquatableArray<Rule>> Rules { get; } = new ListFormat<Rule>(Rule, isNeverEmpty: true);

    /// <summary>A rule that must be a share.</summary>
    public static Format<ShareRule> ShareOnly { get; } = Rule.As(
        rule => rule as ShareRule ?? throw new GovernanceException(ErrorCodes.NoSuchComparison, "The rule here is no share.", "Write a share of more than something, such as majority-of-votes-cast."),
        share => share);

    /// <summary>One kind of rule: its word, and how it is written.</summary>
    private sealed class Case<TRule>(string word, string name, string about, Func<ObjectDescription<TRule>, Func<Values, TRule>> describe)
        where TRule : Rule
    {
        /// <summary>The object, read and written as any rule.</summary>
        public Format<Rule> Format { get; } = new ObjectFormat<TRule>(name, about, it =>
        {
            it.Tag("rule", new WordFormat<string>("rule", (word, word)), word, "Which kind of rule it is.");
            var make = describe(it);
            var source = it.Optional("source", ValueFormats.Source, rule => rule.Source, "The clause it comes from.");
            return read => make(read) with { Source = read.Get(source) };
        }).As<Rule>(rule => rule, rule => (TRule)rule);

        public (string Word, Format<Rule> Format) Entry => (word, Format);
    }
}
