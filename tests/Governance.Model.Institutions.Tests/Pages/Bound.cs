namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Whom the decisions of an institution bind.</summary>
internal static class Bound
{
    /// <summary>Those from whom a chain of mandates in force leads to a deciding body of the institution's own, or to the party whose organ it is, each with the matters; in ordinal order.</summary>
    public static IReadOnlyList<(EntityId Party, Reach Over)> By(Institution institution)
    {
        var model = institution.Model;
        var grants = model.Mandates.Where(mandate => mandate.Power == Power.Bind && IsInForce(mandate)).ToList();
        var bound = new SortedDictionary<EntityId, Reach>();
        foreach (var body in institution.Part.Bodies.Where(body => body.Term.Until is null && !body.Procedures.IsEmpty))
        {
            foreach (var last in grants.Where(grant => grant.To == body.Id || grant.To == body.Of))
            {
                foreach (var over in body.Procedures.Select(procedure => Reach.Of(procedure.Over).Within(last.Over)).Where(over => !over.IsEmpty).Distinct())
                {
                    Follow(model, grants, last, over, bound);
                }
            }
        }

        return [.. bound.Where(pair => model.FindParty(pair.Key) is not null).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>Those who let one of the institution's own bodies, or the party whose organ it is, advise them; in ordinal order.</summary>
    public static IReadOnlyList<EntityId> AdvisedBy(Institution institution)
    {
        HashSet<EntityId> advisers = [.. institution.Part.Bodies.SelectMany(body => body.Of is { } owner ? (EntityId[])[body.Id, owner] : [body.Id])];
        return [.. institution.Model.Mandates.Where(mandate => mandate.Power == Power.Advise && IsInForce(mandate) && advisers.Contains(mandate.To)).Select(mandate => mandate.From).Distinct().Order()];
    }

    /// <summary>Adds who gave <paramref name="last"/>, and those whose own grants it could pass on. Who only passes on what others gave is not bound by it.</summary>
    private static void Follow(GovernanceModel model, List<Mandate> grants, Mandate last, Reach over, SortedDictionary<EntityId, Reach> bound)
    {
        var seen = new HashSet<(string, Reach)>();
        var open = new Stack<(Mandate Grant, Reach Over)>([(last, over)]);
        while (open.TryPop(out var next))
        {
            if (seen.Add((next.Grant.Id, next.Over)))
            {
                if (!next.Grant.OnlyPassesOn)
                {
                    bound[next.Grant.From] = bound.TryGetValue(next.Grant.From, out var known) ? known.Or(next.Over) : next.Over;
                }

                foreach (var above in grants.Where(grant => grant.MayBeDelegated && (grant.To == next.Grant.From || model.FindBody(next.Grant.From)?.Of == grant.To)))
                {
                    if (next.Over.Within(above.Over) is { IsEmpty: false } rest)
                    {
                        open.Push((above, rest));
                    }
                }
            }
        }
    }

    private static bool IsInForce(Mandate mandate) => mandate.Term.Until is null && mandate.Revoked is null && !mandate.Suspensions.Any(suspension => suspension.During.Until is null);
}
