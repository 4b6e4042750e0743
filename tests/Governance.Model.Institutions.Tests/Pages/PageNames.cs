namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>What everything is called that an institution speaks of, with a link to the page of the institution whose it is.</summary>
internal sealed class PageNames(Institution institution)
{
    private static readonly Lazy<Dictionary<string, string>> Owners = new(() => Catalogue.All
        .SelectMany(known => known.Part.Parties.Select(party => party.Id.Value).Concat(known.Part.Bodies.Select(body => body.Id.Value))
            .Concat(known.Part.Chokepoints.Select(chokepoint => chokepoint.Id)).Concat(known.Part.Capabilities.Select(capability => capability.Id)).Select(id => (id, known.Id)))
        .GroupBy(pair => pair.id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Item2, StringComparer.Ordinal));

    private readonly GovernanceModel model = institution.Model;

    /// <summary>The id of the institution that has a party, body, chokepoint or capability; null for what belongs to none.</summary>
    public static string? Owner(string id) => Owners.Value.GetValueOrDefault(id);

    /// <summary>The name of a party or body, with a link if another institution has it.</summary>
    public string Of(EntityId id) => Linked(Plain(id), id.Value);

    /// <summary>The names of several.</summary>
    public string Of(IEnumerable<EntityId> ids, int most = int.MaxValue) => PageWords.Names(ids.Select(Of), most);

    /// <summary>The name of a party or body, unescaped and without a link.</summary>
    public string Plain(EntityId id) => model.FindParty(id)?.Name ?? model.FindBody(id)?.Name ?? Named(id.Value);

    /// <summary>The name of a chokepoint, with a link if another institution has it.</summary>
    public string Chokepoint(string id) => Linked(model.FindChokepoint(id)?.Name ?? Named(id), id);

    /// <summary>What an observation is about.</summary>
    public string Subject(string? about) => about is null ? "The whole"
        : model.FindChokepoint(about) is not null ? Chokepoint(about)
        : model.FindCapability(about) is { } capability ? Linked(capability.Name ?? Named(about), about)
        : model.Mandates.FirstOrDefault(mandate => mandate.Id == about) is { } mandate ? $"What {Of(mandate.From)} granted to {Of(mandate.To)}"
        : model.FindParty(about) is not null || model.FindBody(about) is not null ? Of(new EntityId(about))
        : $"The matter {Matter(about)}";

    /// <summary>The path of a matter.</summary>
    public static string Matter(string path) => $"*{Markdown.Escape(path)}*";

    /// <summary>A name made of an id, for what has no other.</summary>
    public static string Named(string id) => PageWords.Capital(PageWords.Spaced(id));

    private string Linked(string name, string id) => Owner(id) is { } owner && owner != institution.Id ? Markdown.Link(name, $"{owner}.md") : Markdown.Escape(name);
}
