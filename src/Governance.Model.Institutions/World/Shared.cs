namespace Governance.Model;

/// <summary>The parties and matters that several institutions name: states, people, firms, and the layers of the Internet.</summary>
internal static class Shared
{
    private static readonly Lazy<GovernanceModel> Everything = new(() => GovernanceModel.Combine(People.Part, Firms.Part, Nations.Part, Topics.Part));

    /// <summary>The whole of it.</summary>
    public static GovernanceModel Part => Everything.Value;

    /// <summary><paramref name="model"/> with the shared parties that it names, the classes these belong to, and the layers of its matters.</summary>
    public static GovernanceModel Complete(GovernanceModel model)
    {
        var own = model.Parties.Select(party => party.Id.Value).Concat(model.Bodies.Select(body => body.Id.Value)).ToHashSet(StringComparer.Ordinal);
        var needed = new Dictionary<string, Party>(StringComparer.Ordinal);
        var open = new Stack<string>(References.Of(model));
        while (open.TryPop(out var id))
        {
            if (!own.Contains(id) && Part.FindParty(id) is { } party && needed.TryAdd(id, party))
            {
                foreach (var above in party.MemberOf.AsSpan())
                {
                    open.Push(above.Value);
                }
            }
        }

        var named = References.MattersOf(model).ToList();
        var declared = model.Matters.Select(matter => matter.Path).ToHashSet(StringComparer.Ordinal);
        return model with
        {
            Parties = model.Parties.Concat(needed.Values).ToEquatableArray(),
            Matters = model.Matters.Concat(Part.Matters.Where(matter => !declared.Contains(matter.Path) && named.Exists(matter.Touches))).ToEquatableArray(),
        };
    }
}
