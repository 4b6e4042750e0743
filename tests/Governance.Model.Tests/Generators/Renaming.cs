namespace Governance.Model.Tests.Generators;

/// <summary>Other names for the parties, bodies, seats and classes of a model, in everything that speaks of them.</summary>
/// <param name="rename">The new name; different names for different ones.</param>
internal sealed class Renaming(Func<string, string> rename)
{
    /// <summary>Names in the same order as before.</summary>
    public static Renaming InOrder { get; } = new(name => $"new-{name}");

    /// <summary>Names in about the opposite order.</summary>
    public static Renaming Reversing { get; } = new(name => string.Concat(name.Select(letter => letter is >= 'a' and <= 'z' ? (char)('a' + 'z' - letter) : letter)));

    public string Of(string name) => rename(name);

    public EntityId Of(EntityId id) => rename(id.Value);

    public EntityId? Of(EntityId? id) => id is { } known ? Of(known) : default(EntityId?);

    public GovernanceModel Of(GovernanceModel model) => model with
    {
        Parties = All(model.Parties, Of),
        Stakes = All(model.Stakes, stake => stake with { Party = Of(stake.Party) }),
        Mandates = All(model.Mandates, Of),
        Bodies = All(model.Bodies, Of),
    };

    public Proposal Of(Proposal proposal) => proposal with
    {
        Body = Of(proposal.Body),
        Addressees = All(proposal.Addressees, Of),
        Sponsors = All(proposal.Sponsors, Of),
    };

    public RollCall Of(RollCall rollCall) => rollCall with
    {
        Body = Of(rollCall.Body),
        Positions = All(rollCall.Positions, entry => entry with { Seat = Of(entry.Seat) }),
        Tallies = All(rollCall.Tallies, tally => new Tally(Of(tally.Class), tally.Position, tally.Amount, tally.Measure)),
        Totals = All(rollCall.Totals, total => new PublishedTotal(Of(total.Class), total.Measure, total.Amount)),
        Delegations = All(rollCall.Delegations, entry => new Delegation(Of(entry.From), Of(entry.To))),
        Splits = All(rollCall.Splits, split => split with { Seat = Of(split.Seat) }),
        Within = All(rollCall.Within, Of),
    };

    private Party Of(Party party) => party with { Id = Of(party.Id), MemberOf = All(party.MemberOf, Of) };

    private Body Of(Body body) => body with
    {
        Id = Of(body.Id),
        Of = Of(body.Of),
        Seats = All(body.Seats, seat => new Seat(Of(seat.Class), seat.Count, Of(seat.Holder))
        {
            Id = Of(seat.Id),
            NamedBy = Of(seat.NamedBy),
            Rights = seat.Rights,
            Weights = seat.Weights,
            Vacant = seat.Vacant,
            Source = seat.Source,
        }),
        Procedures = All(body.Procedures, procedure => procedure with
        {
            Rule = RuleParts.Renamed(procedure.Rule, Of),
            Sponsors = procedure.Sponsors is { } sponsors ? RuleParts.Renamed(sponsors, Of) : null,
        }),
    };

    private Mandate Of(Mandate mandate) => new(Of(mandate.From), Of(mandate.To), mandate.Power, mandate.Over, mandate.By, mandate.Id)
    {
        Term = mandate.Term,
        Suspensions = mandate.Suspensions,
        Revoked = mandate.Revoked,
        MayBeDelegated = mandate.MayBeDelegated,
        OnlyPassesOn = mandate.OnlyPassesOn,
        EndableBy = All(mandate.EndableBy, Of),
        EndableTogether = mandate.EndableTogether,
        NoticeDays = mandate.NoticeDays,
        Duties = All(mandate.Duties, duty => duty with { Who = Of(duty.Who) }),
        Source = mandate.Source,
    };

    private static EquatableArray<T> All<T>(EquatableArray<T> items, Func<T, T> rename) => items.Select(rename).ToEquatableArray();
}
