using System.Text;

namespace Governance.Model.Tool;

/// <summary>The entry point: streams in, streams out, one exit code.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // UTF-8 without a mark and line feeds everywhere, so that output is the same bytes in a terminal, a pipe and a file.
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), encoding, 16_384) { NewLine = "\n" };
        using var errors = new StreamWriter(Console.OpenStandardError(), encoding, 1_024) { NewLine = "\n", AutoFlush = true };
        return CommandLine.Run(arguments, new ToolConsole(output, errors, Console.OpenStandardInput));
    }
}
