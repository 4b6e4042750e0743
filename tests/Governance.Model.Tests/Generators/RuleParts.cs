namespace Governance.Model.Tests.Generators;

/// <summary>Taking rules apart and putting them together again; through <c>Match</c>, so that a new kind of rule cannot be forgotten.</summary>
internal static class RuleParts
{
    /// <summary>The rules that <paramref name="rule"/> is composed of, in order.</summary>
    public static IReadOnlyList<Rule> PartsOf(Rule rule) => rule.Match<IReadOnlyList<Rule>>(
        share: _ => [],
        floor: _ => [],
        cap: _ => [],
        quorum: rule => [rule.Part],
        veto: _ => [],
        consent: _ => [],
        silence: _ => [],
        consensus: _ => [],
        roughConsensus: _ => [],
        unanimity: _ => [],
        all: rule => [.. rule.Parts],
        any: rule => [.. rule.Parts],
        atLeast: rule => [.. rule.Parts.Select(part => part.Rule)],
        not: rule => [rule.Part],
        perGroup: rule => [rule.Part],
        among: rule => [rule.Part],
        decisionOf: _ => [],
        defaults: rule => [rule.Part],
        bands: rule => [.. rule.Bands.SelectMany(band => (Rule?[])[band.When, band.Then]).Append(rule.Otherwise).OfType<Rule>()],
        castingVote: rule => [rule.Part],
        linear: _ => [],
        attribute: _ => [],
        date: _ => [],
        earlier: _ => []);

    /// <summary>The same rule with each of its parts replaced by what <paramref name="change"/> makes of it, and the names in it by what <paramref name="rename"/> makes of them.</summary>
    public static Rule Map(Rule rule, Func<Rule, Rule> change, Func<string, string>? rename = null)
    {
        rename ??= name => name;
        EntityId Entity(EntityId id) => rename(id.Value);
        SeatSelection Seats(SeatSelection seats) => seats.IsAll ? seats
            : SeatSelection.Of(seats.Classes.Select(rename).ToEquatableArray(), seats.Seats.Select(rename).ToEquatableArray());

        return rule.Match<Rule>(
            share: rule => rule,
            floor: rule => rule,
            cap: rule => rule,
            quorum: rule => new QuorumRule(change(rule.Part)),
            veto: rule => new VetoRule(Seats(rule.Holders), rule.Positions, rule.Clearable),
            consent: rule => rule,
            silence: rule => rule,
            consensus: rule => rule,
            roughConsensus: rule => rule,
            unanimity: rule => rule,
            all: rule => new AllRule(rule.Parts.Select(change).ToEquatableArray()),
            any: rule => new AnyRule(rule.Parts.Select(change).ToEquatableArray()),
            atLeast: rule => new AtLeastRule(rule.Required, rule.Parts.Select(part => new WeightedRule(change(part.Rule), part.Weight)).ToEquatableArray()),
            not: rule => new NotRule(change(rule.Part)),
            perGroup: rule => new PerGroupRule(rule.By, change(rule.Part), rule.Required),
            among: rule => new RestrictedRule(Seats(rule.Seats), change(rule.Part)),
            decisionOf: rule => new DecisionOfRule(Entity(rule.Body)),
            defaults: rule => new DefaultsRule(change(rule.Part), rule.Absent, rule.NotVoting, rule.Abstaining),
            bands: rule => new BandsRule(
                rule.Bands.Select(band => new Band(change(band.When), band.Then is { } then ? change(then) : null)).ToEquatableArray(),
                rule.Otherwise is { } otherwise ? change(otherwise) : null),
            castingVote: rule => new CastingVoteRule(change(rule.Part) as ShareRule ?? rule.Part, rename(rule.Seat)),
            linear: rule => new LinearRule(rule.Terms.Select(term => new LinearTerm(term.Coefficient, term.Counted, Seats(term.Seats), term.Measure)).ToEquatableArray(), rule.Bound),
            attribute: rule => new AttributeCriterion(rule.Name, rule.Comparison, rule.Value, rule.Party is { } party ? Entity(party) : default(EntityId?)),
            date: rule => rule,
            earlier: rule => rule) with
        { Source = rule.Source };
    }

    /// <summary>Every rule in <paramref name="rule"/>, itself first.</summary>
    public static IEnumerable<Rule> Within(Rule rule) => PartsOf(rule).SelectMany(Within).Prepend(rule);

    /// <summary>The same rule with other names in it, all the way down.</summary>
    public static Rule Renamed(Rule rule, Func<string, string> rename) => Map(rule, part => Renamed(part, rename), rename);

    /// <summary>The classes and the seats that <paramref name="rule"/> names.</summary>
    public static IEnumerable<string> NamesIn(Rule rule) => Within(rule).SelectMany(part =>
    {
        var names = new List<string>();
        Map(part, inner => inner, name =>
        {
            names.Add(name);
            return name;
        });
        return names;
    });
}
