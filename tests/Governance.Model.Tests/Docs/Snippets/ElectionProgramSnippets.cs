namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>Programs of the page on elections, each with what it prints.</summary>
internal static class ElectionProgramSnippets
{
    /// <summary>What each program prints, by the name of its snippet.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["tabulate"] = Tabulate,
    };

    private static string Tabulate()
    {
        using var Console = new StringWriter();

        // <snippet tabulate>
        Preferences capital = new()
        {
            Ballots =
            [
                new RankedBallot("Memphis", "Nashville", "Chattanooga", "Knoxville").Times(42),
                new RankedBallot("Nashville", "Chattanooga", "Knoxville", "Memphis").Times(26),
                new RankedBallot("Chattanooga", "Knoxville", "Nashville", "Memphis").Times(15),
                new RankedBallot("Knoxville", "Chattanooga", "Nashville", "Memphis").Times(17),
            ],
        };

        foreach (var method in (VotingMethod[])[VotingMethod.Plurality, VotingMethod.InstantRunoff, VotingMethod.Schulze])
        {
            var tabulation = capital.Tabulate(new(method), "Memphis", "Nashville", "Chattanooga", "Knoxville");
            Console.WriteLine($"{method}: {string.Join(" > ", tabulation.Ranking.Select(tier => string.Join(" = ", tier)))}");
        }

        // </snippet>
        return Console.ToString();
    }
}
