namespace Governance.Model.Serialization;

/// <summary>Rules made of rules.</summary>
internal static class ComposedRules
{
    private static WordFormat<GroupKind> Group { get; } = new("way to sort seats",
        ("class", GroupKind.Class), ("stakeholder-group", GroupKind.StakeholderGroup), ("region", GroupKind.Region));

    /// <summary>A part alone, or with a weight.</summary>
    private static Format<WeightedRule> Weighted { get; } = new AlternativesFormat<WeightedRule>(
        "a rule, or an object with \"weight\" and \"part\"",
        new(node => node.Kind == JsonKind.Object && !node.TryFind("rule"u8, out _), part => part.Weight != 1,
            new ObjectFormat<WeightedRule>("a weighted part", "A part of a composition and what it weighs there.", DescribeWeighted)),
        new(_ => true, part => part.Weight == 1, RuleFormats.Rule.As(rule => new WeightedRule(rule, 1), part => part.Rule)));

    public static Func<Values, QuorumRule> Quorum(ObjectDescription<QuorumRule> it)
    {
        var part = it.Required("part", RuleFormats.Rule, rule => rule.Part, "The participation asked for.");
        return read => new QuorumRule(read.Get(part));
    }

    public static Func<Values, AllRule> All(ObjectDescription<AllRule> it)
    {
        var parts = it.Required("parts", RuleFormats.Rules, rule => rule.Parts, "The parts.");
        return read => new AllRule(read.Get(parts));
    }

    public static Func<Values, AnyRule> Any(ObjectDescription<AnyRule> it)
    {
        var parts = it.Required("parts", RuleFormats.Rules, rule => rule.Parts, "The parts.");
        return read => new AnyRule(read.Get(parts));
    }

    public static Func<Values, AtLeastRule> AtLeast(ObjectDescription<AtLeastRule> it)
    {
        var required = it.Required("required", ValueFormats.Number, rule => rule.Required, "What the parts that hold must weigh.");
        var parts = it.Required("parts", new ListFormat<WeightedRule>(Weighted, isNeverEmpty: true), rule => rule.Parts, "The parts; each weighs one unless said.");
        return read => new AtLeastRule(read.Get(required), read.Get(parts));
    }

    public static Func<Values, NotRule> Not(ObjectDescription<NotRule> it)
    {
        var part = it.Required("part", RuleFormats.Rule, rule => rule.Part, "What must not hold.");
        return read => new NotRule(read.Get(part));
    }

    public static Func<Values, PerGroupRule> PerGroup(ObjectDescription<PerGroupRule> it)
    {
        var by = it.Required("by", Group, rule => rule.By, "By what seats are sorted.");
        var required = it.Optional("required", ValueFormats.OneOrMore.As(groups => Small(groups), groups => groups), rule => rule.Required, "In how many groups it must hold; in every one, unless given.");
        var part = it.Required("part", RuleFormats.Rule, rule => rule.Part, "The rule for one group.");
        return read => new PerGroupRule(read.Get(by), read.Get(part), read.Get(required));
    }

    public static Func<Values, RestrictedRule> Among(ObjectDescription<RestrictedRule> it)
    {
        var seats = it.Required("seats", BodyFormats.Selection, rule => rule.Seats, "The seats it is read over.");
        var part = it.Required("part", RuleFormats.Rule, rule => rule.Part, "The rule for them.");
        return read => new RestrictedRule(read.Get(seats), read.Get(part));
    }

    public static Func<Values, DecisionOfRule> DecisionOf(ObjectDescription<DecisionOfRule> it)
    {
        var body = it.Required("body", ValueFormats.Id, rule => rule.Body, "The other body.");
        return read => new DecisionOfRule(read.Get(body));
    }

    public static Func<Values, DefaultsRule> Defaults(ObjectDescription<DefaultsRule> it)
    {
        var absent = it.Optional("absent", ValueFormats.Position, rule => rule.Absent, "What an absent seat is read as.");
        var notVoting = it.Optional("notVoting", ValueFormats.Position, rule => rule.NotVoting, "What a seat that is present and silent is read as.");
        var abstaining = it.Optional("abstaining", ValueFormats.Position, rule => rule.Abstaining, "What an abstaining seat is read as.");
        var part = it.Required("part", RuleFormats.Rule, rule => rule.Part, "The rule.");
        return read => new DefaultsRule(read.Get(part), read.Get(absent), read.Get(notVoting), read.Get(abstaining));
    }

    public static Func<Values, BandsRule> Bands(ObjectDescription<BandsRule> it)
    {
        var bands = it.Required("bands", new ListFormat<Band>(new ObjectFormat<Band>("a band", "One case of a rule that depends on turnout or on another verdict.", DescribeBand), isNeverEmpty: true), rule => rule.Bands, "The cases; the first whose condition holds decides.");
        var otherwise = it.Optional("otherwise", RuleFormats.Rule, rule => rule.Otherwise, "The rule where no condition holds; else it fails.");
        return read => new BandsRule(read.Get(bands), read.Get(otherwise));
    }

    public static Func<Values, CastingVoteRule> CastingVote(ObjectDescription<CastingVoteRule> it)
    {
        var seat = it.Required("seat", ValueFormats.SeatId, rule => rule.Seat, "The id of the seat that decides a tie.");
        var part = it.Required("part", RuleFormats.ShareOnly, rule => rule.Part, "A share of more than something.");
        return read => new CastingVoteRule(read.Get(part), read.Get(seat));
    }

    private static Func<Values, WeightedRule> DescribeWeighted(ObjectDescription<WeightedRule> it)
    {
        var weight = it.Required("weight", ValueFormats.Number, part => part.Weight, "What it weighs; above 0.");
        var part = it.Required("part", RuleFormats.Rule, part => part.Rule, "The part.");
        it.Wraps(part);
        return read => new WeightedRule(read.Get(part), read.Get(weight));
    }

    private static Func<Values, Band> DescribeBand(ObjectDescription<Band> it)
    {
        var when = it.Required("when", RuleFormats.Rule, band => band.When, "The condition.");
        var then = it.Optional("then", RuleFormats.Rule, band => band.Then, "The rule that then decides; else it fails.");
        return read => new Band(read.Get(when), read.Get(then));
    }

    private static int Small(long groups) => groups <= int.MaxValue ? (int)groups
        : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{groups} groups are too many.", $"Ask for at most {int.MaxValue}.");
}
