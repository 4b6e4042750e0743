namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Programs of the page on the catalogue, each with what it prints.</summary>
internal static class CatalogueProgramSnippets
{
    /// <summary>What each program prints, by the name of its snippet.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["catalogue-find"] = Find,
        ["catalogue-part"] = Part,
        ["catalogue-with"] = With,
        ["catalogue-compose"] = Compose,
        ["catalogue-compare"] = Compare,
        ["catalogue-change"] = Change,
        ["catalogue-dates"] = Dates,
        ["catalogue-about"] = About,
    };

    private static string Find()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-find>
        var council = Catalogue.Find("un-security-council");
        Console.WriteLine(council);
        Console.WriteLine(council.Family);
        Console.WriteLine(string.Join(", ", council.Uses));

        foreach (var ended in Catalogue.All.Where(institution => institution.Status == InstitutionStatus.Ended).Take(2))
        {
            Console.WriteLine(ended);
        }

        Console.WriteLine(Catalogue.TryFind("atlantis") is null ? "no atlantis" : "atlantis");

        // </snippet>
        return Console.ToString();
    }

    private static string Part()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-part>
        var council = Catalogue.Find("un-security-council");

        foreach (var model in (GovernanceModel[])[council.Part, council.Model])
        {
            Console.WriteLine(model.FindBody("security-council") is not null ? "has the council" : "has no council");
            Console.WriteLine(model.FindParty("france") is not null ? "has its members" : "has no members");
            Console.WriteLine(model.Validate().IsEmpty ? "can be decided with" : "refers to what is elsewhere");
        }

        // </snippet>
        return Console.ToString();
    }

    private static string With()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-with>
        var php = Catalogue.Find("php-rfc");

        foreach (var parameter in php.Parameters)
        {
            Console.WriteLine($"{parameter.Name} is {parameter.Value}. {parameter.Question}; {(parameter.IsCount ? "a whole number" : "any number")}.");
        }

        var larger = php.With("voters", 1_000);
        Console.WriteLine(larger.Model.FindBody("php-rfc-vote")!.Seats[0].Count);

        try
        {
            php.With("voters", new Fraction(1, 2));
        }
        catch (GovernanceException refused)
        {
            Console.WriteLine(refused.Message);
        }

        // </snippet>
        return Console.ToString();
    }

    private static string Compose()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-compose>
        var both = Catalogue.Compose("php-rfc", "un-security-council");
        Console.WriteLine(both.FindBody("php-rfc-vote") is not null && both.FindBody("security-council") is not null);

        // One that is given takes the place of the catalogue's own.
        var larger = Catalogue.Compose(Catalogue.Find("php-rfc").With("voters", 1_000), Catalogue.Find("un-security-council"));
        Console.WriteLine(larger.FindBody("php-rfc-vote")!.Seats[0].Count);

        // With a structure of one's own, which may refer to parties and bodies of the catalogue.
        var mine = new GovernanceModel
        {
            Parties = [new("our-users") { Name = "Our users" }],
            Stakes = [new("our-users", "php") { Bears = Bearing.Loss }],
        };
        var all = GovernanceModel.Combine(Catalogue.Find("php-rfc").Model, mine);
        Console.WriteLine(all.Audit(new() { About = mine }).Of("AUD201").Any());
        Console.WriteLine(Catalogue.Model.FindBody("php-rfc-vote") is not null);    // all of the catalogue as one model

        // </snippet>
        return Console.ToString();
    }

    private static string Compare()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-compare>
        var comparison = Catalogue.Compare("un-security-council", "php-rfc");

        foreach (var row in comparison.Rows.Where(row => row.Topic is "Who decides, by which rule" or "Power by stakeholder group"))
        {
            Console.WriteLine(row.Topic);
            for (var i = 0; i < row.Cells.Count; i++)
            {
                Console.WriteLine($"  {comparison.Profiles[i].Name}: {row.Cells[i]}");
            }
        }

        // </snippet>
        return Console.ToString();
    }

    private static string Change()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-change>
        var model = Catalogue.Find("un-security-council").Model;
        var council = model.FindBody("security-council")!;

        // Nine of fifteen, and nobody has a veto any more.
        var withoutVeto = model.WithBody(council with
        {
            Procedures = [.. council.Procedures.Select(procedure => procedure.Name == "Substantive questions" ? procedure with { Rule = Rule.Floor(9) } : procedure)],
        });

        foreach (var each in (GovernanceModel[])[model, withoutVeto])
        {
            Console.WriteLine(CapturePair.Of(each.Game("security-council", new() { Matter = "peace" })).ToText());
        }

        // </snippet>
        return Console.ToString();
    }

    private static string Dates()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-dates>
        var php = Catalogue.Find("php-rfc").Model;
        var vote = php.FindBody("php-rfc-vote")!;

        foreach (var day in (DateOnly[])[new(2018, 6, 1), new(2024, 6, 1)])
        {
            var decision = php.Decide(vote.ProposeToBind("php", ["php-contributors"], day), vote.Count(60, 40));
            Console.WriteLine($"{day:yyyy-MM-dd} {decision.Headline.Kind}: {decision.Procedure!.Name}");
        }

        // </snippet>
        return Console.ToString();
    }

    private static string About()
    {
        using var Console = new StringWriter();

        // <snippet catalogue-about>
        var council = Catalogue.Find("un-security-council");
        var model = Catalogue.Compose("un-security-council", "php-rfc");

        var whole = model.Audit();
        var part = model.Audit(new() { About = council.Part, On = new(2024, 6, 1) });

        Console.WriteLine(whole.Findings.Any(finding => finding.Concerns.Contains("php-users")));
        Console.WriteLine(part.Findings.Any(finding => finding.Concerns.Contains("php-users")));
        Console.WriteLine(part.Of("AUD505").First().Subject);

        // </snippet>
        return Console.ToString();
    }
}
