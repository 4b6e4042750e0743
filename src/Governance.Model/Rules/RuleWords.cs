using System.Globalization;

namespace Governance.Model;

/// <summary>Rules as a reader says them.</summary>
internal static class RuleWords
{
    /// <summary>One phrase for a rule without its parts.</summary>
    public static string For(Rule rule) => rule.Match(
        share: share => $"{Side(share.Comparison)} {Words.Share(share.Threshold)} of {Base(share.Of)}{By(share.Measure)} {Counted(share.Counted)}",
        floor: floor => $"{(floor.Strict ? "more than" : "at least")} {Amount(floor.Amount, floor.Measure)} {Counted(floor.Counted)}",
        cap: cap => $"{(cap.Strict ? "fewer than" : "at most")} {Amount(cap.Amount, cap.Measure)} {Counted(cap.Counted)}",
        quorum: _ => "quorum",
        veto: Veto,
        consent: _ => "no sustained objection",
        silence: silence => (silence.BrokenBy == 1 ? "no objection" : $"fewer than {Words.Plural(silence.BrokenBy, "objection")}") + (silence.WindowDays is { } days ? $" within {Words.Plural(days, "day")}" : ""),
        consensus: consensus => $"consensus: at least {Words.Share(consensus.Support)} of {Base(consensus.Of)} in favour, and no sustained objection",
        roughConsensus: _ => "rough consensus: somebody in favour, every objection addressed, and the chair's declaration",
        unanimity: unanimity => $"all of {Base(unanimity.Of)} in favour, at least one, and nobody objecting",
        all: _ => "all of these",
        any: _ => "any one of these",
        atLeast: atLeast => atLeast.Parts.All(part => part.Weight == 1) ? $"at least {atLeast.Required} of these {atLeast.Parts.Count}" : $"parts that weigh at least {Words.Of(atLeast.Required)} together",
        not: _ => "not this",
        perGroup: perGroup => $"in {(perGroup.Required is { } required ? string.Create(CultureInfo.InvariantCulture, $"at least {required} of the groups") : "every group")} by {Words.Of(perGroup.By)}",
        among: among => $"among {among.Seats}",
        decisionOf: decision => $"the decision of {decision.Body}",
        defaults: Defaults,
        bands: _ => "the first of these cases that applies",
        castingVote: casting => $"{For(casting.Part)}; '{casting.Seat}' decides a tie",
        linear: linear => $"a weighted sum of at least {Words.Of(linear.Bound)}",
        attribute: attribute => $"{attribute.Name}{(attribute.Party is { } party ? $" of {party}" : "")} {Than(attribute.Comparison)} {attribute.Value}",
        date: date => string.Create(CultureInfo.InvariantCulture, $"decided {When(date.Comparison)} {date.Day:yyyy-MM-dd}"),
        earlier: earlier => earlier.Finding is null
            ? $"'{earlier.Entry}' {(earlier.Value == (AttributeValue)true ? "carried" : "did not carry")}"
            : $"{earlier.Finding} of '{earlier.Entry}' {Than(earlier.Comparison)} {earlier.Value}");

    /// <summary>A rule with its parts as one phrase: all of it for a rule such as charters have, the beginning of a larger one.</summary>
    public static string Whole(Rule rule, int depth = 4)
    {
        var parts = Parts(rule);
        if (parts.Count == 0)
        {
            return For(rule);
        }

        List<string> inside = depth == 0 ? ["…"] : [.. parts.Take(8).Select(part => Whole(part, depth - 1))];
        if (depth > 0 && parts.Count > 8)
        {
            inside.Add($"{parts.Count - 8} more");
        }

        return $"{For(rule)} ({string.Join("; ", inside)})";
    }

    private static EquatableArray<Rule> Parts(Rule rule) => rule switch
    {
        QuorumRule quorum => [quorum.Part],
        AllRule all => all.Parts,
        AnyRule any => any.Parts,
        AtLeastRule atLeast => [.. atLeast.Parts.Select(part => part.Rule)],
        NotRule not => [not.Part],
        PerGroupRule perGroup => [perGroup.Part],
        RestrictedRule among => [among.Part],
        DefaultsRule defaults => [defaults.Part],
        BandsRule bands => [.. bands.Bands.SelectMany(band => (Rule?[])[band.When, band.Then]).Append(bands.Otherwise).OfType<Rule>()],
        _ => [],
    };

    /// <summary>The opposite of a rule as one phrase, or null where it has no better name than that.</summary>
    public static string? Opposite(Rule rule) => rule switch
    {
        ShareRule share => For(new ShareRule(share.Counted, share.Of, Opposite(share.Comparison), share.Threshold, share.Measure)),
        FloorRule floor => For(new CapRule(floor.Amount, floor.Counted, floor.Measure, strict: !floor.Strict)),
        CapRule cap => For(new FloorRule(cap.Amount, cap.Counted, cap.Measure, strict: !cap.Strict)),
        ConsentRule => "a sustained objection",
        _ => null,
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => Comparison.AtMost,
        Comparison.AtLeast => Comparison.LessThan,
        Comparison.AtMost => Comparison.MoreThan,
        _ => Comparison.AtLeast,
    };

    /// <summary>What seats in some positions are called.</summary>
    public static string Counted(EquatableArray<Position> positions) =>
        positions == PositionList.Present ? "present" : Words.List(positions.Select(Say)).Replace(" and ", " or ", StringComparison.Ordinal);

    /// <summary>A position as prose has it.</summary>
    public static string Say(Position position) => position == Position.ObjectionAddressed ? "with an objection found addressed" : position.Kind switch
    {
        PositionKind.InFavour => "in favour",
        PositionKind.Against => "against",
        PositionKind.Abstaining => "abstaining",
        PositionKind.NotObjecting => "not objecting",
        PositionKind.Objecting => "objecting",
        PositionKind.NotVoting => "not voting",
        PositionKind.Absent => "absent",
        PositionKind.Recused => "recused",
        _ => "outstanding",
    } + (position.Refinement is { } refinement ? $" ({refinement})" : "");

    /// <summary>A base as prose has it.</summary>
    public static string Base(ShareBase of) => of.Kind switch
    {
        BaseKind.Cast => "votes cast",
        BaseKind.CastWithAbstentions => "votes cast and abstentions",
        BaseKind.Present => "those present",
        BaseKind.NonRecused => "those not recused",
        BaseKind.Entitled => "those entitled",
        BaseKind.FixedSeats => "all seats",
        _ => $"those {Counted(of.Positions)}",
    };

    /// <summary>An amount by a measure: "9", "600,000 shares".</summary>
    public static string Amount(Fraction amount, Measure measure) => Words.Of(amount) + (measure.IsHeads ? "" : $" {measure}");

    private static string By(Measure measure) => measure.IsHeads ? "" : $", by {measure},";

    private static string Veto(VetoRule veto)
    {
        var how = Counted(veto.Positions);
        return veto.Holders.IsAll ? $"{(veto.Clearable ? "no hold: " : "")}nobody {how}" : $"no {(veto.Clearable ? "hold" : "veto")}: none of {veto.Holders} {how}";
    }

    private static string Defaults(DefaultsRule rule) => Words.List(((string What, Position? As)[])
        [("absent", rule.Absent), ("silent", rule.NotVoting), ("abstaining", rule.Abstaining)] is var all
        ? all.Where(entry => entry.As is not null).Select(entry => $"{entry.What} read as {Say(entry.As!.Value)}") : []);

    /// <summary>A comparison as prose has it.</summary>
    public static string Side(Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => "more than",
        Comparison.AtLeast => "at least",
        Comparison.AtMost => "at most",
        Comparison.LessThan => "less than",
        _ => "just",
    };

    private static string Than(Comparison comparison) => comparison == Comparison.EqualTo ? "is" : $"is {Side(comparison)}";

    private static string When(Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => "after",
        Comparison.AtLeast => "on or after",
        Comparison.AtMost => "on or before",
        Comparison.LessThan => "before",
        _ => "on",
    };
}
