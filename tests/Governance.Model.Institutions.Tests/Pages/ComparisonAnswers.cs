namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>What two structures have to say to each question and claim.</summary>
internal sealed class ComparisonAnswers
{
    private const int MostNamed = 3;
    private const int MostObserved = 6;

    private readonly List<(StructureProfile Profile, HashSet<(string? About, string Name)> Own, HashSet<(string? About, string Name)> Assumed)> sides;

    /// <summary>The answers of structures, each with the institutions that it is made of.</summary>
    public ComparisonAnswers(StructureComparison comparison, params IEnumerable<EquatableArray<Institution>> institutions) =>
        sides = [.. comparison.Profiles.Zip(institutions, (profile, made) => (profile, made.SelectMany(one => one.Part.Observations).Select(Key).ToHashSet(), made.SelectMany(Assumptions).ToHashSet()))];

    /// <summary>The claims to which some structure has a finding about what is asked, or something observed.</summary>
    public IReadOnlyList<AuditClaim> Told => [.. AuditClaim.All.Where(claim => sides.Exists(side => Found(claim, side.Profile).Count > 0 || Observed(claim, side).Count > 0))];

    /// <summary>The claims to which none has.</summary>
    public IReadOnlyList<AuditClaim> NotJudged => [.. AuditClaim.All.Except(Told)];

    /// <summary>The claims that are answered as a table, and then the others as a list.</summary>
    public string ToMarkdown()
    {
        var page = new Markdown();
        page.Table(["Question or claim", .. sides.Select(side => side.Profile.Name)], Told.Select(claim =>
            (string[])[Markdown.Escape($"{claim.Id} {claim.Question}"), .. sides.Select(side => Cell(claim, side))]));
        page.Paragraph("Not judged here, as nothing is found or on record, on either side, that is about what these ask. In brackets stand the observations that would tell more; "
            + "whoever judges one of them can record that as an observation, too, called `judgement/` and its id.");
        page.Bullets(NotJudged.Select(claim => Markdown.Escape($"{claim.Id} {claim.Question}") + (claim.Inputs.IsEmpty ? "" : $" ({PageWords.List(claim.Inputs.Select(Markdown.Code))})")));
        return page.ToString();
    }

    /// <summary>What one structure has to say to a claim.</summary>
    internal string Cell(AuditClaim claim, int side) => Cell(claim, sides[side]);

    private static string Cell(AuditClaim claim, (StructureProfile Profile, HashSet<(string? About, string Name)> Own, HashSet<(string? About, string Name)> Assumed) side)
    {
        var (found, observed) = (Found(claim, side.Profile), Observed(claim, side));
        var parts = found.GroupBy(finding => finding.Rule).Select(group => Counted(side.Profile.Model, group)).ToList();
        if (observed.Count > 0)
        {
            var told = observed.GroupBy(observation => (Words: ObservationWords.Of(observation.Name), Value: PageWords.Value(observation.Value), Assumed: side.Assumed.Contains(Key(observation))))
                .Select(group => $"{group.Key.Words}: {Markdown.Escape(group.Key.Value.TrimEnd('.'))}{(group.Key.Assumed ? ", *assumed*" : "")} ({Short(group.Select(each => Subject(side.Profile.Model, each.About)))})");
            parts.Add($"On record: {PageWords.Names(told, MostObserved)}");
            if (found.Count == 0 && side.Profile.Audit.Answer(claim.Id)!.Missing is { IsEmpty: false } missing)
            {
                parts.Add($"Not on record: {PageWords.List(missing.Select(Markdown.Code))}");
            }
        }

        return parts.Count > 0 ? $"{string.Join(". ", parts)}."
            : ComparisonClaims.Asked.ContainsKey(claim.Id) && !ComparisonClaims.OfSomebody.Contains(claim.Id) && side.Profile.Audit.Answer(claim.Id) is { Status: not (ClaimStatus.NotJudged or ClaimStatus.NotApplicable) } ? "Nothing found."
            : "Not judged.";
    }

    /// <summary>The findings that are about what the claim asks.</summary>
    private static List<AuditFinding> Found(AuditClaim claim, StructureProfile profile) => ComparisonClaims.Asked.TryGetValue(claim.Id, out var rules)
        ? [.. profile.Audit.Findings.Where(finding => rules.Contains(finding.Code, StringComparer.Ordinal) && ComparisonClaims.IsAbout(claim, finding, profile.Model))]
        : [];

    /// <summary>What was observed for the claim about what is the structure's own.</summary>
    private static List<Observation> Observed(AuditClaim claim, (StructureProfile Profile, HashSet<(string? About, string Name)> Own, HashSet<(string? About, string Name)> Assumed) side) =>
        [.. side.Profile.Audit.Answer(claim.Id)!.Observed.Where(observation => side.Own.Contains(Key(observation)))];

    private static string Counted(GovernanceModel model, IGrouping<AuditRule, AuditFinding> findings) =>
        $"{PageWords.Capital(findings.Key.Title)}: {findings.Count()} ({Short(findings.Select(finding => Subject(model, finding.Subject)).Distinct())})";

    private static string Short(IEnumerable<string> names) => PageWords.Names(names, MostNamed);

    /// <summary>What a finding or an observation is about, by its name without the explanation after a colon.</summary>
    private static string Subject(GovernanceModel model, string? about) => about is null ? "the whole"
        : Name(model, about) is { } name ? Markdown.Escape(name)
        : model.Mandates.FirstOrDefault(mandate => mandate.Id == about) is { } grant ? Markdown.Escape($"the grant of {Name(model, grant.From.Value)} to {Name(model, grant.To.Value)}")
        : Markdown.Code(about);

    private static string? Name(GovernanceModel model, string id) => (model.FindParty(id)?.DisplayName ?? model.FindBody(id)?.DisplayName
        ?? model.FindChokepoint(id)?.DisplayName ?? model.FindCapability(id)?.DisplayName)?.Split(": ")[0];

    private static (string? About, string Name) Key(Observation observation) => (observation.About, observation.Name);

    /// <summary>What an institution says only because it assumes a number: it says otherwise with another number.</summary>
    private static IEnumerable<(string? About, string Name)> Assumptions(Institution institution) => institution.Parameters.SelectMany(parameter =>
        ((Fraction[])[parameter.Value + 1, parameter.Value / 2]).Select(other => With(institution, parameter.Name, other)).OfType<GovernanceModel>().SelectMany(other =>
        {
            var changed = other.Observations.ToLookup(Key, observation => observation.Value);
            return institution.Part.Observations.Where(observation => !changed[Key(observation)].Contains(observation.Value)).Select(Key);
        }));

    /// <summary>The institution with another number, or null where it cannot have that one.</summary>
    private static GovernanceModel? With(Institution institution, string parameter, Fraction value)
    {
        try
        {
            return institution.With(parameter, value).Part;
        }
        catch (GovernanceException)
        {
            return null;
        }
    }
}
