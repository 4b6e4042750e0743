namespace Governance.Model.Tests.Vectors;

/// <summary>One body, one ballot, one rule: built from the conditions, the defaults and the votes of a vector.</summary>
internal sealed class BallotReading : Reading
{
    private static readonly string[] Clauses = ["approveWhen", "atDeadline"];
    private readonly Field input;
    private readonly Field rule;
    private readonly Vocabulary words;
    private readonly Ballot ballot;
    private readonly Measure measure;
    private readonly IReadOnlyList<Condition> conditions;
    private readonly bool isClosed;
    private readonly bool saysWhileOpen; // then "verdict" alone is what would hold if no more votes came in

    private BallotReading(Field input, Field expected, Measure asked)
    {
        isClosed = input.Find("voting") is not { } voting || voting.Text.StartsWith("closed", StringComparison.Ordinal);
        saysWhileOpen = expected.Has("verdictWhileOpen");
        (this.input, rule, words) = (input, input["rule"], new Vocabulary(input));
        ballot = Ballots.Of(input, words, asked);
        measure = ballot.Measure;
        conditions = [.. Conditions("blocks", blocks: true), .. Conditions("requires", blocks: false)];
    }

    /// <summary>Totals are read twice, as amounts of stake and as so many seats with one vote each: the answer must be one.</summary>
    public static IReadOnlyList<BallotReading> Each(Field input, Field expected) => input.Find("votes") is { } votes && !votes.Has("aye")
        ? [new BallotReading(input, expected, Measure.Stake), new BallotReading(input, expected, Measure.Heads)]
        : [new BallotReading(input, expected, Measure.Stake)];

    private IEnumerable<Condition> Conditions(string name, bool blocks) =>
        (rule.Find(name)?.Items ?? []).Select(field => new Condition(field, blocks, words, measure));

    public override string? Answer(Field expected) => expected.Name switch
    {
        "verdict" => Vocabulary.Word(Now()),
        "verdictWhileOpen" => Vocabulary.Word(WhileOpen()),
        "verdictWhenClosed" => Vocabulary.Word(Closed.Verdict!.Value),
        "verdictIfExact" => rule["quorumRounding"].Text == "floor" ? Vocabulary.Word(ballot.Decide(Main(exactly: true)).Verdict!.Value) : null,
        "failedCondition" => Closed.Finding!.FirstFailed(),
        "quorumReached" => Vocabulary.Word(Closed.Finding!.Cited("quorum").Verdict == Verdict.Passed),
        "tally" => ballot.Tally(expected, words, Defaults, isClosed),
        "yesShare" => Ratio(Share(new ShareRule([Position.InFavour], Condition.Base(rule["base"], words), Comparison.AtLeast, 0, measure))),
        "usedWeight" => Split().Counted.ToString(),
        "remainingWeight" => Rest(Split()),
        "secondBallotValid" => Vocabulary.Word(IsValid(most: 1) && IsValid(most: 2)),
        "error" => IsValid(most: 1) && !IsValid(most: 2) ? "no weight remaining" : null,
        "arithmetic" => Field.Json(Arithmetic.Lines(expected, conditions.SelectMany(condition => Arithmetic.Of(condition, Closed.Finding!)))),
        _ => null,
    };

    /// <summary>Whether a quorum is among the conditions that fail.</summary>
    public bool LacksQuorum => conditions.Any(condition => condition.IsQuorum && Closed.Finding!.Cited(condition.Name).Verdict == Verdict.Failed);

    /// <summary>The decision if no more votes come in.</summary>
    public Determination Closed => field ??= ballot.Decide(Main());

    /// <summary>What holds while votes come in. A condition for an early end is asked of the votes so far: where it holds the ballot is over.</summary>
    private Verdict WhileOpen()
    {
        var isOver = Early() is { } early && ballot.Decide(early).IsCarried;
        return (isOver ? Closed : ballot.Decide(Main(), closed: false)).Verdict!.Value;
    }

    /// <summary>The library needs no clause on when to reject early: it fails as soon as no votes can help. Where a vector has one, both must mean the same.</summary>
    private Verdict Now()
    {
        if (rule.Find("rejectEarlyWhen") is { } reject)
        {
            var hopeless = ballot.Decide(Sentences.Condition(reject.Text, Threshold, measure)).IsCarried;
            Assert.Equal(hopeless, ballot.Decide(Main(), closed: false).Verdict == Verdict.Failed);
        }

        return isClosed || saysWhileOpen ? Closed.Verdict!.Value : WhileOpen();
    }

    private bool IsValid(int most) => Ballots.Of(input, words, measure, most).IsValid();

    private Fraction? Threshold => rule.Find("threshold")?.Number;

    /// <summary>The rule, with silence read as its defaults say.</summary>
    private Rule Main(bool exactly = false)
    {
        var parts = new List<Rule>();
        if (rule.Find("whenElectorateIsZero") is { } empty)
        {
            Assert.Equal("not-carried", empty.Text);
            parts.Add(new FloorRule(0, Vocabulary.Anything, measure, strict: true).CitedAs("there is an electorate"));
        }

        parts.AddRange(conditions.Select(condition => condition.Needed(exactly)));
        parts.AddRange(Clauses.Select(rule.Find).OfType<Field>().Select(field => Sentences.Condition(field.Text, Threshold, measure)));
        return Defaults(parts.Count == 0 ? new FloorRule(0, [Position.InFavour]) : new AllRule(parts.ToEquatableArray()));
    }

    private Rule Defaults(Rule part)
    {
        if (rule.Find("defaults") is { } defaults)
        {
            return new DefaultsRule(part, absent: words.Said(defaults["absent"].Text));
        }

        var both = rule.Find("defaultForAbsentAndAbstain");
        return (both ?? rule.Find("defaultForAbsent")) is { } sentence
            ? Sentences.Default(sentence.Text, input["electorate"].Find("prime")?.Text, position => new DefaultsRule(part, absent: position, abstaining: both is null ? null : position), measure)
            : part;
    }

    /// <summary>What ends the ballot before its time, or null where nothing does.</summary>
    private Rule? Early()
    {
        if (rule.Find("earlyWhen") is { } sentence)
        {
            return Sentences.Condition(sentence.Text, Threshold, measure);
        }

        if (rule.Find("earlySuccess") is not { } early)
        {
            return null;
        }

        var (counted, comparison) = (words.Positions(early["of"]), Vocabulary.Comparison(early["op"].Text));
        Assert.Equal(Comparison.AtLeast, comparison);
        var also = conditions.Single(condition => condition.Name == early["and"].Text).Needed();
        var amount = new FloorRule(early["value"].Number, counted, measure);
        return early.Find("fractionOfEntitled") is { } fraction
            ? Rule.All(also, amount, new ShareRule(counted, ShareBase.Entitled, comparison, fraction.Number, measure))
            : Rule.All(also, amount);
    }

    /// <summary>What the only voter of a vector has split, and what he weighs.</summary>
    private (Fraction Counted, Fraction Of) Split()
    {
        var voter = input["ballots"].Items.Select(entry => entry["voter"].Text).Distinct().Single();
        return Share(Rule.Among(SeatSelection.Named(voter), new ShareRule(words.Votes, ShareBase.Entitled, Comparison.AtLeast, 0, measure)));
    }

    private (Fraction Counted, Fraction Of) Share(Rule share)
    {
        var finding = ballot.Decide(share).Finding!.Numbers()!;
        return (finding.Counted!.Value, finding.Base!.Value);
    }

    private static string Ratio((Fraction Counted, Fraction Of) share) => (share.Counted / share.Of).ToString();

    private static string Rest((Fraction Counted, Fraction Of) share) => (share.Of - share.Counted).ToString();
}
