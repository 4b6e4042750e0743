namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Whom the decisions of an institution bind.</summary>
internal static class Bound
{
    /// <summary>Those from whom a chain of mandates in force leads to a deciding body of the institution's own, or to the party whose organ it is; in ordinal order.</summary>
    public static IReadOnlyList<EntityId> By(Institution institution)
    {
        var model = institution.Model;
        var grants = model.Mandates.Where(mandate => mandate.Power == Power.Bind && IsInForce(mandate)).ToList();
        var bound = new SortedSet<EntityId>();
        foreach (var body in institution.Part.Bodies.Where(body => body.Term.Until is null && !body.Procedures.IsEmpty))
        {
            foreach (var last in grants.Where(grant => grant.To == body.Id || grant.To == body.Of).Where(grant => body.Procedures.Any(procedure => Touch(procedure.Over, grant.Over))))
            {
                Follow(model, grants, last, bound);
            }
        }

        return [.. bound.Where(id => model.FindParty(id) is not null)];
    }

    /// <summary>Those who let one of the institution's own bodies, or the party whose organ it is, advise them; in ordinal order.</summary>
    public static IReadOnlyList<EntityId> AdvisedBy(Institution institution)
    {
        HashSet<EntityId> advisers = [.. institution.Part.Bodies.SelectMany(body => body.Of is { } owner ? (EntityId[])[body.Id, owner] : [body.Id])];
        return [.. institution.Model.Mandates.Where(mandate => mandate.Power == Power.Advise && IsInForce(mandate) && advisers.Contains(mandate.To)).Select(mandate => mandate.From).Distinct().Order()];
    }

    /// <summary>Adds who gave <paramref name="last"/>, and those whose own grants it could pass on.</summary>
    private static void Follow(GovernanceModel model, List<Mandate> grants, Mandate last, SortedSet<EntityId> bound)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Mandate>([last]);
        while (open.TryPop(out var next))
        {
            if (seen.Add(next.Id))
            {
                bound.Add(next.From);
                foreach (var above in grants.Where(grant => grant.MayBeDelegated && Touch(grant.Over, last.Over) && (grant.To == next.From || model.FindBody(next.From)?.Of == grant.To)))
                {
                    open.Push(above);
                }
            }
        }
    }

    private static bool IsInForce(Mandate mandate) => mandate.Term.Until is null && mandate.Revoked is null && !mandate.Suspensions.Any(suspension => suspension.During.Until is null);

    /// <summary>Whether some matter lies in both.</summary>
    private static bool Touch(Scope one, Scope other) => one.Over.IsEmpty || other.Over.IsEmpty || one.Over.Any(matter => other.Over.Any(matter.Touches));
}
