namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Who takes part or is affected, and who authorised whom.</summary>
internal static class PartySection
{
    /// <summary>The institution's own parties, and those of elsewhere that it affects.</summary>
    public static void Parties(PageContext context)
    {
        var (part, stakes) = (context.Part, context.Part.Stakes.ToLookup(stake => stake.Party));
        var others = stakes.Where(group => part.FindParty(group.Key) is null).ToList();
        if (part.Parties.IsEmpty && others.Count == 0)
        {
            return;
        }

        context.Page.Heading(2, "Parties");
        context.Page.Table(["Name", "What it is", "Group", "Region", "How many", "Belongs to", "On record", "What it bears", "Id", "Source"], part.Parties.Select(party => (string[])
        [
            Markdown.Escape(context.Names.Plain(party.Id)),
            PageWords.Kind(party.Kind),
            party.Group.Name.Replace('-', ' '),
            PageWords.Region(party.Region),
            party.Size > 1 ? PageWords.Number(party.Size) : "",
            context.Names.Of(party.MemberOf),
            Markdown.Escape(string.Join(", ", party.Attributes.Select(fact => $"{PageWords.Spaced(fact.Name)}: {PageWords.Value(fact.Value)}"))),
            Bears(stakes[party.Id]),
            Markdown.Code(party.Id.Value),
            context.Sources.Mark([party.Source, .. party.Attributes.Select(fact => fact.Source), .. stakes[party.Id].Select(stake => stake.Source)]),
        ]));
        if (others.Count > 0)
        {
            context.Page.Paragraph(part.Parties.IsEmpty ? "It has no parties of its own. These are affected:" : "Parties that are described elsewhere are affected, too:");
            context.Page.Table(["Name", "What it bears", "Source"], others.Select(group =>
                (string[])[context.Names.Of(group.Key), Bears(group), context.Sources.Mark(group.Select(stake => stake.Source))]));
        }
    }

    /// <summary>The mandates, and what they oblige to.</summary>
    public static void Mandates(PageContext context)
    {
        context.Page.Heading(2, "Who authorised whom");
        if (context.Part.Mandates.IsEmpty)
        {
            context.Page.Paragraph("Nobody authorised anybody: no mandate is on record.");
            return;
        }

        context.Page.Table(["Who authorised", "whom", "to do what", "over which matters", "by means of", "In force", "May it be passed on", "Who may end it", "Source"], context.Part.Mandates.Select(mandate => (string[])
        [
            context.Names.Of(mandate.From),
            context.Names.Of(mandate.To),
            (mandate.Power == Power.Bind ? "bind" : "advise") + (mandate.OnlyPassesOn ? " others, by passing on what they gave" : ""),
            Markdown.Escape(mandate.Over.ToString()),
            PageWords.By(mandate.By),
            InForce(mandate),
            !context.Part.Mandates.Any(other => other.MayBeDelegated) ? "" : mandate.MayBeDelegated ? "yes" : "no",
            context.Names.Of(mandate.EndableBy) + Jointly(mandate) + (mandate.NoticeDays is { } days ? $", with {PageWords.Plural(days, "day")} of notice" : ""),
            context.Sources.Mark([mandate.Source, .. mandate.Suspensions.Select(suspension => suspension.Source), mandate.Revoked?.Source]),
        ]));
        Duties(context);
    }

    /// <summary>Whether several can end a mandate only together, or each alone; nothing where it is not several.</summary>
    private static string Jointly(Mandate mandate) => mandate.EndableBy.Count < 2 ? "" : mandate.EndableTogether ? ", only together" : ", each alone";

    /// <summary>Stretches of time in which something could not act.</summary>
    public static string Suspended(IEnumerable<Suspension> suspensions) => string.Join("; ", suspensions.Select(suspension =>
        $"suspended {PageWords.During(suspension.During)} by {Markdown.Escape(suspension.By)}".Replace("  ", " ", StringComparison.Ordinal)));

    private static void Duties(PageContext context)
    {
        var owed = context.Part.Mandates.SelectMany(mandate => mandate.Duties.Select(duty => (mandate, duty))).ToList();
        if (owed.Count > 0)
        {
            context.Page.Paragraph("What these mandates oblige somebody to do, once a decision is made:");
            context.Page.Table(["Who owes it", "What", "Within", "How free it is", "Towards", "Source"], owed.Select(pair => (string[])
            [
                context.Names.Of(pair.duty.Who),
                Markdown.Escape(pair.duty.What),
                pair.duty.WithinDays is { } days ? PageWords.Plural(days, "day") : "",
                pair.duty.Discretion switch { Discretion.Full => "judges itself whether to act", Discretion.Means => "chooses the means", _ => "must do just this" },
                context.Names.Of(pair.mandate.From == pair.duty.Who ? pair.mandate.To : pair.mandate.From),
                context.Sources.Mark(pair.duty.Source ?? pair.mandate.Source),
            ]));
        }
    }

    private static string InForce(Mandate mandate) => string.Join("; ", new[]
    {
        PageWords.During(mandate.Term),
        Suspended(mandate.Suspensions),
        mandate.Revoked is { } revoked ? $"ended on {PageWords.Day(revoked.On)} by {Markdown.Escape(revoked.By)}" : "",
    }.Where(text => text.Length > 0));

    private static string Bears(IEnumerable<Stake> stakes) => string.Join("; ", stakes
        .GroupBy(stake => (stake.Bears, stake.Note))
        .Select(group => $"{PageWords.Bears(group.Key.Bears)} in {PageWords.List(group.Select(stake => PageNames.Matter(stake.Matter.Path)))}{(group.Key.Note is { } note ? $" ({Markdown.Escape(note)})" : "")}"));
}
