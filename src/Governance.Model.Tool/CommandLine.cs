using System.CommandLine;

namespace Governance.Model.Tool;

/// <summary>The commands and what they take; no logic of governance is here.</summary>
internal static class CommandLine
{
    private const string Epilogue = """

        Exit codes: 0 all is well; 1 a file has mistakes, an expectation does not hold, two rules differ, or an answer is
        out of reach; 2 the command line is wrong.
        Results go to standard output, diagnostics to standard error. A file called - is standard input.
        """;

    private static readonly string[] HelpWords = ["-h", "--help", "-?", "/?", "/h"];

    /// <summary>Runs the command in <paramref name="arguments"/> and returns its exit code.</summary>
    public static int Run(string[] arguments, ToolConsole console)
    {
        try
        {
            var result = Build(console).Parse(arguments);
            if (result.Errors.Count > 0)
            {
                foreach (var error in result.Errors)
                {
                    console.Errors.WriteLine($"governance: {error.Message}");
                }

                console.Errors.WriteLine("Try 'governance --help'.");
                return ExitCode.Usage;
            }

            var code = result.Invoke(new InvocationConfiguration { Output = console.Output, Error = console.Errors, EnableDefaultExceptionHandler = false });
            if (arguments.Any(HelpWords.Contains))
            {
                console.Output.WriteLine(Epilogue.TrimStart('\n'));
            }

            console.Output.Flush();
            return code;
        }
        catch (IOException)
        {
            // The reader of the pipe has gone, as `head` does: it has what it wanted.
            return ExitCode.Success;
        }
    }

    private static RootCommand Build(ToolConsole console)
    {
        var files = new Argument<string[]>("files") { Description = "Files to read; a folder stands for all .json files in and below it; - is standard input.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-') is { } unknown)
            {
                result.AddError($"There is no option '{unknown.Value}'.");
            }
        });
        var json = new Option<bool>("--json") { Description = "Write the result as JSON with a version, for machines." };
        var only = new Option<string?>("--proposal") { Description = "Show only the proposal with this id." };

        var decide = new Command("decide", "Decide every proposal in the files and explain each answer.") { files, json, only };
        decide.SetAction(parsed => DecideCommand.Run(parsed.GetValue(files)!, parsed.GetValue(only), parsed.GetValue(json), console));

        var validate = new Command("validate", "Report every mistake in the files.") { files, json };
        validate.SetAction(parsed => ValidateCommand.Run(parsed.GetValue(files)!, parsed.GetValue(json), console));

        var test = new Command("test", "Compare every answer with what the files expect.") { files, json };
        test.SetAction(parsed => TestCommand.Run(parsed.GetValue(files)!, parsed.GetValue(json), console));

        var budget = new Option<string?>("--budget") { Description = "What everyone can spend, in place of the budgets in the file." };
        var without = new Option<string[]>("--without") { Description = "What is lost: chokepoints, parties, bodies, or seats as body/seat; after the files.", AllowMultipleArgumentsPerToken = true };
        var chokepoints = new Command("chokepoints", "Report who depends on which chokepoint, who controls it, and what goes dark without it.") { files, budget, without, json };
        chokepoints.SetAction(parsed => ChokepointsCommand.Run(parsed.GetValue(files)!, parsed.GetValue(budget), parsed.GetValue(without) ?? [], parsed.GetValue(json), console));

        var schema = new Command("schema", "Write the JSON Schema of the file format.");
        schema.SetAction(_ =>
        {
            console.Output.Write(GovernanceJson.Schema());
            return ExitCode.Success;
        });

        var root = new RootCommand("Who decides, by which rule, and on whom does it bind? Reads files of governance structures and answers.") { decide, validate, test };
        foreach (var command in new GameCommands(files, json, console).Build())
        {
            root.Add(command);
        }

        root.Add(chokepoints);
        root.Add(Audit(files, json, console));
        root.Add(OfCatalogue(json, console));
        root.Add(schema);
        return root;
    }

    private static Command Audit(Argument<string[]> files, Option<bool> json, ToolConsole console)
    {
        var sarif = new Option<bool>("--sarif") { Description = "Write SARIF 2.1.0, which code hosts show beside the lines of a file." };
        var answers = new Option<bool>("--answers") { Description = "Show the answer to every question and claim, and what it would need where it is not judged." };
        var on = new Option<string?>("--on") { Description = "The day whose mandates and procedures apply; those without an end if not given." };
        var severity = new Option<string[]>("--severity") { Description = "Another severity for a rule: CODE=error, warning, note or off." };
        var accept = new Option<string[]>("--accept") { Description = "A finding that is known: CODE=reason, CODE:subject=reason, or CODE:place=reason with a place such as stakes[public: peace]." };
        var failOn = new Option<string>("--fail-on") { Description = "From which severity on the exit code is 1: error, warning, note or never.", DefaultValueFactory = _ => "error" };
        var about = new Option<string[]>("--about") { Description = "Only what concerns this party or body, by id; the rest of the file is context. Can be given several times." };
        var audit = new Command("audit", "Ask of each structure who binds whom, who bears loss, and who can capture what.") { files, about, on, severity, accept, failOn, answers, json, sarif };
        audit.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(sarif))
            {
                result.AddError("--json and --sarif are two forms of one answer: ask for one of them.");
            }
        });
        audit.SetAction(parsed => AuditCommand.Run(parsed.GetValue(files)!,
            new(parsed.GetValue(on), parsed.GetValue(severity) ?? [], parsed.GetValue(accept) ?? [], parsed.GetValue(failOn)!, parsed.GetValue(about) ?? [], parsed.GetValue(answers)),
            parsed.GetValue(sarif) ? "sarif" : parsed.GetValue(json) ? "json" : "text", console));
        return audit;
    }

    private static Command OfCatalogue(Option<bool> json, ToolConsole console)
    {
        var ids = new Argument<string[]>("institutions") { Description = "Ids of institutions; none for the list of all.", Arity = ArgumentArity.ZeroOrMore };
        var compare = new Option<bool>("--compare") { Description = "Put them side by side; without ids, the governance of the Internet beside that of AI." };
        var markdown = new Option<bool>("--markdown") { Description = "Side by side as a table in Markdown." };
        var answers = new Option<bool>("--answers") { Description = "With a comparison, the answers to every question and claim, too." };
        var catalogue = new Command("catalogue", "List real and proposed institutions, write them as a file for the other commands, or compare them.") { ids, compare, markdown, answers, json };
        catalogue.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
            {
                result.AddError("--json and --markdown are two forms of one answer: ask for one of them.");
            }
        });
        catalogue.SetAction(parsed => CatalogueCommand.Run(parsed.GetValue(ids) ?? [], new(parsed.GetValue(compare), parsed.GetValue(markdown), parsed.GetValue(answers), parsed.GetValue(json)), console));
        return catalogue;
    }
}
