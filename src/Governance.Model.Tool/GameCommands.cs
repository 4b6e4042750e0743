using System.CommandLine;
using System.Globalization;

namespace Governance.Model.Tool;

/// <summary>The commands about power and what they take.</summary>
internal sealed class GameCommands(Argument<string[]> files, Option<bool> json, ToolConsole console)
{
    private readonly Option<string?> body = new("--body") { Description = "Ask only about the body with this id." };
    private readonly Option<string?> question = new("--question") { Description = "The type of question, where a body has a rule for each." };
    private readonly Option<string> outside = new("--outside") { Description = "What those outside a coalition do: against, abstain, absent …", DefaultValueFactory = _ => "against" };
    private readonly Option<bool> projection = new("--projection") { Description = "Let members of a coalition be in favour or not as they please; for rules that support can make fail." };
    private readonly Option<int> seconds = new("--seconds") { Description = "Give up on a body after so many seconds.", DefaultValueFactory = _ => 60 };
    private readonly Option<bool> byHolder = new("--by-holder") { Description = "Seats of one holder move as one." };

    /// <summary>The commands, in the order in which help lists them.</summary>
    public IEnumerable<Command> Build()
    {
        outside.Validators.Add(result =>
        {
            if (result.Tokens is [.., { Value: var word }] && (!Position.TryParse(word, out var position) || position.Kind is PositionKind.InFavour or PositionKind.Outstanding))
            {
                result.AddError($"Outside a coalition one cannot be '{word}'.");
            }
        });
        body.Validators.Add(result =>
        {
            if (result.Tokens is [.., { Value: var id }] && GameRun.IsNoId(id))
            {
                result.AddError($"'{id}' cannot be an id.");
            }
        });
        AtLeast(seconds, 1);
        return [Power(), Coalitions(), Capture(), Compare()];
    }

    private Command Power()
    {
        var index = new Option<string[]>("--index") { Description = "Which indices; banzhaf unless said otherwise.", AllowMultipleArgumentsPerToken = true };
        index.AcceptOnlyFromAmong(PowerCommand.Indices);
        var union = new Option<string?>("--union") { Description = "Sort seats into unions, and add the indices for those: Owen, Banzhaf–Owen, symmetric coalitional Banzhaf." };
        union.AcceptOnlyFromAmong(PowerCommand.Sorts);
        var command = new Command("power", "What each seat is worth: veto players, decorative seats, power indices, all exact.")
        {
            files, body, question, outside, index, union, projection, seconds, json,
        };
        command.SetAction(parsed => PowerCommand.Run(parsed.GetValue(files)!, parsed.GetValue(index) ?? [], parsed.GetValue(union), Question(parsed), console));
        return command;
    }

    private Command Coalitions()
    {
        var blocking = new Option<bool>("--blocking") { Description = "Blocking coalitions in place of winning ones." };
        var limit = new Option<int>("--limit") { Description = "How many to list.", DefaultValueFactory = _ => 10 };
        AtLeast(limit, 0);
        var command = new Command("coalitions", "Minimal winning or blocking coalitions: how many, of which sizes, and the first of them.")
        {
            files, body, question, outside, blocking, limit, projection, seconds, json,
        };
        command.SetAction(parsed => CoalitionsCommand.Run(parsed.GetValue(files)!, parsed.GetValue(blocking), parsed.GetValue(limit), Question(parsed), console));
        return command;
    }

    private Command Capture()
    {
        var with = Many("--with", "Seats that are captured already, or sure to be in favour.");
        var without = Many("--without", "Seats that are absent, or sure not to be.");
        var and = Many("--and", "Bodies that must be won as well.");
        var costs = Many("--costs", "What players cost, as id=cost, or files of such lines; 1 unless said.");
        var command = new Command("capture", "The smallest, or cheapest, coalition that passes, and the one that blocks; also when seats are captured or absent.")
        {
            files, body, question, outside, with, without, and, byHolder, costs, projection, seconds, json,
        };
        command.SetAction(parsed => CaptureCommand.Run(parsed.GetValue(files)!,
            new(parsed.GetValue(with) ?? [], parsed.GetValue(without) ?? [], parsed.GetValue(and) ?? [], parsed.GetValue(byHolder), parsed.GetValue(costs) ?? []),
            Question(parsed), console));
        return command;
    }

    private Command Compare()
    {
        var file = new Argument<string>("file") { Description = "The file to compare; - is standard input." };
        var others = new Argument<string[]>("others") { Description = "One or two bodies of the file, or another file: all bodies in both.", Arity = ArgumentArity.ZeroOrMore };
        var questions = Many("--question", "The type of question; twice, to compare two.");
        var clauses = new Option<bool>("--clauses") { Description = "Say what each clause does: which could be left out, which never hold." };
        var command = new Command("compare", "Two rules over the same seats, or two versions of a file: equivalent, implied, disjoint, and the smallest coalition that tells. Exit code 1 if they differ or a clause is idle.")
        {
            file, others, questions, outside, byHolder, clauses, projection, seconds, json,
        };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(questions) ?? [];
            return CompareCommand.Run(parsed.GetValue(file)!, parsed.GetValue(others) ?? [], new(asked, parsed.GetValue(byHolder), parsed.GetValue(clauses)),
                new(null, null, parsed.GetValue(outside)!, parsed.GetValue(projection), parsed.GetValue(seconds), parsed.GetValue(json)), console);
        });
        return command;
    }

    private GameQuestion Question(ParseResult parsed) => new(parsed.GetValue(body), parsed.GetValue(question), parsed.GetValue(outside)!,
        parsed.GetValue(projection), parsed.GetValue(seconds), parsed.GetValue(json));

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = true };

    private static void AtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.Tokens is [.., { Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number < least)
        {
            result.AddError($"{option.Name} takes {least} or more.");
        }
    });
}
