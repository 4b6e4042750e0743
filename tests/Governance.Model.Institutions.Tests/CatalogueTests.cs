namespace Governance.Model.Institutions.Tests;

/// <summary>The catalogue holds together: ids, references, sources, and one model of all.</summary>
public class CatalogueTests
{
    public static TheoryData<string> Ids => [.. Catalogue.All.Select(institution => institution.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_model_of_an_institution_validates_without_a_diagnostic(string id) => Assert.Empty(Catalogue.Find(id).Model.Validate());

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_institution_is_also_a_file(string id)
    {
        var institution = Catalogue.Find(id);
        var read = GovernanceJson.Read(GovernanceJson.Write(institution.ToFile()));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(institution.Model, read.File!.Model);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_fact_has_a_source_that_says_how_far_it_was_checked(string id)
    {
        var part = Catalogue.Find(id).Part;
        var sources = part.Parties.Select(party => party.Source)
            .Concat(part.Stakes.Select(stake => stake.Source))
            .Concat(part.Mandates.Select(mandate => mandate.Source))
            .Concat(part.Bodies.Select(body => body.Source))
            .Concat(part.Bodies.SelectMany(body => body.Procedures).Select(procedure => procedure.Source))
            .Concat(part.Chokepoints.Select(chokepoint => chokepoint.Source))
            .Concat(part.Capabilities.Select(capability => capability.Source))
            .Concat(part.Observations.Select(observation => observation.Source));
        Assert.All(sources, source => Assert.True(source is { Confidence: not Confidence.Unstated }, $"{source} does not say how far it was checked"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_institution_says_what_it_is(string id)
    {
        var institution = Catalogue.Find(id);
        Assert.False(string.IsNullOrWhiteSpace(institution.Summary));
        Assert.NotEmpty(institution.Part.Parties.Select(party => party.Id.Value).Concat(institution.Part.Bodies.Select(body => body.Id.Value)).Concat(institution.Part.Stakes.Select(stake => stake.Matter.Path)));
        Assert.All(institution.Uses, used => Assert.NotNull(Catalogue.TryFind(used)));
        Assert.DoesNotContain(institution.Parameters, parameter => string.IsNullOrWhiteSpace(parameter.Why) || string.IsNullOrWhiteSpace(parameter.Question));
    }

    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(institution => institution.Id).Distinct().Count());
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(institution => institution.Name).Distinct().Count());
    }

    [Fact]
    public void What_belongs_to_one_institution_is_written_once()
    {
        var owners = Catalogue.All.SelectMany(institution => institution.Part.Parties.Select(party => party.Id.Value).Concat(institution.Part.Bodies.Select(body => body.Id.Value))
                .Concat(institution.Part.Mandates.Select(mandate => mandate.Id)).Select(id => (id, institution.Id)))
            .Concat(Shared.Part.Parties.Select(party => (party.Id.Value, "world")))
            .GroupBy(owned => owned.Item1).Where(group => group.Count() > 1);
        Assert.Empty(owners.Select(group => $"{group.Key}: {string.Join(", ", group.Select(owned => owned.Item2))}"));
    }

    [Fact]
    public void All_of_it_is_one_model_without_a_diagnostic() => Assert.Empty(Catalogue.Model.Validate());

    [Fact]
    public void Nothing_composed_is_an_empty_model()
    {
        Assert.Equal(new GovernanceModel(), Catalogue.Compose());
        Assert.Equal(new GovernanceModel(), Catalogue.Compose([]));
    }

    [Fact]
    public void Nothing_compared_is_refused() => Assert.Equal(ErrorCodes.CountOutOfRange, Assert.Throws<GovernanceException>(() => Catalogue.Compare()).Code);
}
