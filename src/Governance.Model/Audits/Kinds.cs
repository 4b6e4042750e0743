namespace Governance.Model.Audits;

/// <summary>Of what kind those are whom a claim means: states, firms, groups with and without power.</summary>
internal static class Kinds
{
    /// <summary>Whether a party is a state, or a class of governments, whose members are states.</summary>
    public static bool IsState(Party? party) => party is { Kind: PartyKind.State } || (party is { Kind: PartyKind.Class } && party.Group == StakeholderGroup.Government);

    /// <summary>Whether a party is a state or government, or an organisation of states.</summary>
    public static bool IsSovereign(Party? party) => IsState(party) || party?.Group == StakeholderGroup.Government || party?.Group == StakeholderGroup.Intergovernmental;

    /// <summary>Whether a party is a firm, or a class of firms.</summary>
    public static bool IsFirm(Party? party) => party is { Kind: PartyKind.Firm } || (party is { Kind: PartyKind.Class } && party.Group == StakeholderGroup.PrivateSector);

    /// <summary>The party, or the party whose organ the body is.</summary>
    public static Party? Owner(AuditContext context, EntityId id) => context.Model.FindParty(context.Owner(id));

    /// <summary>Whether every seat in the coalition of a finding is held by parties that <paramref name="are"/> meant.</summary>
    public static bool AllSeats(AuditContext context, AuditFinding finding, Func<Party?, bool> are) =>
        finding.Proof is AuditProof.Coalition { Members.IsEmpty: false } coalition && context.Model.FindBody(coalition.Body) is { } body
        && coalition.Members.All(id => are(context.Seating.HolderOf(body, id)));

    /// <summary>Whether the group is affected by what the body may decide, or the options ask for it.</summary>
    public static bool IsAffected(AuditContext context, Body body, StakeholderGroup group) => context.Options.Groups.IsEmpty
        ? context.Authority.ReceivedBy(body).Any(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate) && context.Affected.Groups(mandate.Over).Contains(group))
        : context.Options.Groups.Contains(group);

    /// <summary>Whether a seat of the group has a vote that can matter in some procedure of the body.</summary>
    public static bool HasPower(AuditContext context, Body body, StakeholderGroup group) => context.Games.Of(body).Where(played => played.Standing is not null)
        .SelectMany(played => played.Game!.Players.Except(played.Standing!.Dummies)).Any(player => context.Seating.HolderOf(body, player.Id) is { } holder && context.Seating.GroupOf(holder) == group);
}
