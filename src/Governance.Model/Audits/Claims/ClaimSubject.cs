namespace Governance.Model.Audits;

/// <summary>Whom a claim is about, where its rules look at more.</summary>
/// <param name="Whom">Whom, as the page on audits tells it.</param>
/// <param name="IsThere">Whether the model has any of them.</param>
/// <param name="Concerns">Whether a finding is about them.</param>
internal sealed record ClaimSubject(string Whom, Func<AuditContext, bool> IsThere, Func<AuditContext, AuditFinding, bool> Concerns)
{
    /// <summary>Civil society: its seats, its vote in a body that decides for it, its proposals.</summary>
    public static ClaimSubject CivilSociety { get; } = new("civil society",
        context => context.Model.Observations.Any(observation => observation.Name == CivilProposals) || context.Model.Stakes.Any(stake => IsCivil(context)(context.Model.FindParty(stake.Party)))
            || context.Bodies.Any(body => body.Seats.Any(seat => IsCivil(context)(context.Seating.HolderOf(body, seat)))),
        (context, finding) => finding.Code switch
        {
            _ when finding.Code == AuditRules.DecorativeSeat.Code => Kinds.AllSeats(context, finding, IsCivil(context)),
            _ when finding.Code == AuditRules.GroupMissing.Code => context.Model.FindBody(finding.Subject) is { } body && Kinds.IsAffected(context, body, StakeholderGroup.CivilSociety) && !Kinds.HasPower(context, body, StakeholderGroup.CivilSociety),
            _ => finding.Path == $"observations[{finding.Subject}: {CivilProposals}]",
        });

    /// <summary>States where they decide.</summary>
    public static ClaimSubject DecidingStates { get; } = new("states that hold seats", HasSeatsOfStates, (_, _) => true);

    /// <summary>States as seats: findings whose coalition consists of seats that states hold.</summary>
    public static ClaimSubject SeatsOfStates { get; } = new("seats that states hold", HasSeatsOfStates, (context, finding) => Kinds.AllSeats(context, finding, Kinds.IsState));

    /// <summary>States as those who are to answer for what they do: who end what binds them, and who hold what others need.</summary>
    public static ClaimSubject AnsweringStates { get; } = new("states that are bound, or that control something", HasStates, (context, finding) => finding.Proof is AuditProof.Chain chain
        && (finding.Code == AuditRules.SelfHeldTrigger.Code ? [chain.From] : chain.To).Any(id => Kinds.IsState(Kinds.Owner(context, id))));

    /// <summary>States, governments and organisations between them, of which two or more decide the same.</summary>
    public static ClaimSubject Sovereigns { get; } = new("two or more states or organisations of states, or bodies that bind by statute", HasSovereigns, AreSovereigns);

    /// <summary>Firms that two or more sovereigns can bind.</summary>
    public static ClaimSubject FirmsUnderSovereigns { get; } = new("firms that two or more states or organisations of states can bind, or bodies by statute",
        context => HasSovereigns(context) && HasFirms(context),
        (context, finding) => finding.Proof is AuditProof.Chain chain && Kinds.IsFirm(context.Model.FindParty(chain.From)) && AreSovereigns(context, finding));

    /// <summary>Firms that control something.</summary>
    public static ClaimSubject Firms { get; } = new("firms", context => context.Model.Chokepoints.Any(chokepoint => Kinds.IsFirm(Kinds.Owner(context, chokepoint.Controller))),
        (context, finding) => finding.Concerns.Any(id => Kinds.IsFirm(Kinds.Owner(context, id))));

    private const string CivilProposals = "proposals/civil-society";

    /// <summary>The bodies for which somebody put one of these observations on record.</summary>
    public static ClaimSubject With(params string[] names) => new($"bodies with {Words.List(names.Select(name => $"`{name}`"), last: "or")} on record",
        context => names.Any(name => context.Observed(name).Any()), (context, finding) => names.Any(name => context.Observed(name, finding.Subject) is not null));

    private static Func<Party?, bool> IsCivil(AuditContext context) => party => party is not null && context.Seating.GroupOf(party) == StakeholderGroup.CivilSociety;

    private static bool HasSeatsOfStates(AuditContext context) => context.Bodies.Any(body => body.Seats.Any(seat => Kinds.IsState(context.Seating.HolderOf(body, seat))));

    private static bool HasStates(AuditContext context) => context.Model.Parties.Any(Kinds.IsSovereign);

    private static bool HasFirms(AuditContext context) => context.Model.Parties.Any(Kinds.IsFirm);

    private static bool HasSovereigns(AuditContext context) => context.Model.Parties.Where(Kinds.IsSovereign).Select(party => party.Id)
        .Concat(context.Model.Mandates.Where(mandate => mandate.By == Instrument.Statute).Select(mandate => context.Owner(mandate.To))).Distinct().Skip(1).Any();

    /// <summary>Whether two or more of those who can bind are states, or bind by a statute, which is an act of a state.</summary>
    private static bool AreSovereigns(AuditContext context, AuditFinding finding) => finding.Proof is AuditProof.Chain chain
        && chain.To.Where(id => Kinds.IsSovereign(Kinds.Owner(context, id)) || context.Authority.ReceivedBy(id).Any(mandate => mandate.By == Instrument.Statute && chain.Mandates.Contains(mandate.Id)))
            .Select(context.Owner).Distinct().Count() >= 2;
}
