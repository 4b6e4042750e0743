namespace Governance.Model;

/// <summary>Walks through requirements.</summary>
internal static class RequirementParts
{
    /// <summary>The requirement and all that is in it, each object once; no deeper than memory, since it does not recur.</summary>
    public static IEnumerable<Requirement> Within(Requirement whole)
    {
        var seen = new HashSet<Requirement>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Requirement>([whole]);
        while (open.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                yield return next;
                foreach (var part in Of(next).Reverse())
                {
                    open.Push(part);
                }
            }
        }
    }

    /// <summary>The ids of all chokepoints in it, each once, in ordinal order.</summary>
    public static EquatableArray<string> Chokepoints(Requirement whole) => Within(whole).OfType<ChokepointRequirement>()
        .Select(part => part.Chokepoint).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The parts that a requirement is directly made of.</summary>
    public static EquatableArray<Requirement> Of(Requirement requirement) => requirement.Match(
        chokepoint: _ => [],
        all: all => all.Parts,
        any: any => any.Parts,
        atLeast: atLeast => atLeast.Parts,
        route: route => route.Needs is null ? default : [route.Needs]);
}
