namespace Governance.Model.Tests.Reference;

/// <summary>Who authorised whom, by walking every path of mandates.</summary>
internal static class ReferenceAuthority
{
    /// <summary>The chain by which <paramref name="body"/> may act on <paramref name="party"/>, or null.</summary>
    public static ReferenceChain? Chain(GovernanceModel model, EntityId party, EntityId body, Matter matter, DateOnly day, Power claim, Docket docket) =>
        Chains(model, party, body, matter, day, claim, docket) is [var best, ..] ? best : null;

    /// <summary>All chains: the strongest first, then the shortest, then in ordinal order of the ids of their mandates.</summary>
    public static IReadOnlyList<ReferenceChain> Chains(GovernanceModel model, EntityId party, EntityId body, Matter matter, DateOnly day, Power claim, Docket docket)
    {
        // What an organ does its owner does; so what binds the owner as its own act binds its other organs too.
        if (party == body || OrganOf(model, body) is { } owner && (owner == party || owner == OrganOf(model, party)))
        {
            return [new([], claim)];
        }

        var usable = model.Mandates.Where(mandate => InForce(mandate, day, docket) && Covers(model, mandate.Over, matter)).ToList();
        return [.. Paths(model, Grantors(model, party), body, usable)
            .Where(path => !path[0].OnlyPassesOn)
            .Select(path => new ReferenceChain(
                path.Select(mandate => mandate.Id).ToEquatableArray(),
                path.Select(mandate => mandate.Power).Append(claim).Min()))
            .OrderByDescending(chain => chain.Power)
            .ThenBy(chain => chain.Mandates.Count)
            .ThenBy(chain => string.Join('\0', chain.Mandates), StringComparer.Ordinal)];
    }

    /// <summary>Those whose grant is a grant by <paramref name="party"/>: itself, the classes it belongs to, and the party whose organ it is.</summary>
    public static IReadOnlySet<EntityId> Grantors(GovernanceModel model, EntityId party)
    {
        var found = new HashSet<EntityId> { party };
        if (OrganOf(model, party) is { } owner)
        {
            found.UnionWith(Grantors(model, owner));
        }

        found.UnionWith(Classes(model, party));
        return found;
    }

    private static IEnumerable<EntityId> Classes(GovernanceModel model, EntityId party) =>
        (model.Parties.SingleOrDefault(entry => entry.Id == party)?.MemberOf ?? [])
            .Where(above => model.Parties.SingleOrDefault(entry => entry.Id == above) is { Kind: PartyKind.Class })
            .SelectMany(above => Classes(model, above).Prepend(above));

    private static IEnumerable<EquatableArray<Mandate>> Paths(GovernanceModel model, IReadOnlySet<EntityId> from, EntityId body, IReadOnlyList<Mandate> usable)
    {
        foreach (var first in usable.Where(mandate => from.Contains(mandate.From)))
        {
            if (first.To == body || first.To == OrganOf(model, body))
            {
                yield return [first];
            }

            if (first.MayBeDelegated)
            {
                var onward = model.Bodies.Where(organ => organ.Of == first.To).Select(organ => organ.Id).Append(first.To).Concat(Classes(model, first.To)).ToHashSet();
                foreach (var rest in Paths(model, onward, body, [.. usable.Where(mandate => mandate != first)]))
                {
                    yield return [first, .. rest];
                }
            }
        }
    }

    private static EntityId? OrganOf(GovernanceModel model, EntityId body) => model.Bodies.SingleOrDefault(entry => entry.Id == body)?.Of;

    private static bool InForce(Mandate mandate, DateOnly day, Docket docket) =>
        Within(mandate.Term, day)
        && !(mandate.Revoked is { } revoked && revoked.On <= day)
        && !mandate.Suspensions.Any(suspension => Within(suspension.During, day))
        && !docket.Entries.Any(entry => entry.Suspends.Contains(mandate.Id) && entry.On.First <= day);

    private static bool Within(Term term, DateOnly day) =>
        (term.From is not { } from || from <= day) && (term.Until is not { } until || day < until);

    /// <summary>The nearest matter that is listed or carved out, from the question upwards, decides.</summary>
    private static bool Covers(GovernanceModel model, Scope scope, Matter matter)
    {
        if (!scope.Layers.IsEmpty && !(LayerOf(model, matter) is { } layer && scope.Layers.Contains(layer)))
        {
            return false;
        }

        foreach (var path in Upwards(matter.Path))
        {
            if (scope.Over.Any(listed => listed.Path == path))
            {
                return true;
            }

            if (scope.Except.Any(carved => carved.Path == path))
            {
                return false;
            }
        }

        return scope.Over.IsEmpty;
    }

    private static Layer? LayerOf(GovernanceModel model, Matter matter) => matter.Layer ?? Upwards(matter.Path)
        .Select(path => model.Matters.SingleOrDefault(declared => declared.Path == path)?.Layer)
        .FirstOrDefault(layer => layer is not null);

    private static IEnumerable<string> Upwards(string path)
    {
        var segments = path.Split('/');
        for (var length = segments.Length; length > 0; length--)
        {
            yield return string.Join('/', segments[..length]);
        }
    }
}
