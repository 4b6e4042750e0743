namespace Governance.Model.Deciding;

/// <summary>Checks ballots over several options against the proposal that gives the options.</summary>
internal static class OptionValidation
{
    private const string Path = "rollCall.preferences";

    /// <summary>Whether the roll call answers the question that was put: by yes and no, or by preferences over its options.</summary>
    public static void Check(Proposal proposal, RollCall rollCall, Body? body, DiagnosticSink sink)
    {
        if (proposal.Options.IsEmpty)
        {
            if (rollCall.Preferences is not null)
            {
                sink.Error(ErrorCodes.BallotsDoNotFit, Path, "The roll call ranks options, and the proposal gives none.", "Give the proposal its options, or the roll call positions.");
            }

            return;
        }

        if (proposal.Polarity == Polarity.Overturns)
        {
            sink.Error(ErrorCodes.BallotsDoNotFit, "polarity", "A choice among options overturns nothing by a yes.", "Leave the polarity out, and make what would be overturned the default.");
        }

        if (rollCall.Declared is not null)
        {
            sink.Error(ErrorCodes.BallotsDoNotFit, "rollCall.declared", "A declared result does not tell which option was chosen.", "Give the ballots, or put the option that was declared as a question of yes and no.");
        }

        if (rollCall.Preferences is not { } preferences)
        {
            if (rollCall.Closed || Speaks(rollCall))
            {
                sink.Error(ErrorCodes.BallotsDoNotFit, "rollCall", "The proposal gives options, and the roll call does not say how they were preferred.", "Give 'preferences': ballots, comparisons or marks.");
            }

            return;
        }

        Forms(preferences, sink);
        Besides(preferences, rollCall, body, sink);
        Names(proposal, preferences, sink);
        Amounts(preferences, sink);
    }

    /// <summary>Whether a roll call says yes or no for anybody.</summary>
    private static bool Speaks(RollCall rollCall) => !rollCall.Positions.IsEmpty || !rollCall.Tallies.IsEmpty || !rollCall.Splits.IsEmpty || !rollCall.Delegations.IsEmpty || rollCall.Others is not null;

    /// <summary>What would be a second record of the votes that the ballots are of: positions for seats that cast them, or for all that are not mentioned.</summary>
    private static void Besides(Preferences preferences, RollCall rollCall, Body? body, DiagnosticSink sink)
    {
        var voters = body?.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote) && (preferences.Class is null || seat.Class == preferences.Class)).ToList() ?? [];
        var (classes, seats) = (voters.Select(seat => seat.Class).ToHashSet(StringComparer.Ordinal), voters.Select(seat => seat.Id).ToHashSet(StringComparer.Ordinal));
        var holders = voters.Select(seat => seat.Holder).OfType<EntityId>().ToHashSet();
        if (rollCall.Others is not null || rollCall.Within.Any(within => holders.Contains(within.Body)) || !rollCall.Delegations.IsEmpty || !rollCall.Splits.IsEmpty
            || rollCall.Tallies.Any(tally => IsVote(tally.Position) && classes.Contains(tally.Class))
            || rollCall.Positions.Any(entry => IsVote(entry.Position) && seats.Contains(entry.Seat)))
        {
            sink.Error(ErrorCodes.BallotsDoNotFit, Path, "Beside the preferences stand positions of those who cast them, or proxies, splits or a word for all others, and nothing says which of the two counts.",
                "Give the preferences alone, each ballot as often as it counts; seats of another class keep their positions where the preferences name theirs.");
        }
    }

    private static bool IsVote(Position position) => position.Kind is not (PositionKind.Absent or PositionKind.Recused or PositionKind.NotVoting);

    private static void Forms(Preferences preferences, DiagnosticSink sink)
    {
        if (new[] { preferences.Ballots.IsEmpty, preferences.Comparisons.IsEmpty, preferences.Marks.IsEmpty }.Count(isEmpty => !isEmpty) > 1)
        {
            sink.Error(ErrorCodes.BallotsDoNotFit, Path, "The preferences are given in more than one way, and nothing says which of them counts.", "Give ballots, comparisons or marks, and one of them only.");
        }
    }

    private static void Names(Proposal proposal, Preferences preferences, DiagnosticSink sink)
    {
        var options = proposal.Options.Select(option => option.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ballot in preferences.Ballots.AsSpan())
        {
            foreach (var tier in ballot.Tiers.AsSpan())
            {
                unknown.UnionWith(tier.Where(option => !options.Contains(option)));
            }
        }

        var named = unknown.Select(option => (option, "ballots"))
            .Concat(preferences.Comparisons.SelectMany(count => new[] { (count.Option, "comparisons"), (count.Over, "comparisons") }))
            .Concat(preferences.Marks.Select(mark => (mark.Option, "marks")))
            .Concat(preferences.CastingVote is { } casting ? [(casting, "castingVote")] : []);
        foreach (var (option, where) in named.Where(entry => !options.Contains(entry.Item1)).Distinct().Take(DiagnosticSink.Most))
        {
            sink.Error(ErrorCodes.UnknownOption, $"{Path}.{where}", $"The proposal has no option '{Text.Printable(option)}'.", Suggestion.For(option, options, "option"));
        }
    }

    private static void Amounts(Preferences preferences, DiagnosticSink sink)
    {
        List<Fraction> amounts = [.. preferences.Ballots.Select(ballot => ballot.Count), .. preferences.Comparisons.Select(count => count.Amount), .. preferences.Marks.Select(mark => mark.Amount)];
        if (preferences.Measure.IsHeads && amounts.Append(preferences.Cast ?? 0).FirstOrDefault(amount => !amount.IsInteger) is { IsInteger: false } part)
        {
            sink.Error(ErrorCodes.CountOutOfRange, Path, $"{part} ballots cannot have been cast by heads.", "Give whole numbers, or the measure that is counted.");
        }

        if (Numbers.CommonDenominator(amounts) is null)
        {
            sink.Error(ErrorCodes.CountOutOfRange, Path, $"The amounts have no common denominator of {Numbers.LongestDenominator} bits or less.", "Use amounts that share a denominator, such as decimals.");
            return;
        }

        if (preferences.Cast is not { } cast)
        {
            return;
        }

        var ballots = preferences.Ballots.Aggregate(Fraction.Zero, (sum, ballot) => sum + ballot.Count);
        var amount = preferences.Comparisons.ToDictionary(count => (count.Option, count.Over), count => count.Amount);
        var both = preferences.Comparisons.Select(count => (count.Option, count.Over, Sum: count.Amount + amount.GetValueOrDefault((count.Over, count.Option)))).FirstOrDefault(pair => pair.Sum > cast);
        var marked = preferences.Marks.FirstOrDefault(mark => mark.Amount > cast);
        if (ballots > cast || both.Option is not null || marked is not null)
        {
            var what = both.Option is not null ? $"{both.Sum} ballots compare '{both.Option}' and '{both.Over}'" : marked is not null ? $"{marked.Amount} ballots mark '{marked.Option}'" : $"{ballots} ballots are given";
            sink.Error(ErrorCodes.CountedTwice, Path, $"{what}, and {cast} were cast.", "Correct one of the numbers.");
        }
    }
}
