namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>The pages and files of the catalogue are what the code says: <c>GOV_APPROVE=1 dotnet test</c> rewrites them.</summary>
public class InstitutionPageTests
{
    /// <summary>How large the files of all institutions may be together, in bytes.</summary>
    private const long LargestFiles = 8 * 1024 * 1024;

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(institution => institution.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_and_the_file_of_an_institution_are_what_the_catalogue_says(string id)
    {
        var institution = Catalogue.Find(id);
        Check(InstitutionPages.Page(id), InstitutionPage.Of(institution));
        Check(InstitutionPages.File(id), GovernanceJson.Write(institution.ToFile()));
        var read = GovernanceJson.Read(InstitutionPages.Read(InstitutionPages.File(id)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(institution.Model, read.File!.Model);
    }

    [Fact]
    public void The_index_has_every_institution() => Check(Path.Combine(InstitutionPages.Folder, "README.md"), IndexPage.Of(Catalogue.All));

    [Fact]
    public void No_page_or_file_is_of_an_institution_that_the_catalogue_does_not_have()
    {
        HashSet<string> known = [Path.Combine(InstitutionPages.Folder, "README.md"), .. Catalogue.All.SelectMany(institution => (string[])[InstitutionPages.Page(institution.Id), InstitutionPages.File(institution.Id)])];
        if (InstitutionPages.Approve)
        {
            foreach (var stale in InstitutionPages.There().Where(path => !known.Contains(path)))
            {
                File.Delete(stale);
            }
        }

        Assert.DoesNotContain(InstitutionPages.There(), path => !known.Contains(path));
    }

    [Fact]
    public void The_files_stay_small_enough_to_be_kept() =>
        Assert.True(InstitutionPages.There().Where(path => path.EndsWith(".json", StringComparison.Ordinal)).Sum(path => new FileInfo(path).Length) < LargestFiles);

    [Fact]
    public void Every_warning_of_an_audit_is_on_the_page_of_some_institution()
    {
        var told = Catalogue.All.SelectMany(OwnFindings.Of).Select(OwnFindings.Key).ToHashSet();
        Assert.Empty(Catalogue.All.SelectMany(institution => OwnFindings.Audit(institution).Findings).Where(finding => finding.Severity != DiagnosticSeverity.Info).Select(OwnFindings.Key).Distinct().Except(told));
    }

    private static void Check(string path, string expected)
    {
        if (InstitutionPages.Approve)
        {
            InstitutionPages.Write(path, expected);
        }

        Assert.Equal(expected, InstitutionPages.Read(path));
    }
}
