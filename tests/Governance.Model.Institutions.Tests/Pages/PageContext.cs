namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>What the sections of a page share.</summary>
internal sealed class PageContext(Institution institution)
{
    public Institution Institution { get; } = institution;

    /// <summary>What is the institution's own.</summary>
    public GovernanceModel Part { get; } = institution.Part;

    /// <summary>The institution with all that it refers to.</summary>
    public GovernanceModel Model { get; } = institution.Model;

    public PageNames Names { get; } = new(institution);

    public PageSources Sources { get; } = new();

    public Markdown Page { get; } = new();
}
