using Governance.Model.Analysis;

namespace Governance.Model.Chokepoints;

/// <summary>The bodies that decide for controllers.</summary>
internal static class Controllers
{
    /// <summary>The controller itself where it is a body, else its only organ; null where it has none, or several.</summary>
    public static Body? BodyOf(GovernanceModel model, EntityId controller)
    {
        if (model.FindBody(controller) is { } body)
        {
            return body;
        }

        var organs = model.Bodies.Where(organ => organ.Of == controller).Take(2).ToList();
        return organs is [var only] ? only : null;
    }

    /// <summary>Its decisions as a game; null where there is no one procedure to play.</summary>
    public static SimpleGame? GameOf(GovernanceModel model, Body body, GameOptions options) =>
        GameProcedures.Has(body, options) ? GameReading.Read(body, GameProcedures.For(body, options).Rule, model, options) : null;

    /// <summary>What a seat is called wherever several bodies play.</summary>
    public static string FullId(Player player) => player.Body is { } body && !player.Id.StartsWith($"{body}/", StringComparison.Ordinal) ? $"{body}/{player.Id}" : player.Id;

    /// <summary>Who inside the controller of a chokepoint can decide over it, and who can stop that.</summary>
    public static ChokepointControl Control(GovernanceModel model, Chokepoint chokepoint, GameOptions options, AnalysisOptions analysis)
    {
        var body = BodyOf(model, chokepoint.Controller);
        var control = new ChokepointControl { Chokepoint = chokepoint.Id, Controller = chokepoint.Controller, Body = body?.Id, ToDecide = null, ToBlock = null, ToStayAway = null, Remark = null };
        return body is null ? control : Opened(control, model, body, options, analysis);
    }

    private static ChokepointControl Opened(ChokepointControl control, GovernanceModel model, Body body, GameOptions options, AnalysisOptions analysis)
    {
        try
        {
            return GameOf(model, body, options) is not { } game
                ? control with { Remark = body.Seats.IsEmpty ? "its seats are not known" : body.Procedures.IsEmpty ? "its procedure is not known" : "it has several procedures, and none was chosen" }
                : control with
                {
                    ToDecide = game.CheapestWinning(options: analysis),
                    ToBlock = game.CheapestBlocking(options: analysis),
                    ToStayAway = GameOf(model, body, options with { Outside = Position.Absent })?.CheapestBlocking(options: analysis),
                };
        }
        catch (GovernanceException problem)
        {
            return control with { Remark = problem.Diagnostics[0].Message };
        }
    }
}
