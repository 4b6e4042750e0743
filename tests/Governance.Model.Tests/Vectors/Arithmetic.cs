namespace Governance.Model.Tests.Vectors;

/// <summary>The sums behind a verdict, as vectors write them: <c>quorum: 5/100 >= 1/10 (5·10 vs 1·100) → False</c>.</summary>
internal static class Arithmetic
{
    /// <summary>The lines of a vector, those that begin with the name of a part and end with a truth value in the library's words; others are prose.</summary>
    public static IReadOnlyList<string> Lines(Field expected, IEnumerable<(string Name, string Line)> found)
    {
        var lines = found.ToList();
        return [.. expected.Items.Select(item => item.Text).Select(text => IsSum(text) ? Line(text) : text)];
        string Line(string text) => lines.FirstOrDefault(line => text.StartsWith($"{line.Name}: ", StringComparison.Ordinal)).Line ?? $"no part is called as in '{text}'";
    }

    private static bool IsSum(string text) => text.EndsWith("→ True", StringComparison.Ordinal) || text.EndsWith("→ False", StringComparison.Ordinal);

    /// <summary>What the library found on one condition.</summary>
    public static IEnumerable<(string Name, string Line)> Of(Condition condition, Finding root)
    {
        var part = root.Cited(condition.Name);
        var numbers = part.Numbers()!;
        var holds = (part.Verdict == Verdict.Passed) != condition.Blocks;
        var name = (condition.Blocks ? "block " : "") + condition.Name;
        var sum = numbers.Rule switch
        {
            ShareRule share when condition.WhenBaseIsZero is { } whenZero => Share(numbers, share, whenZero),
            ShareRule share => $"{numbers.Counted} {Vocabulary.Sign(share.Comparison)} {numbers.Base}",
            FloorRule floor => $"{numbers.Counted} {(floor.Strict ? ">" : ">=")} {floor.Amount}",
            CapRule cap => $"{numbers.Counted} {(cap.Strict ? "<" : "<=")} {cap.Amount}",
            _ => "nothing",
        };
        return [(name, $"{name}: {sum} → {holds}")];
    }

    private static string Share(Finding finding, ShareRule share, string whenZero)
    {
        var (counted, of, threshold, sign) = (finding.Counted!.Value, finding.Base!.Value, share.Threshold, Vocabulary.Sign(share.Comparison));
        return (of == 0, whenZero) switch
        {
            (false, _) => $"{counted}/{of} {sign} {threshold} ({counted}·{threshold.Denominator} vs {threshold.Numerator}·{of})",
            (true, "ratio-zero") => $"0/0 := 0 {sign} {threshold}",
            _ => $"base 0 → {whenZero}",
        };
    }
}
