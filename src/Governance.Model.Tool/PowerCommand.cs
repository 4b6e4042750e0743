namespace Governance.Model.Tool;

/// <summary><c>governance power</c>: what each seat is worth.</summary>
internal static class PowerCommand
{
    public const string All = "all";
    public const string Banzhaf = "banzhaf";
    public const string Ternary = "ternary";

    /// <summary>The indices that can be asked for by name.</summary>
    public static string[] Indices { get; } = [Banzhaf, "shapley", "public-good", "deegan-packel", "johnston", Ternary, All];

    /// <summary>By what seats can be sorted into unions.</summary>
    public static string[] Sorts { get; } = ["group", "region", "holder", "class"];

    public static int Run(IEnumerable<string> names, string[] indices, string? union, GameQuestion question, ToolConsole console)
    {
        var wanted = indices.Length == 0 ? [Banzhaf] : indices.Contains(All) ? [.. Indices.Except([Ternary]), .. indices] : indices;
        return new GameRun(question, console).Over(names, (model, body, asking) =>
        {
            var game = asking.Read(model, body, question.Question);
            return new GameReport(body)
            {
                Question = question.Question,
                Outside = question.Position,
                IsProjected = question.IsProjected,
                Game = game,
                Structure = asking.Try(game.Structure),
                Banzhaf = wanted.Contains(Banzhaf) ? asking.Try(game.Banzhaf) : null,
                Indices = Ask(game, wanted, union is null ? null : player => UnionOf(model, player, union)).Select(asking.Try).OfType<PowerIndex>().ToEquatableArray(),
                Ternary = wanted.Contains(Ternary) ? asking.Try(options => model.TernaryGame(body, question.Options(question.Question)).Power(options)) : null,
            };
        });
    }

    private static IEnumerable<Func<AnalysisOptions, PowerIndex>> Ask(SimpleGame game, string[] wanted, Func<Player, string?>? unionOf)
    {
        (string Name, Func<AnalysisOptions, PowerIndex> Index)[] known =
        [
            ("shapley", game.ShapleyShubik), ("public-good", game.PublicGood), ("deegan-packel", game.DeeganPackel), ("johnston", game.Johnston),
        ];
        var asked = known.Where(entry => wanted.Contains(entry.Name)).Select(entry => entry.Index);
        return unionOf is null ? asked :
        [
            .. asked,
            options => game.Owen(unionOf, options),
            options => game.BanzhafOwen(unionOf, options),
            options => game.SymmetricCoalitionalBanzhaf(unionOf, options),
        ];
    }

    /// <summary>The union of a player by its holder's group or region, its holder or its class; null on its own.</summary>
    private static string? UnionOf(GovernanceModel model, Player player, string sort)
    {
        var party = player.Holder is { } holder ? model.FindParty(holder) : null;
        return sort switch
        {
            "group" => party is null || party.Group.IsNone ? null : party.Group.Name,
            "region" => party?.Region,
            "holder" => player.Holder?.Value,
            _ => player.Class,
        };
    }
}
