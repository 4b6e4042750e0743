namespace Governance.Model.Serialization;

/// <summary>How bodies, their seats and their procedures are written.</summary>
internal static class BodyFormats
{
    public static ObjectFormat<Body> Body { get; } = new("a body", "Seats and procedures: a committee, a board, an assembly, an electorate.", DescribeBody);

    public static Format<SeatSelection> Selection { get; } = new AlternativesFormat<SeatSelection>(
        "some seats: a class, \"*\", or an object with \"classes\" and \"seats\"",
        new(node => node.Kind == JsonKind.Text && node.Raw.SequenceEqual("\"*\""u8), selection => selection.IsAll, new WordFormat<SeatSelection>("selection of seats", ("*", SeatSelection.All))),
        new(JsonKind.Text, ValueFormats.SeatClass.As(seatClass => SeatSelection.OfClass(seatClass), selection => selection.Classes[0]),
            writes: selection => selection.Seats.IsEmpty && selection.Classes is [not "*"]),
        new(JsonKind.Object, new ObjectFormat<SeatSelection>("a selection of seats", "Some of the seats of a body, by class or one by one.", DescribeSelection), writes: _ => true))
        .Named("seats", "Some of the seats of a body: a class, \"*\" for all, or classes and seats by name.");

    private static readonly Rights[] SingleRights = [Model.Rights.Attend, Model.Rights.Speak, Model.Rights.Propose, Model.Rights.Vote];

    private static Format<Rights> Rights { get; } = new ListFormat<Rights>(
        new WordFormat<Rights>("right", ("attend", Model.Rights.Attend), ("speak", Model.Rights.Speak), ("propose", Model.Rights.Propose), ("vote", Model.Rights.Vote)))
        .As(all => all.Aggregate(Model.Rights.None, (sum, one) => sum | one), sum => SingleRights.Where(one => sum.HasFlag(one)).ToEquatableArray());

    private static ListFormat<Seat> Seats { get; } = new(new ObjectFormat<Seat>("a seat", "A place in a body, or several places that do not differ.", DescribeSeat), calledBy: seat => seat.Id);

    private static ListFormat<Procedure> Procedures { get; } = new(
        new ObjectFormat<Procedure>("a procedure", "Which rule a body uses for which matter and which type of question, and when.", DescribeProcedure));

    private static MapFormat<Measure, Fraction, Weight> Weights { get; } = new(
        "an object of weights by measure", ValueFormats.Measure, ValueFormats.Amount, (measure, amount) => new Weight(measure, amount), weight => (weight.Measure, weight.Amount));

    private static Func<Values, Body> DescribeBody(ObjectDescription<Body> it)
    {
        var id = it.Required("id", ValueFormats.Id, body => body.Id, "The id, unique among the parties and bodies of a model.");
        var name = it.Optional("name", ValueFormats.Text, body => body.Name, "What it is called in prose.");
        var of = it.Optional("of", ValueFormats.Id, body => body.Of, "The party whose organ it is and whose act its act is.");
        var seats = it.Optional("seats", Seats, body => body.Seats, [], "The seats.");
        var rule = it.Optional("rule", RuleFormats.Rule, OnlyRule, "The rule for every question: short for one procedure that has nothing else.");
        var procedures = it.Optional("procedures", Procedures, body => OnlyRule(body) is null ? body.Procedures : [], [], "Which rule it uses for what.");
        var from = it.Optional("constitutedFrom", ValueFormats.Day, body => body.Term.From, "The first day on which it is constituted.");
        var until = it.Optional("constitutedUntil", ValueFormats.Day, body => body.Term.Until, "The first day on which it no longer is.");
        var minimumFilled = it.Optional("minimumFilled", ValueFormats.Count, body => body.MinimumFilled, 0, "How many seats must be filled for it to exist at all.");
        var suspended = it.Optional("suspended", MandateFormats.Suspensions, body => body.Suspensions, [], "When it was suspended.");
        var source = it.Optional("source", ValueFormats.Source, body => body.Source, "Where this comes from.");
        it.NotBoth(rule, procedures);
        it.StandsFor(rule, "procedures", "[0]", "rule");
        return read => new Body(read.Get(id), read.Get(seats))
        {
            Name = read.Get(name),
            Of = read.Get(of),
            Procedures = read.Get(rule) is { } only ? [new Procedure(only)] : read.Get(procedures),
            Term = new Term(read.Get(from), read.Get(until)),
            MinimumFilled = read.Get(minimumFilled),
            Suspensions = read.Get(suspended),
            Source = read.Get(source),
        };
    }

    private static Rule? OnlyRule(Body body) => body.Procedures is [var only] && only == new Procedure(only.Rule) ? only.Rule : null;

    private static Func<Values, Seat> DescribeSeat(ObjectDescription<Seat> it)
    {
        var seatClass = it.Required("class", ValueFormats.SeatClass, seat => seat.Class, "The class, which rules and tallies may name.");
        var count = it.Optional("count", ValueFormats.OneOrMore, seat => seat.Count, 1, "How many places that do not differ, vacant ones included.");
        var holder = it.Optional("holder", ValueFormats.Id, seat => seat.Holder, "Who holds it: a party or a body.");
        var namedBy = it.Optional("namedBy", ValueFormats.Id, seat => seat.NamedBy, "Who fills it, where the holder is not told: a party or a body, in whose group and region the seat is counted.");
        var id = it.Optional("id", ValueFormats.SeatId, seat => seat.Id == UsualId(seat) ? null : seat.Id, "The id by which a roll call names it: the holder, else the class, unless given.");
        var rights = it.Optional("rights", Rights, seat => seat.Rights, Model.Rights.All, "What the holder may do.");
        var weights = it.Optional("weights", Weights, seat => seat.Weights, [], "What each of the places weighs, by measure.");
        var vacant = it.Optional("vacant", ValueFormats.Count, seat => seat.Vacant, 0, "How many of the places nobody fills.");
        var source = it.Optional("source", ValueFormats.Source, seat => seat.Source, "Where this comes from.");
        return read =>
        {
            var seat = new Seat(read.Get(seatClass), read.Get(count), read.Get(holder))
            {
                NamedBy = read.Get(namedBy),
                Rights = read.Get(rights),
                Weights = read.Get(weights),
                Vacant = read.Get(vacant),
                Source = read.Get(source),
            };
            return read.Get(id) is { } given ? seat with { Id = given } : seat;
        };
    }

    private static string UsualId(Seat seat) => seat.Holder?.Value ?? seat.Class;

    private static Func<Values, Procedure> DescribeProcedure(ObjectDescription<Procedure> it)
    {
        var name = it.Optional("name", ValueFormats.Text, procedure => procedure.Name, "What it is called.");
        var questionType = it.Optional("questionType", ValueFormats.Text, procedure => procedure.QuestionType, "The type of question it is for; any that has no procedure of its own, unless given.");
        var over = it.Optional("over", MatterFormats.Scope, procedure => procedure.Over, Scope.Everything, "The matters it is for.");
        var from = it.Optional("inForceFrom", ValueFormats.Day, procedure => procedure.Term.From, "The first day on which it holds.");
        var until = it.Optional("inForceUntil", ValueFormats.Day, procedure => procedure.Term.Until, "The first day on which it no longer holds.");
        var rule = it.Required("rule", RuleFormats.Rule, procedure => procedure.Rule, "What it takes to carry.");
        var choice = it.Optional("choice", ChoiceFormats.Rule, procedure => procedure.Choice, "How it chooses among several options that satisfy the rule.");
        var sponsors = it.Optional("sponsors", RuleFormats.Rule, procedure => procedure.Sponsors, "What the sponsors must amount to.");
        var noticeDays = it.Optional("noticeDays", ValueFormats.SmallCount, procedure => procedure.NoticeDays, "How many days before the decision notice is due.");
        var consensusBy = it.Optional("consensusBy", ValueFormats.Source, procedure => procedure.ConsensusBy, "The document that makes this a consensus procedure.");
        var optIn = it.Optional("optIn", ValueFormats.Flag, procedure => procedure.IsOptIn, false, "Whether only those who consent are addressed.");
        var chairDeclares = it.Optional("chairDeclares", ValueFormats.Flag, procedure => procedure.ChairDeclares, false, "Whether it is left to the chair to declare the result.");
        var admits = it.Optional("admits", new ListFormat<Position>(ValueFormats.Position, sortedBy: position => position.ToString()), procedure => procedure.Admits, [], "The positions a seat may take; for, against, abstain and those its rule speaks of, unless given.");
        var source = it.Optional("source", ValueFormats.Source, procedure => procedure.Source, "Where this comes from.");
        return read => new Procedure(read.Get(rule))
        {
            Choice = read.Get(choice),
            Name = read.Get(name),
            QuestionType = read.Get(questionType),
            Over = read.Get(over),
            Term = new Term(read.Get(from), read.Get(until)),
            Sponsors = read.Get(sponsors),
            NoticeDays = read.Get(noticeDays),
            ConsensusBy = read.Get(consensusBy),
            IsOptIn = read.Get(optIn),
            ChairDeclares = read.Get(chairDeclares),
            Admits = read.Get(admits),
            Source = read.Get(source),
        };
    }

    private static Func<Values, SeatSelection> DescribeSelection(ObjectDescription<SeatSelection> it)
    {
        var classes = it.Optional("classes", new ListFormat<string>(ValueFormats.SeatClass, sortedBy: name => name), selection => selection.Classes, [], "The classes selected.");
        var seats = it.Optional("seats", new ListFormat<string>(ValueFormats.SeatId, sortedBy: id => id), selection => selection.Seats, [], "The ids of the seats selected.");
        return read => SeatSelection.Of(read.Get(classes), read.Get(seats));
    }
}
