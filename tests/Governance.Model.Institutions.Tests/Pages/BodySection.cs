namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>The bodies: who sits in each, and by which rules it decides.</summary>
internal static class BodySection
{
    private const int MostHolders = 40;
    private const int MostWeights = 12;

    public static void Write(PageContext context)
    {
        if (!context.Part.Bodies.IsEmpty)
        {
            context.Page.Heading(2, "Bodies");
        }

        foreach (var body in context.Part.Bodies)
        {
            context.Page.Heading(3, Markdown.Escape(context.Names.Plain(body.Id)));
            context.Page.Paragraph(Introduction(context, body));
            Seats(context, body);
            Procedures(context, body);
        }
    }

    private static string Introduction(PageContext context, Body body)
    {
        var sentences = new List<string>();
        if (body.Of is { } owner)
        {
            sentences.Add($"An organ: what it decides counts as an act of {context.Names.Of(owner)}.");
        }

        if (PageWords.During(body.Term) is { Length: > 0 } term)
        {
            sentences.Add($"Constituted {term}.");
        }

        if (body.MinimumFilled > 0)
        {
            sentences.Add($"It exists only while at least {PageWords.Plural(body.MinimumFilled, "seat")} {(body.MinimumFilled == 1 ? "is" : "are")} filled.");
        }

        if (!body.Suspensions.IsEmpty)
        {
            sentences.Add($"It was {PartySection.Suspended(body.Suspensions)}.");
        }

        sentences.Add($"Id {Markdown.Code(body.Id.Value)}. Source {context.Sources.Mark([body.Source, .. body.Suspensions.Select(suspension => suspension.Source)])}.");
        return string.Join(' ', sentences);
    }

    private static void Seats(PageContext context, Body body)
    {
        if (body.Seats.IsEmpty)
        {
            context.Page.Paragraph("No seats of its own: it decides through other bodies or by a criterion.");
            return;
        }

        context.Page.Table(["Seats", "How many", "Held by, or of which kind", "May", "Weight", "Vacant", "Source"], body.Seats
            .GroupBy(seat => (seat.Class, seat.Rights)).Select(group => (string[])
            [
                Markdown.Escape(PageWords.Spaced(group.Key.Class)),
                PageWords.Number(Sum(group, seat => seat.Count)),
                Holders(context, group),
                PageWords.Rights(group.Key.Rights),
                Weights(group),
                Sum(group, seat => seat.Vacant) is { Sign: > 0 } vacant ? PageWords.Number(vacant) : "",
                context.Sources.Mark(group.Select(seat => seat.Source)),
            ]));
    }

    /// <summary>Who holds the seats; where they weigh different things, the heaviest with what they weigh.</summary>
    private static string Holders(PageContext context, IEnumerable<Seat> seats)
    {
        var held = seats.Where(seat => seat.Holder is not null).ToList();
        var unnamed = Sum(seats.Where(seat => seat.Holder is null), seat => seat.Count);
        var kinds = seats.Where(seat => seat.Holder is null).GroupBy(seat => seat.NamedBy is { } namer ? $"chosen by {context.Names.Of(namer)}" : Kind(seat)).Where(group => group.Key.Length > 0)
            .Select(group => (Words: group.Key, Count: Sum(group, seat => seat.Count))).ToList();
        var rest = unnamed - kinds.Aggregate(Fraction.Zero, (sum, kind) => sum + kind.Count);
        var names = Vary(held)
            ? PageWords.Names(held.OrderByDescending(seat => seat.Weights[0].Amount).ThenBy(seat => seat.Id, StringComparer.Ordinal).Select(seat => $"{context.Names.Of(seat.Holder!.Value)} ({PageWords.Number(seat.Weights[0].Amount)})"), MostWeights)
            : PageWords.Names(held.GroupBy(seat => seat.Holder!.Value).Select(group => context.Names.Of(group.Key) + (group.Count() > 1 ? $" ({group.Count()} seats)" : "")), MostHolders);
        return string.Join("; ", ((string[])
        [
            names,
            PageWords.Names(kinds.Select(kind => kind.Count == 1 ? kind.Words : $"{kind.Words}: {PageWords.Number(kind.Count)}"), MostHolders),
            rest.Sign == 0 || (held.Count == 0 && kinds.Count == 0) ? "" : $"{PageWords.Number(rest)} not by name",
        ]).Where(text => text.Length > 0));
    }

    /// <summary>What kind of seat within its class it is; nothing where its id does not say more than its class.</summary>
    private static string Kind(Seat seat) => seat.Id == seat.Class ? "" : Markdown.Escape(PageWords.Spaced(seat.Id));

    private static string Weights(IEnumerable<Seat> seats) => string.Join("; ", seats.SelectMany(seat => seat.Weights.Select(weight => (seat, weight)))
        .GroupBy(pair => pair.weight.Measure).OrderBy(group => group.Key.Name, StringComparer.Ordinal).Select(group =>
        {
            var (least, most) = (group.Min(pair => pair.weight.Amount), group.Max(pair => pair.weight.Amount));
            var (measure, places) = (Markdown.Escape(PageWords.Spaced(group.Key.Name)), Sum(group.Select(pair => pair.seat), seat => seat.Count));
            return least == most
                ? $"{PageWords.Number(least)} {measure}{(places > 1 ? " each" : "")}"
                : $"{PageWords.Number(least)} to {PageWords.Number(most)} {measure}, together {PageWords.Number(group.Aggregate(Fraction.Zero, (sum, pair) => sum + (pair.weight.Amount * pair.seat.Count)))}";
        }));

    private static bool Vary(List<Seat> seats) => seats.Count > 1 && seats.TrueForAll(seat => !seat.Weights.IsEmpty) && seats.Exists(seat => seat.Weights[0].Amount != seats[0].Weights[0].Amount);

    private static void Procedures(PageContext context, Body body)
    {
        if (body.Procedures.IsEmpty)
        {
            context.Page.Paragraph("By which rules it decides is not on record.");
            return;
        }

        context.Page.Table(["How it decides", "Questions of the kind", "Matters", "What it takes", "In force", "Form", "Who may propose", "Notice", "Source"], body.Procedures.Select(procedure => (string[])
        [
            Markdown.Escape(procedure.Name ?? "Every decision"),
            procedure.QuestionType is { } type ? Markdown.Escape(PageWords.Spaced(type)) : body.Procedures.Any(other => other.QuestionType is not null) ? "any other" : "",
            procedure.Over == Scope.Everything ? "" : Markdown.Escape(procedure.Over.ToString()),
            RuleNames.Of(procedure.Rule, body, context.Names) + (procedure.Choice is { } choice ? $"; then by {choice.ToPhrase()}{(choice.CastingVote is null ? "" : ", ties by a casting vote")}" : ""),
            PageWords.During(procedure.Term),
            Form(procedure),
            procedure.Sponsors is { } sponsors ? RuleNames.Of(sponsors, body, context.Names) : "",
            procedure.NoticeDays is { } days ? PageWords.Plural(days, "day") : "",
            context.Sources.Mark([procedure.Source, procedure.ConsensusBy, .. RuleNames.Sources(procedure.Rule)]),
        ]));
    }

    private static string Form(Procedure procedure) => PageWords.List(new[]
    {
        procedure.IsConsensus ? "by consensus" : "",
        procedure.IsOptIn ? "binds only those who consent" : "",
        procedure.ChairDeclares ? "the chair declares the result" : "",
    }.Where(text => text.Length > 0));

    private static Fraction Sum(IEnumerable<Seat> seats, Func<Seat, long> of) => seats.Aggregate(Fraction.Zero, (sum, seat) => sum + of(seat));
}
