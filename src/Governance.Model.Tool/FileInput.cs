namespace Governance.Model.Tool;

/// <summary>Turns names on the command line into loaded files.</summary>
internal static class FileInput
{
    /// <summary>What standard input is called.</summary>
    public const string StandardInput = "<stdin>";

    /// <summary>The files that <paramref name="names"/> stand for, in order, loaded one at a time.</summary>
    public static IEnumerable<(string Name, LoadResult Result)> Load(IEnumerable<string> names, ToolConsole console)
    {
        foreach (var name in names)
        {
            if (name == "-")
            {
                yield return (StandardInput, Read(console.Input()));
                continue;
            }

            foreach (var path in Expand(name))
            {
                yield return (path, GovernanceJson.ReadFile(path));
            }
        }
    }

    private static List<string> Expand(string name)
    {
        if (!Directory.Exists(name))
        {
            return [name];
        }

        try
        {
            return Directory.EnumerateFiles(name, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [name]; // reading it will say why
        }
    }

    private static LoadResult Read(Stream input)
    {
        using var buffer = new MemoryStream();
        using (input)
        {
            input.CopyTo(buffer);
        }

        return GovernanceJson.Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), StandardInput);
    }
}
