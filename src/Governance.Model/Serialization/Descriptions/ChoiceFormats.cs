namespace Governance.Model.Serialization;

/// <summary>How a choice among options is written: the rule of the procedure, the options of the proposal, and the ballots.</summary>
internal static class ChoiceFormats
{
    /// <summary>A voting method alone, or with what belongs to it.</summary>
    public static Format<ChoiceRule> Rule { get; } = new AlternativesFormat<ChoiceRule>(
        "a choice, as a voting method such as schulze or as an object with \"method\"",
        new(JsonKind.Text, Method.As(method => new ChoiceRule(method), choice => choice.Method), writes: choice => choice == new ChoiceRule(choice.Method)),
        new(JsonKind.Object, new ObjectFormat<ChoiceRule>("a choice", "How a body chooses among several options that satisfy its rule.", DescribeRule), writes: _ => true));

    /// <summary>The options, in the order of the ballot.</summary>
    public static ListFormat<BallotOption> Options { get; } = new(
        new AlternativesFormat<BallotOption>(
            "an option, as an id or as an object with \"id\"",
            new(JsonKind.Text, OptionId.As(id => new BallotOption(id), option => option.Id), writes: option => option == new BallotOption(option.Id)),
            new(JsonKind.Object, new ObjectFormat<BallotOption>("an option", "One of the options that a question puts to the choice: a text, or a candidate.", DescribeOption), writes: _ => true)),
        calledBy: option => option.Id);

    public static ObjectFormat<Preferences> Preferences { get; } = new("preferences", "What the electors said of several options: ballots, comparisons or marks.", DescribePreferences);

    public static TokenFormat<string> OptionId => ValueFormats.Name("option id");

    private static WordFormat<VotingMethod> Method => new("voting method",
        ("plurality", VotingMethod.Plurality), ("approval", VotingMethod.Approval), ("two-round", VotingMethod.TwoRound), ("instant-runoff", VotingMethod.InstantRunoff),
        ("borda", VotingMethod.Borda), ("dowdall", VotingMethod.Dowdall), ("condorcet", VotingMethod.Condorcet), ("smith-set", VotingMethod.SmithSet),
        ("schwartz-set", VotingMethod.SchwartzSet), ("copeland", VotingMethod.Copeland), ("minimax", VotingMethod.Minimax), ("ranked-pairs", VotingMethod.RankedPairs),
        ("schulze", VotingMethod.Schulze), ("kemeny", VotingMethod.Kemeny));

    private static WordFormat<DefeatStrength> Strength { get; } = new("strength of a defeat",
        ("winning-votes", DefeatStrength.WinningVotes), ("margins", DefeatStrength.Margins), ("ratio", DefeatStrength.Ratio), ("opposition", DefeatStrength.Opposition));

    private static WordFormat<UnrankedOptions> Unranked { get; } = new("reading of unranked options",
        ("tied-last", UnrankedOptions.TiedLast), ("not-compared", UnrankedOptions.NotCompared), ("void", UnrankedOptions.Void));

    private static Format<EquatableArray<EquatableArray<string>>> Ranking { get; } = new ListFormat<EquatableArray<string>>(new AlternativesFormat<EquatableArray<string>>(
        "an option, or a list of options ranked alike",
        new(JsonKind.Text, OptionId.As<EquatableArray<string>>(option => [option], tier => tier[0]), writes: tier => tier.Count == 1),
        new(JsonKind.List, new ListFormat<string>(OptionId, sortedBy: option => option), writes: _ => true)));

    /// <summary>The ranking alone for one ballot, or with how many there are.</summary>
    private static ListFormat<RankedBallot> Ballots { get; } = new(new AlternativesFormat<RankedBallot>(
        "a ballot, as a list of options or as an object with \"count\" and \"ranking\"",
        new(JsonKind.List, Ranking.As(tiers => new RankedBallot(1, tiers), ballot => ballot.Tiers), writes: ballot => ballot.Count == 1),
        new(JsonKind.Object, new ObjectFormat<RankedBallot>("ballots", "So many ballots that rank the options in one way.", DescribeBallot), writes: _ => true)));

    private static Format<EquatableArray<PairwiseCount>> Comparisons { get; } = new MapFormat<string, EquatableArray<PairwiseCount>, EquatableArray<PairwiseCount>>(
        "an object of comparisons by option", OptionId,
        new MapFormat<string, Fraction, OptionCount>("an object of amounts by option", OptionId, ValueFormats.Amount, (over, amount) => new(over, amount), count => (count.Option, count.Amount))
            .As(counts => counts.Select(count => new PairwiseCount(AnyOption, count.Option, count.Amount)).ToEquatableArray(), counts => counts.Select(count => new OptionCount(count.Over, count.Amount)).ToEquatableArray()),
        (option, counts) => counts.Select(count => new PairwiseCount(option, count.Over, count.Amount)).ToEquatableArray(), counts => (counts[0].Option, counts))
        .As(groups => groups.SelectMany(group => group).ToEquatableArray(), counts => counts.GroupBy(count => count.Option, StringComparer.Ordinal).Select(group => group.ToEquatableArray()).ToEquatableArray());

    private static Format<EquatableArray<OptionCount>> Marks { get; } = new MapFormat<string, Fraction, OptionCount>(
        "an object of amounts by option", OptionId, ValueFormats.Amount, (option, amount) => new(option, amount), count => (count.Option, count.Amount));

    private const string AnyOption = "\u00b7"; // the option is the name of the property around it, and is given there

    private static Func<Values, ChoiceRule> DescribeRule(ObjectDescription<ChoiceRule> it)
    {
        var method = it.Required("method", Method, choice => choice.Method, "How the ballots become a ranking of the options.");
        var strength = it.Optional("strength", Strength, choice => choice.Strength, DefeatStrength.WinningVotes, "What makes one defeat stronger than another, for schulze, ranked-pairs and minimax.");
        var unranked = it.Optional("unranked", Unranked, choice => choice.Unranked, UnrankedOptions.TiedLast, "What a ballot says of the options that it does not rank.");
        var seats = it.Optional("seats", ValueFormats.SmallCount, choice => choice.Seats, 1, "How many options are chosen.");
        var most = it.Optional("mostPerAffiliation", ValueFormats.SmallCount, choice => choice.MostPerAffiliation, "How many options of one affiliation may be chosen.");
        var casting = it.Optional("castingVote", ValueFormats.SeatId, choice => choice.CastingVote, "The id of the seat that breaks a tie.");
        return read => new ChoiceRule(read.Get(method))
        {
            Strength = read.Get(strength),
            Unranked = read.Get(unranked),
            Seats = read.Get(seats),
            MostPerAffiliation = read.Get(most),
            CastingVote = read.Get(casting),
        };
    }

    private static Func<Values, BallotOption> DescribeOption(ObjectDescription<BallotOption> it)
    {
        var id = it.Required("id", OptionId, option => option.Id, "The id by which ballots name it.");
        var name = it.Optional("name", ValueFormats.Text, option => option.Name, "What it is called in prose.");
        var questionType = it.Optional("questionType", ValueFormats.Text, option => option.QuestionType, "The type of question that choosing it would answer, where it is not that of the proposal.");
        var standing = it.Optional("default", ValueFormats.Flag, option => option.IsDefault, false, "Whether it stands where no other option is chosen.");
        var affiliation = it.Optional("affiliation", ValueFormats.Name("affiliation"), option => option.Affiliation, "With whom a candidate is affiliated.");
        return read => new BallotOption(read.Get(id))
        {
            Name = read.Get(name),
            QuestionType = read.Get(questionType),
            IsDefault = read.Get(standing),
            Affiliation = read.Get(affiliation),
        };
    }

    private static Func<Values, Preferences> DescribePreferences(ObjectDescription<Preferences> it)
    {
        var seatClass = it.Optional("class", ValueFormats.SeatClass, preferences => preferences.Class, "The class of seats that voted, where several do.");
        var measure = it.Optional("measure", ValueFormats.Measure, preferences => preferences.Measure, Measure.Heads, "What is counted.");
        var cast = it.Optional("cast", ValueFormats.Amount, preferences => preferences.Cast, "How many ballots were cast.");
        var ballots = it.Optional("ballots", Ballots, preferences => preferences.Ballots, [], "The ballots.");
        var comparisons = it.Optional("comparisons", Comparisons, preferences => preferences.Comparisons, [], "How many prefer one option to another: by the option preferred, then by the other.");
        var marks = it.Optional("marks", Marks, preferences => preferences.Marks, [], "How many ballots mark an option: approve of it, or choose it.");
        var casting = it.Optional("castingVote", OptionId, preferences => preferences.CastingVote, "The option for which the casting vote was given.");
        return read => new Preferences
        {
            Class = read.Get(seatClass),
            Measure = read.Get(measure),
            Cast = read.Get(cast),
            Ballots = read.Get(ballots),
            Comparisons = read.Get(comparisons),
            Marks = read.Get(marks),
            CastingVote = read.Get(casting),
        };
    }

    private static Func<Values, RankedBallot> DescribeBallot(ObjectDescription<RankedBallot> it)
    {
        var count = it.Optional("count", ValueFormats.Amount, ballot => ballot.Count, 1, "How many ballots.");
        var ranking = it.Required("ranking", Ranking, ballot => ballot.Tiers, "The options, the preferred ones first; a list among them is ranked alike.");
        return read => new RankedBallot(read.Get(count), read.Get(ranking));
    }
}
