using Governance.Model.Institutions.Tests.Pages;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>Figures of the catalogue in prose.</summary>
internal static class Telling
{
    public static readonly DateOnly Today = new(2026, 3, 1);

    private static readonly Lazy<AuditReport> WholeAudit = new(() => Catalogue.Model.Audit());

    /// <summary>The audit of the whole catalogue, computed once.</summary>
    public static AuditReport Whole => WholeAudit.Value;

    public static GovernanceModel In(params string[] institutions) => Catalogue.Compose(institutions);

    /// <summary>A text as one item of a list: "a, b and c".</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count switch { 0 => "nobody", 1 => all[0], _ => $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}" };
    }

    /// <summary>A share in percent with at most one decimal.</summary>
    public static string Percent(Fraction share)
    {
        var tenths = ((share * 1000) + Fraction.Half).Floor();
        var (whole, rest) = (tenths / 10, tenths % 10);
        return rest.IsZero ? Invariant($"{whole} %") : Invariant($"{whole}.{rest} %");
    }

    /// <summary>Names as prose lists them; set apart by semicolons where one of them has an "and" or a comma of its own.</summary>
    public static string Names(IEnumerable<string> names) => PageWords.Names(names) is { Length: > 0 } all ? all : "nobody";

    /// <summary>Whether a mandate runs on: neither its term nor a revocation ends it.</summary>
    public static bool HasNoEnd(Mandate mandate) => mandate.Term.Until is null && mandate.Revoked is null;

    /// <summary>Whether it is on record for which group the seat counts: the group of whoever holds it or names the holder.</summary>
    public static bool IsTold(GovernanceModel model, Seat seat) =>
        (seat.Holder ?? seat.NamedBy) is { } counted && (model.FindParty(counted) ?? (model.FindBody(counted)?.Of is { } owner ? model.FindParty(owner) : null)) is { Group.IsNone: false };

    /// <summary>What the catalogue calls a resource or a capability, set apart from the sentence around it.</summary>
    public static string Title(string name) => $"*{name}*";

    public static string Name(GovernanceModel model, EntityId id) => model.FindParty(id)?.DisplayName ?? model.FindBody(id)?.DisplayName ?? id.Value;

    public static string Names(GovernanceModel model, IEnumerable<EntityId> ids) => Names(ids.Select(id => Name(model, id)));

    public static Fraction Figure(GovernanceModel model, string about, string name) => ((AttributeValue.Number)Value(model, about, name)).Value;

    public static AttributeValue Value(GovernanceModel model, string about, string name) =>
        model.Observations.Single(observation => observation.About == about && observation.Name == name).Value;

    /// <summary>A flag on record as yes or no.</summary>
    public static string YesNo(GovernanceModel model, string about, string name) => Value(model, about, name) is AttributeValue.Flag { Value: true } ? "yes" : "no";

    /// <summary>The seats of a body that have a vote.</summary>
    public static IEnumerable<Seat> Voting(Body body) => body.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote));

    /// <summary>How many seats with a vote are held by a group, of how many: "6 of 20".</summary>
    public static string Votes(GovernanceModel model, string body, StakeholderGroup group)
    {
        var voting = Voting(model.FindBody(body)!).ToList();
        return $"{voting.Where(seat => seat.Holder is { } holder && model.FindParty(holder)?.Group == group).Sum(seat => seat.Count)} of {voting.Sum(seat => seat.Count)}";
    }

    /// <summary>What each group can do in a game, by those of its seats whose holder is known.</summary>
    public static string Groups(GovernanceModel model, string body, SimpleGame game)
    {
        var votes = Voting(model.FindBody(body)!).Sum(seat => seat.Count);
        var groups = Voting(model.FindBody(body)!).Where(seat => seat.Holder is { } holder && model.FindParty(holder) is { Group.IsNone: false })
            .GroupBy(seat => model.FindParty(seat.Holder!.Value)!.Group.Name).OrderBy(group => group.Key, StringComparer.Ordinal);
        return List(groups.Select(group =>
        {
            var power = game.Group(group.Select(seat => seat.Id));
            var can = power.DecidesAlone ? "decides alone" : power.BlocksAlone ? "blocks alone" : power.HasPower ? "neither decides nor blocks alone" : "has no power";
            return $"{group.Key.Replace('-', ' ')} ({group.Sum(seat => seat.Count)} of {votes} votes) {can}";
        }));
    }

    /// <summary>What a decision of a body can be for a party on a day, in words: none where the body does not exist then.</summary>
    public static string AtMost(GovernanceModel model, string body, string matter, string party, DateOnly on) =>
        model.FindBody(body)!.Term.Contains(on) ? Word(Ceiling(model, body, matter, party, on)) : "none: the body does not exist on that day";

    /// <summary>The most that a decision can be for a party, by its mandates.</summary>
    public static OutcomeKind Ceiling(GovernanceModel model, string body, string matter, string party, DateOnly on) =>
        model.Decide(new Proposal(body, matter, Power.Bind, [new EntityId(party)]) { On = on }).EffectOn(party)!.AtMost;

    public static string Word(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Binding => "binding",
        OutcomeKind.Consensus => "consensus, for those who adopt it",
        OutcomeKind.Advice => "advice",
        _ => "no decision",
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
