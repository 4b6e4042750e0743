using System.Globalization;

namespace Governance.Model.Tool;

/// <summary><c>governance catalogue</c>: lists the institutions, writes some of them as one file, or puts them side by side.</summary>
internal static class CatalogueCommand
{
    public static int Run(IReadOnlyList<string> ids, CatalogueQuestion question, ToolConsole console)
    {
        try
        {
            if (question.Compare || question.Markdown)
            {
                var comparison = ids.Count == 0 ? Catalogue.InternetBesideAi() : Catalogue.Compare([.. ids]);
                console.Output.Write(question.Json ? ResultJson.Write(comparison, question.Answers) : question.Markdown ? comparison.ToMarkdown(question.Answers) : comparison.ToText(question.Answers));
            }
            else if (ids.Count == 0 && question.Json)
            {
                console.Output.Write(CatalogueJson.List());
            }
            else if (ids.Count == 0)
            {
                List(console);
            }
            else
            {
                console.Output.Write(GovernanceJson.Write(ids.Count == 1 ? Catalogue.Find(ids[0]).ToFile() : new GovernanceFile { Title = string.Join(", ", ids.Select(id => Catalogue.Find(id).Name)), Model = Catalogue.Compose([.. ids]) }));
            }

            return ExitCode.Success;
        }
        catch (GovernanceException mistake)
        {
            console.Errors.WriteLine($"governance: {mistake.Message}");
            return ExitCode.Usage;
        }
    }

    private static void List(ToolConsole console)
    {
        var width = Catalogue.All.Max(institution => institution.Id.Length);
        foreach (var family in Catalogue.All.GroupBy(institution => institution.Family))
        {
            console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{family.Key switch
            {
                InstitutionFamily.NamesAndNumbers => "Names, numbers and protocols",
                InstitutionFamily.Intergovernmental => "Between states",
                InstitutionFamily.States => "States and unions of states",
                InstitutionFamily.PrivateOrdering => "Firms and self-regulation",
                InstitutionFamily.Proposed => "Proposed",
                _ => "Rules from elsewhere",
            }}"));
            foreach (var institution in family)
            {
                console.Output.WriteLine($"  {institution.Id.PadRight(width)}  {institution.Name}");
            }
        }
    }
}
