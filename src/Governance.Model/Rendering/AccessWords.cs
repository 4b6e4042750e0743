namespace Governance.Model.Rendering;

/// <summary>Whether somebody has a way to a capability, in words.</summary>
internal static class AccessWords
{
    /// <summary>While everything works.</summary>
    public static string Now(Access access, string? unit) => access.Before switch
    {
        null => "has no way to it.",
        { Cost.Sign: 0 } => "has it at no cost.",
        var way => $"has a way at {Cost(way.Cost, unit)} ({Words.List(way.Routes)}){(access.HadWay ? "." : $", above its budget of {Words.Of(access.Budget!.Value)}.")}",
    };

    /// <summary>After a loss.</summary>
    public static string Then(Access access, string? unit) => access switch
    {
        { HadWay: false } => "had no way within its budget before.",
        { GoesDark: true, After: { } way } => $"GOES DARK: the way left costs {Cost(way.Cost, unit)} ({Words.List(way.Routes)}), above its budget of {Words.Of(access.Budget!.Value)}.",
        { GoesDark: true } => "GOES DARK: no way is left at any cost.",
        { MustSwitch: true } => $"must switch, at {Cost(access.After!.Cost, unit)} ({Words.List(access.After!.Routes)}).",
        _ when access.Before == access.After => "goes on as before.",
        _ => $"goes on another way at the same cost, by {Words.List(access.After!.Chokepoints)}.",
    };

    /// <summary>Why a chokepoint no longer works.</summary>
    public static string Why(DarkChokepoint dark) => $"{dark.Chokepoint} ({dark.Reason switch
    {
        DarkReason.Lost => "lost itself",
        DarkReason.ControllerLost => "its controller is lost",
        DarkReason.NotConstituted => $"{dark.Body} has too few seats filled to exist",
        _ => $"those left in {dark.Body} cannot carry a decision",
    }})";

    /// <summary>An amount with its unit.</summary>
    public static string Cost(Fraction amount, string? unit) => unit is null ? Words.Of(amount) : $"{Words.Of(amount)} {unit}";
}
