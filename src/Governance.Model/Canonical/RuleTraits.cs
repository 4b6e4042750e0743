namespace Governance.Model.Canonical;

/// <summary>What a rule speaks of: collected once, so that seats it cannot tell apart need not be kept apart.</summary>
internal sealed class RuleTraits
{
    private readonly HashSet<Rule> seen = new(ReferenceEqualityComparer.Instance);

    public HashSet<string> Seats { get; } = new(StringComparer.Ordinal);

    /// <summary>Seats that must be single places, because they decide alone.</summary>
    public HashSet<string> CastingSeats { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Classes { get; } = new(StringComparer.Ordinal);

    public HashSet<Measure> Measures { get; } = [Measure.Heads];

    /// <summary>Positions that the rule names or its bases hold, refined ones as such.</summary>
    public HashSet<Position> Positions { get; } = [];

    /// <summary>Whether any part of it counts what seats said: all but criteria and the decisions of other bodies.</summary>
    public bool CountsVotes { get; private set; }

    public List<ShareRule> Shares { get; } = [];

    public List<FloorRule> Floors { get; } = [];

    public HashSet<EntityId> Bodies { get; } = [];

    public HashSet<GroupKind> Groups { get; } = [];

    public List<Rule> Criteria { get; } = [];

    public static RuleTraits Of(params IEnumerable<Rule?> rules)
    {
        var traits = new RuleTraits();
        foreach (var rule in rules)
        {
            traits.Visit(rule);
        }

        return traits;
    }

    private void Visit(Rule? rule)
    {
        if (rule is null || !seen.Add(rule))
        {
            return;
        }

        rule.Match<object?>(
            share: Share,
            floor: Floor,
            cap: cap => Count(cap.Counted, cap.Measure),
            quorum: quorum => Visit([quorum.Part]),
            veto: veto => Select(veto.Holders, veto.Positions),
            consent: _ => Objections(),
            silence: _ => Objections(),
            consensus: consensus => Objections(consensus.Of),
            roughConsensus: _ => Objections(Position.ObjectionAddressed),
            unanimity: unanimity => Objections(unanimity.Of),
            all: all => Visit(all.Parts),
            any: any => Visit(any.Parts),
            atLeast: atLeast => Visit(atLeast.Parts.Select(part => part.Rule)),
            not: not => Visit([not.Part]),
            perGroup: perGroup => Add(Groups, perGroup.By, [perGroup.Part]),
            among: among => Select(among.Seats, [], among.Part),
            decisionOf: decision => Add(Bodies, decision.Body, []),
            defaults: defaults => Defaults(defaults),
            bands: bands => Visit([.. bands.Bands.SelectMany(band => (Rule?[])[band.When, band.Then]), bands.Otherwise]),
            castingVote: casting => Add(Seats, casting.Seat, [CastBy(casting)]),
            linear: linear => Terms(linear),
            attribute: attribute => Criterion(attribute),
            date: date => Criterion(date),
            earlier: earlier => Criterion(earlier));
    }

    private object? Visit(IEnumerable<Rule?> rules)
    {
        foreach (var rule in rules)
        {
            Visit(rule);
        }

        return null;
    }

    private object? Add<T>(HashSet<T> set, T item, IEnumerable<Rule?> parts)
    {
        set.Add(item);
        return Visit(parts);
    }

    private ShareRule CastBy(CastingVoteRule rule)
    {
        CastingSeats.Add(rule.Seat);
        return rule.Part;
    }

    private object? Share(ShareRule rule)
    {
        Shares.Add(rule);
        return Count(rule.Counted, rule.Measure, rule.Of);
    }

    private object? Floor(FloorRule rule)
    {
        Floors.Add(rule);
        return Count(rule.Counted, rule.Measure);
    }

    private object? Count(EquatableArray<Position> counted, Measure measure, ShareBase? of = null)
    {
        CountsVotes = true;
        Measures.Add(measure);
        Positions.UnionWith(counted);
        return of is { } shareBase ? Base(shareBase) : null;
    }

    private object? Base(ShareBase of)
    {
        Positions.UnionWith(of.Kind == BaseKind.Listed ? of.Positions : [Position.InFavour, Position.Against, Position.Abstaining]);
        return null;
    }

    private object? Objections(ShareBase? of = null)
    {
        CountsVotes = true;
        Positions.UnionWith((Position[])[Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting]);
        return of is { } shareBase ? Base(shareBase) : null;
    }

    private object? Objections(Position addressed)
    {
        Positions.Add(addressed);
        Positions.Add(Position.Against);
        return Objections();
    }

    private object? Select(SeatSelection selection, EquatableArray<Position> positions, Rule? part = null)
    {
        Seats.UnionWith(selection.Seats);
        Classes.UnionWith(selection.Classes);
        Positions.UnionWith(positions);
        CountsVotes |= !positions.IsEmpty;
        return Visit([part]);
    }

    private object? Defaults(DefaultsRule rule)
    {
        foreach (var position in (Position?[])[rule.Absent, rule.NotVoting, rule.Abstaining])
        {
            if (position is { } given)
            {
                Positions.Add(given);
            }
        }

        return Visit([rule.Part]);
    }

    private object? Terms(LinearRule rule)
    {
        foreach (var term in rule.Terms)
        {
            Count(term.Counted, term.Measure);
            Select(term.Seats, []);
        }

        return null;
    }

    private object? Criterion(Rule rule)
    {
        Criteria.Add(rule);
        return null;
    }
}
