namespace Governance.Model.Tests.Vectors;

/// <summary>Several bodies, each with its own threshold over its own groups, all of which must accept.</summary>
internal sealed class BodiesReading : Reading
{
    private static readonly EntityId All = "all bodies";
    private readonly Field rule;
    private readonly IReadOnlyList<(Body Body, RollCall Votes)> bodies;
    private readonly Finding finding;

    public BodiesReading(Field input)
    {
        rule = input["rule"];
        Assert.Equal("all bodies must accept", rule["combine"].Text);
        Assert.Equal("yes/(yes+no), abstain removed, 0/0 := 0", rule["ratio"].Text);
        bodies = [.. input["bodies"].Items.Select(field => field.Has("activeMembers") ? Heads(field) : Stakes(field))];

        var everyone = new Party(Ballot.Everyone);
        var whole = new Body(All, [], Rule.All(bodies.Select(entry => Rule.DecisionOf(entry.Body).CitedAs(entry.Body.Id.Value)).ToEquatableArray()));
        var model = new GovernanceModel { Parties = [everyone], Bodies = bodies.Select(entry => entry.Body).Append(whole).ToEquatableArray() };
        var votes = new RollCall(whole) { Within = bodies.Select(entry => entry.Votes).ToEquatableArray() };
        finding = model.Decide(whole.ProposeToBind("action", [everyone]), votes).Finding!;
    }

    public override string? Answer(Field expected) => expected.Name switch
    {
        "accepted" => Vocabulary.Word(finding.Verdict == Verdict.Passed),
        "arithmetic" => Field.Json(Arithmetic.Lines(expected, bodies.SelectMany(entry => Sums(entry.Body.Id.Value)))),
        _ => null,
    };

    /// <summary>The share that one body found, <c>CC: yes 5 /₀ (yes 5 + no 2) = 5/7 ≥ 2/3 → True</c>; none where it was not counted.</summary>
    private IEnumerable<(string Name, string Line)> Sums(string body)
    {
        if (finding.Cited(body).Numbers() is not { Rule: ShareRule share } numbers)
        {
            return [];
        }

        var (yes, of) = (numbers.Counted!.Value, numbers.Base!.Value);
        var ratio = of == 0 ? 0 : yes / of;
        return [(body, $"{body}: yes {yes} /₀ (yes {yes} + no {of - yes}) = {ratio} ≥ {share.Threshold} → {numbers.Verdict == Verdict.Passed}")];
    }

    /// <summary>A committee: one head each, and too few of them are no committee.</summary>
    private (Body Body, RollCall Votes) Heads(Field field)
    {
        var groups = Groups(field);
        var (size, active) = ((long)field["minSize"].Number.Numerator, (long)field["activeMembers"].Number.Numerator);
        Assert.Equal(active, groups.Aggregate(Fraction.Zero, (sum, group) => sum + group.Size));
        Assert.All(groups, group => Assert.Null(group.DelegatedTo));
        var seats = groups.Select(group => new Seat(group.Name, (long)group.Size.Numerator)).ToList();
        if (active < size)
        {
            seats.Add(new Seat("vacant", size - active) { Vacant = size - active });
        }

        if (active == 0 && size == 0)
        {
            seats.Add(new Seat("bystander")); // a body in which nobody may vote decides nothing here
        }

        var body = BodyOf(field, seats, groups, Measure.Heads) with { MinimumFilled = size };
        return (body, new RollCall(body) { Others = active == 0 && size == 0 ? Position.Recused : null, Tallies = groups.Select(group => new Tally(group.Name, group.Said, group.Size)).ToEquatableArray() });
    }

    /// <summary>Holders of stake; who lets a predefined delegate vote says what that delegate always says.</summary>
    private (Body Body, RollCall Votes) Stakes(Field field)
    {
        var groups = Groups(field);
        var delegates = groups.Where(group => group.DelegatedTo is not null).Select(group => (Name: group.DelegatedTo!, Says: group.Said == Position.Absent ? group.Default : group.Said)).Distinct().ToList();
        // A bystander without stake, because a body in which nobody may vote decides nothing here.
        var holders = groups.Select(group => Ballots.Weighed("holder", group.Name, group.Size)).DefaultIfEmpty(Ballots.Weighed("holder", "bystander", 0));
        var seats = holders.Concat(delegates.Select(entry => Ballots.Weighed("predefined", entry.Name, 0)));
        var body = BodyOf(field, seats, groups, Measure.Stake);
        return (body, new RollCall(body)
        {
            Positions = groups.Where(group => group.DelegatedTo is null).Select(group => new SeatPosition(group.Name, group.Said))
                .Concat(delegates.Select(entry => new SeatPosition(entry.Name, entry.Says))).ToEquatableArray(),
            Delegations = groups.Where(group => group.DelegatedTo is not null).Select(group => new Delegation(group.Name, group.DelegatedTo!)).ToEquatableArray(),
        });
    }

    private sealed record Group(string Name, Fraction Size, Position Said, Position Default, string? DelegatedTo);

    private static List<Group> Groups(Field field)
    {
        var words = new Vocabulary(field);
        return [.. field["groups"].Items.Select((group, index) => new Group(
            $"group {index + 1}", group["stake"].Number, group["vote"].Text == "default" ? Position.Absent : words.Said(group["vote"].Text),
            words.Said(group["default"].Text), group.Find("delegatedTo")?.Text)).Where(group => group.Size > 0)];
    }

    /// <summary>The body with its threshold; one without a threshold asks for nothing.</summary>
    private Body BodyOf(Field field, IEnumerable<Seat> seats, List<Group> groups, Measure measure)
    {
        var threshold = field.Find("threshold")?.Number ?? 0;
        var comparison = Vocabulary.Comparison(rule["op"].Text);
        var share = new ShareRule([Position.InFavour], ShareBase.Cast, comparison, threshold, measure, Condition.Empty("ratio-zero", comparison, threshold));
        var silence = groups.Where(group => group.DelegatedTo is null).Select(group => group.Default).Append(Position.Against).Distinct().Single();
        return new(field["body"].Text, seats.ToEquatableArray(), new DefaultsRule(share, absent: silence))
        {
            Procedures = [new Procedure(new DefaultsRule(share, absent: silence)) { Admits = [Position.InFavour, Position.Against, Position.Abstaining] }],
        };
    }
}
