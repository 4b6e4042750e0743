namespace Governance.Model.Serialization;

/// <summary>From bytes to a checked file: text, tree, values, and what must hold between them.</summary>
internal static class Loader
{
    private const int MostAttempts = 8; // each tells of a thousand mistakes at most

    public static Diagnostic TooLarge { get; } = Diagnostic.Error(ErrorCodes.FileTooLarge, "",
        $"The file is larger than {JsonTree.LargestText:N0} bytes.", "Write seats that do not differ as one with a count, or split the file.");

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static LoadResult LoadFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, JsonTree.LargestText) : 0);
            var buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > JsonTree.LargestText) // counted, because not every stream knows its length
                {
                    return Refuse(TooLarge, path);
                }
            }

            return Load(bytes.ToArray(), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException)
        {
            return Refuse(Diagnostic.Error(ErrorCodes.Unreadable, "", $"The file cannot be read: {exception.Message}", "Check the path and who may read it."), path);
        }
    }

    /// <summary>A file of which nothing can be read.</summary>
    public static LoadResult Refuse(Diagnostic diagnostic, string? fileName) => new(null, [diagnostic with { File = fileName, Line = 1, Column = 1 }]);

    public static LoadResult Load(byte[] utf8, string? fileName)
    {
        if (utf8.Length > JsonTree.LargestText)
        {
            return Refuse(TooLarge, fileName);
        }

        var mistakes = new Mistakes();
        var tree = Utf8Text.Check(utf8, mistakes) ? JsonTreeBuilder.Build(utf8, mistakes) : null;
        var file = tree is null ? null : Decode(tree.Root, mistakes);
        return mistakes.AnyError ? new(null, mistakes.Placed(utf8, fileName), tree is null ? null : Remainder(tree, mistakes)) : new(file, mistakes.Placed(utf8, fileName));
    }

    /// <summary>What is left without the proposals that are wrong, if nothing else is.</summary>
    private static GovernanceFile? Remainder(JsonTree tree, Mistakes mistakes)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (mistakes.OnlyIn("proposals") is not { } wrong || !tree.Root.TryFind("proposals"u8, out var proposals))
            {
                return null;
            }

            var (dropped, at) = (new HashSet<int>(), 0);
            foreach (var proposal in proposals.Children)
            {
                if (wrong.Contains(at++))
                {
                    dropped.Add(proposal.Index);
                }
            }

            (tree, mistakes) = (tree.Without(dropped), new());
            var file = Decode(tree.Root, mistakes);
            if (!mistakes.AnyError)
            {
                return file;
            }
        }

        return null;
    }

    private static GovernanceFile? Decode(JsonNode root, Mistakes mistakes)
    {
        var reading = new Reading(mistakes);
        if (root.TryFind("governance"u8, out var version) && version.Kind == JsonKind.Number && !IsKnown(version))
        {
            reading.Enter("governance");
            FileFormats.Version.TryRead(version, reading, out _); // says so; of another version nothing else can be said
            return null;
        }

        if (!FileFormats.File.TryRead(root, reading, out var file) || reading.IsOver)
        {
            return null;
        }

        new FileChecks(root, reading, mistakes).Check(file);
        return file;
    }

    private static bool IsKnown(JsonNode version) => FileFormats.Version.TryRead(version, new Reading(new Mistakes()), out _);
}
