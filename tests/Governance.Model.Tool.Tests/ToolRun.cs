using System.Text;

namespace Governance.Model.Tool.Tests;

/// <summary>One run of the tool, in process: what it printed where, and its exit code.</summary>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    public static ToolRun Of(params string[] arguments) => WithInput("", arguments);

    public static ToolRun WithInput(string input, params string[] arguments)
    {
        var (output, errors) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = CommandLine.Run(arguments, new ToolConsole(output, errors, () => new MemoryStream(Encoding.UTF8.GetBytes(input))));
        return new(code, output.ToString(), errors.ToString());
    }
}
