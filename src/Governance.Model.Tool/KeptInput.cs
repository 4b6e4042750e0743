namespace Governance.Model.Tool;

/// <summary>Keeps what came from standard input, so that places in it can be told after it was read.</summary>
internal sealed class KeptInput
{
    private byte[] kept = [];

    public KeptInput(ToolConsole console) => Console = console with { Input = () => Keep(console.Input()) };

    /// <summary>The console, of which the input is kept.</summary>
    public ToolConsole Console { get; }

    /// <summary>The text of the file called <paramref name="name"/>, which was read before; empty where there is none.</summary>
    public ReadOnlyMemory<byte> TextOf(string name)
    {
        try
        {
            return name == FileInput.StandardInput ? kept : File.Exists(name) ? File.ReadAllBytes(name) : ReadOnlyMemory<byte>.Empty;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ReadOnlyMemory<byte>.Empty; // what kept it from being read has been said
        }
    }

    private MemoryStream Keep(Stream input)
    {
        using var buffer = new MemoryStream();
        using (input)
        {
            input.CopyTo(buffer);
        }

        kept = buffer.ToArray();
        return new(kept);
    }
}
