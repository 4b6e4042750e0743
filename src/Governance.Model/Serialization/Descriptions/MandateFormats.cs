namespace Governance.Model.Serialization;

/// <summary>How mandates and their ends are written.</summary>
internal static class MandateFormats
{
    public static WordFormat<Power> Power { get; } = new("power", ("advise", Model.Power.Advise), ("bind", Model.Power.Bind));

    public static Format<EquatableArray<Suspension>> Suspensions { get; } = new ListFormat<Suspension>(
        new ObjectFormat<Suspension>("a suspension", "A time during which somebody may not act because a court or a higher instrument says so.", DescribeSuspension),
        sortedBy: suspension => suspension.During.From is { } from ? ValueFormats.Day.Show(from) : "");

    public static ObjectFormat<Mandate> Mandate { get; } = new("a mandate", "A grant: somebody lets a party or a body bind or advise them over a scope of matters.", DescribeMandate);

    private static WordFormat<Instrument> Instrument { get; } = new("instrument",
        ("contract", Model.Instrument.Contract), ("terms", Model.Instrument.Terms), ("bylaw", Model.Instrument.Bylaw), ("charter", Model.Instrument.Charter),
        ("statute", Model.Instrument.Statute), ("treaty", Model.Instrument.Treaty), ("membership", Model.Instrument.Membership), ("consent", Model.Instrument.Consent),
        ("court-order", Model.Instrument.CourtOrder), ("code", Model.Instrument.Code));

    private static WordFormat<Discretion> Discretion { get; } = new("degree of discretion",
        ("none", Model.Discretion.None), ("means", Model.Discretion.Means), ("full", Model.Discretion.Full));

    private static Func<Values, Mandate> DescribeMandate(ObjectDescription<Mandate> it)
    {
        var id = it.Optional("id", ValueFormats.Name("mandate id"), mandate => mandate.Id == UsualId(mandate) ? null : mandate.Id, "The id, unique among the mandates of a model; made of the grant itself unless given.");
        var from = it.Required("from", ValueFormats.Id, mandate => mandate.From, "Who grants: a party or a body.");
        var to = it.Required("to", ValueFormats.Id, mandate => mandate.To, "Who receives: a party or a body.");
        var power = it.Required("power", Power, mandate => mandate.Power, "What for.");
        var over = it.Required("over", MatterFormats.Scope, mandate => mandate.Over, "Over which matters.");
        var by = it.Required("by", Instrument, mandate => mandate.By, "In which form.");
        var inForceFrom = it.Optional("inForceFrom", ValueFormats.Day, mandate => mandate.Term.From, "The first day on which it holds.");
        var inForceUntil = it.Optional("inForceUntil", ValueFormats.Day, mandate => mandate.Term.Until, "The first day on which it no longer holds.");
        var suspended = it.Optional("suspended", Suspensions, mandate => mandate.Suspensions, [], "When it was suspended.");
        var revoked = it.Optional("revoked", new ObjectFormat<Revocation>("a revocation", "The end of a mandate before its term.", DescribeRevocation), mandate => mandate.Revoked, "Its end before its term.");
        var mayBeDelegated = it.Optional("mayBeDelegated", ValueFormats.Flag, mandate => mandate.MayBeDelegated, false, "Whether the grantee may pass it on.");
        var onlyPassesOn = it.Optional("onlyPassesOn", ValueFormats.Flag, mandate => mandate.OnlyPassesOn, false, "Whether it only passes on what others gave, and does not bind the grantor itself.");
        var endableBy = it.Optional("endableBy", ValueFormats.Ids, mandate => mandate.EndableBy, [], "Who may end it, each without the others unless endableTogether is true.");
        var endableTogether = it.Optional("endableTogether", ValueFormats.Flag, mandate => mandate.EndableTogether, false, "Whether they can end it only together.");
        var noticeDays = it.Optional("noticeDays", ValueFormats.SmallCount, mandate => mandate.NoticeDays, "With how many days' notice it may be ended.");
        var duties = it.Optional("duties", new ListFormat<Duty>(new ObjectFormat<Duty>("a duty", "What somebody must do once an outcome reaches them.", DescribeDuty)), mandate => mandate.Duties, [], "What it obliges to.");
        var source = it.Optional("source", ValueFormats.Source, mandate => mandate.Source, "Where this comes from.");
        return read => new Mandate(read.Get(from), read.Get(to), read.Get(power), read.Get(over), read.Get(by), read.Get(id))
        {
            Term = new Term(read.Get(inForceFrom), read.Get(inForceUntil)),
            Suspensions = read.Get(suspended),
            Revoked = read.Get(revoked),
            MayBeDelegated = read.Get(mayBeDelegated),
            OnlyPassesOn = read.Get(onlyPassesOn),
            EndableBy = read.Get(endableBy),
            EndableTogether = read.Get(endableTogether),
            NoticeDays = read.Get(noticeDays),
            Duties = read.Get(duties),
            Source = read.Get(source),
        };
    }

    private static string UsualId(Mandate mandate) => Model.Mandate.DefaultId(mandate.From, mandate.To, mandate.Power, mandate.Over);

    private static Func<Values, Suspension> DescribeSuspension(ObjectDescription<Suspension> it)
    {
        var from = it.Optional("from", ValueFormats.Day, suspension => suspension.During.From, "The first day.");
        var until = it.Optional("until", ValueFormats.Day, suspension => suspension.During.Until, "The first day after it.");
        var by = it.Required("by", ValueFormats.Text, suspension => suspension.By, "Who suspended it, in words.");
        var source = it.Optional("source", ValueFormats.Source, suspension => suspension.Source, "Where this comes from.");
        return read => new Suspension(new Term(read.Get(from), read.Get(until)), read.Get(by)) { Source = read.Get(source) };
    }

    private static Func<Values, Revocation> DescribeRevocation(ObjectDescription<Revocation> it)
    {
        var on = it.Required("on", ValueFormats.Day, revocation => revocation.On, "The first day on which it no longer holds.");
        var by = it.Required("by", ValueFormats.Text, revocation => revocation.By, "Who ended it, in words.");
        var source = it.Optional("source", ValueFormats.Source, revocation => revocation.Source, "Where this comes from.");
        return read => new Revocation(read.Get(on), read.Get(by)) { Source = read.Get(source) };
    }

    private static Func<Values, Duty> DescribeDuty(ObjectDescription<Duty> it)
    {
        var who = it.Required("who", ValueFormats.Id, duty => duty.Who, "Who owes it: a party or a body.");
        var what = it.Required("what", ValueFormats.Text, duty => duty.What, "What is owed, as a phrase.");
        var withinDays = it.Optional("withinDays", ValueFormats.SmallCount, duty => duty.WithinDays, "Within how many days.");
        var discretion = it.Optional("discretion", Discretion, duty => duty.Discretion, Model.Discretion.None, "How free the one who owes it is in meeting it.");
        var source = it.Optional("source", ValueFormats.Source, duty => duty.Source, "Where this comes from.");
        return read => new Duty(read.Get(who), read.Get(what)) { WithinDays = read.Get(withinDays), Discretion = read.Get(discretion), Source = read.Get(source) };
    }
}
