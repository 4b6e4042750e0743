namespace Governance.Model.Tests.Vectors;

/// <summary>The fields of vectors that this library has nothing to say to, each with the reason. Whatever is not listed is read and compared.</summary>
internal static class NotCompared
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["input.action"] = "the kind of an action that has passed already; there is no vote in these vectors",
        ["expected.delaysOthers"] = "when an action that has passed takes effect is no question of counting",
        ["input.rule.depositBurn"] = "a deposit is not part of a decision",
        ["expected.depositBurned"] = "what becomes of a deposit is not part of a decision",
        ["input.electorate.delegators"] = "prose: the delegations themselves are listed",
        ["input.rule.treatment"] = "prose: the conditions say which positions they count, in figures",
        ["input.rule.note"] = "prose: the conditions say what an empty base does",
        ["input.rule.splitVotes"] = "prose: the two ballots of the vector do it",
        ["input.rule.endorsed"] = "why a threshold is lower; the lowered threshold is in the conditions",
        ["input.rule.absentDefaults"] = "prose: the default of each group is listed",
    };

    /// <summary>Whether a field is listed, or lies in one that is.</summary>
    public static bool Covers(string path) => Reasons.Keys.Any(key => Covers(key, [path]));

    /// <summary>Whether a listed field is among some fields, or one of them lies in it.</summary>
    public static bool Covers(string key, IEnumerable<string> paths) => paths.Any(path => path == key || path.StartsWith(key + ".", StringComparison.Ordinal));
}
