namespace Governance.Model.Tool;

/// <summary>Where a command reads and writes: results to the output, everything else to the errors.</summary>
/// <param name="Output">Results.</param>
/// <param name="Errors">Diagnostics and complaints.</param>
/// <param name="Input">Opens the standard input, for the file called <c>-</c>.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Errors, Func<Stream> Input);
