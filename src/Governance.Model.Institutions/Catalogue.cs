using System.Runtime.CompilerServices;

namespace Governance.Model;

/// <summary>Real and proposed governance structures, each as a model with its sources, and all of them as one.</summary>
public static class Catalogue
{
    private static readonly Lazy<GovernanceModel> Whole = new(() =>
    {
        Parallel.ForEach(All, institution => _ = institution.Part); // each is made once, whichever thread comes first
        return Compose([.. All]);
    });

    /// <summary>All institutions, family by family.</summary>
    public static EquatableArray<Institution> All { get; } =
        [.. NamesAndNumbersFamily.All, .. IntergovernmentalFamily.All, .. StatesFamily.All, .. PrivateOrderingFamily.All, .. RuleSourcesFamily.All, .. ProposedFamily.All];

    /// <summary>All institutions as one model of several hundred parties: what one of them says of a party or a body, it says once.</summary>
    public static GovernanceModel Model => Whole.Value;

    /// <summary>The institution called <paramref name="id"/>.</summary>
    /// <exception cref="GovernanceException">There is none (GOV2028).</exception>
    public static Institution Find(string id) => TryFind(id)
        ?? throw new GovernanceException(ErrorCodes.UnknownInstitution, $"The catalogue has no '{id}'.", Closest(id));

    /// <summary>The institution called <paramref name="id"/>, or null.</summary>
    public static Institution? TryFind(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(institution => institution.Id == id);
    }

    /// <summary>These institutions and all that they refer to as one model; an empty one where none is given.</summary>
    /// <exception cref="GovernanceException">One of them is unknown (GOV2028).</exception>
    [OverloadResolutionPriority(1)] // where none is given, either would do
    public static GovernanceModel Compose(params ReadOnlySpan<string> ids)
    {
        var institutions = new List<Institution>();
        foreach (var id in ids)
        {
            institutions.Add(Find(id));
        }

        return Compose([.. institutions]);
    }

    /// <summary>These institutions and all that they refer to as one model; one that is given takes the place of the catalogue's own.</summary>
    /// <exception cref="GovernanceException">Two that are given are the same institution with different numbers (GOV2026).</exception>
    public static GovernanceModel Compose(params ReadOnlySpan<Institution> institutions) => Composing.Compose(institutions);

    /// <summary>Institutions side by side: rules, power by group and region, who is bound, chokepoints, and what audits find.</summary>
    /// <exception cref="GovernanceException">One of them is unknown (GOV2028), or none is given (GOV1005).</exception>
    public static StructureComparison Compare(params ReadOnlySpan<string> ids)
    {
        var profiles = new List<StructureProfile>();
        foreach (var id in ids)
        {
            profiles.Add(Find(id).Profile());
        }

        return new([.. profiles]);
    }

    /// <summary>The governance of the Internet beside that of artificial intelligence: the institutions of either as one structure.</summary>
    /// <remarks>What they refer to besides is context: it is neither shown nor audited.</remarks>
    public static StructureComparison InternetBesideAi() => new(Profile("Internet governance", InternetGovernance), Profile("AI governance", AiGovernance));

    /// <summary>What governs names, numbers and protocols of the Internet, and the forums that discuss it; proposals are left aside.</summary>
    public static EquatableArray<Institution> InternetGovernance => All
        .Where(institution => institution.Status is not InstitutionStatus.Proposed && (institution.Family == InstitutionFamily.NamesAndNumbers || InternetForums.Contains(institution.Id))).ToEquatableArray();

    /// <summary>What governs artificial intelligence: states, firms, chips, summits and panels; proposals are left aside.</summary>
    public static EquatableArray<Institution> AiGovernance => All.Where(institution => AiInstitutions.Contains(institution.Id)).ToEquatableArray();

    private static string[] InternetForums => ["igf", "wsis", "tunis-agenda", "cstd-wgec", "itu-wtpf", "itu-wcit"];

    private static string[] AiInstitutions => ["eu-ai-act", "us-ai-regime", "china-ai-regime", "export-controls", "anthropic-constitution", "oversight-board", "app-stores", "compute-chips", "open-weights", "ai-summits", "un-ai-panel"];

    private static StructureProfile Profile(string name, EquatableArray<Institution> institutions) =>
        (Compose([.. institutions]) with { Name = name }).Profile(new() { About = GovernanceModel.Combine([.. institutions.Select(institution => institution.Part)]) });

    private static string Closest(string id)
    {
        var like = All.Select(institution => institution.Id).Where(known => known.Contains(id, StringComparison.OrdinalIgnoreCase) || id.Contains(known, StringComparison.OrdinalIgnoreCase)).ToList();
        return like.Count > 0 ? $"Did you mean {string.Join(" or ", like.Take(5))}?" : $"There are {All.Count}, from {All[0].Id} to {All[^1].Id}; see Catalogue.All.";
    }
}
