namespace Governance.Model.Tool;

/// <summary>What it costs to have each player.</summary>
internal static class Costs
{
    private const int MostLines = 1_000_000;

    /// <summary>The costs, or null where one cannot be read, which is said.</summary>
    public static Dictionary<string, Fraction>? Read(IEnumerable<string> arguments, ToolConsole console)
    {
        var costs = new Dictionary<string, Fraction>(StringComparer.Ordinal);
        try
        {
            foreach (var entry in arguments.SelectMany(argument => File.Exists(argument) ? Lines(argument) : [argument]))
            {
                var at = entry.LastIndexOf('=');
                if (at < 1 || !Fraction.TryParse(entry[(at + 1)..].Trim(), out var cost) || cost.Sign < 0 || !costs.TryAdd(entry[..at].Trim(), cost))
                {
                    console.Errors.WriteLine($"governance: '{entry}' is no cost: write id=cost once for each player, the cost 0 or more, or name a file of such lines.");
                    return null;
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            console.Errors.WriteLine($"governance: {problem.Message}");
            return null;
        }

        return costs;
    }

    /// <summary>The lines of a file that say something; # begins a remark.</summary>
    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(file).Take(MostLines).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
}
