using System.Text;

namespace Governance.Model.Rendering;

/// <summary>Answers about games as sentences, a line each.</summary>
internal static class GameText
{
    public static void Append(StringBuilder text, GameStructure structure)
    {
        text.AppendLineFeed($"Coalitions that win: {GameNumbers.Count(structure.WinningCoalitions)}.");
        text.AppendLineFeed($"Veto players: {Players(structure.VetoPlayers)}.");
        text.AppendLineFeed(structure.Dictator is { } dictator ? $"Dictator: {dictator}." : $"Players who win alone: {Players(structure.Passers)}.");
        text.AppendLineFeed($"Decorative seats: {Players(structure.Dummies)}.");
        var alike = structure.Interchangeable.Where(group => group.Sum(player => player.Count) > 1).Select(group => Words.List(group.Select(player => player.ToString()))).ToList();
        text.AppendLineFeed($"Interchangeable: {(alike.Count == 0 ? "none" : string.Join("; ", alike))}.");
        text.AppendLineFeed(structure.IsProper ? "Two disjoint coalitions cannot both win." : "Two disjoint coalitions can both win: two decisions against each other.");
        text.AppendLineFeed(structure.IsStrong ? "Of a coalition and all the others one always wins." : "A coalition and all the others can both lose: deadlock.");
    }

    public static void Append(StringBuilder text, CoalitionList list)
    {
        var sizes = list.BySize.Select((count, size) => (count, size)).Where(entry => !entry.count.IsZero)
            .Select((entry, index) => $"{GameNumbers.Count(entry.count)} with {entry.size}{(index > 0 ? "" : entry.size == 1 ? " member" : " members")}").ToList();
        text.AppendLineFeed($"{GameNumbers.Plural(list.Total, "coalition")}{(sizes.Count == 0 ? "" : $", by size: {string.Join("; ", sizes)}")}.");
        if (list.First.IsEmpty)
        {
            return;
        }

        text.AppendLineFeed(list.IsAll ? "All of them:" : $"The first {list.First.Count}:");
        foreach (var coalition in list.First)
        {
            text.AppendLineFeed($"  {coalition}{(coalition.Ways.IsOne ? "" : $" ({GameNumbers.Count(coalition.Ways)} ways)")}");
        }
    }

    public static void Append(StringBuilder text, CapturePair captures)
    {
        text.AppendLineFeed($"To pass: {(captures.ToPass is { } pass ? pass.Size == 0 ? "nobody is needed, it passes as it is" : Line(pass) : "nobody can")}.");
        text.AppendLineFeed($"To block: {(captures.ToBlock is { } block ? block.Size == 0 ? "nobody is needed, it cannot pass" : Line(block) : "nobody can")}.");
    }

    /// <summary>How many, at what cost, and who.</summary>
    public static string Line(Capture capture) =>
        $"{Words.Plural(capture.Size, "player")}{(capture.Cost == capture.Size ? "" : $" at a cost of {Words.Of(capture.Cost)}")}: {capture.Coalition}";

    public static void Append(StringBuilder text, GameComparison comparison, string first, string second)
    {
        text.AppendLineFeed(comparison switch
        {
            { AreEquivalent: true } => "They are equivalent: the same coalitions win.",
            { FirstImpliesSecond: true } => $"All that wins in {first} wins in {second}, and not the other way round.",
            { SecondImpliesFirst: true } => $"All that wins in {second} wins in {first}, and not the other way round.",
            { AreDisjoint: true } => "They are disjoint: nothing wins in both.",
            _ => "Neither implies the other.",
        });
        text.AppendLineFeed($"Only in {first}: {Difference(comparison.OnlyFirst)}.");
        text.AppendLineFeed($"Only in {second}: {Difference(comparison.OnlySecond)}.");
        text.AppendLineFeed($"In both: {Difference(comparison.Both)}.");
    }

    public static void Append(StringBuilder text, EquatableArray<ClauseFinding> clauses)
    {
        text.AppendLineFeed(clauses.IsEmpty ? "The rule has no clauses." : "Its clauses:");
        foreach (var finding in clauses)
        {
            text.AppendLineFeed($"  {finding.Clause.ToPhrase()}: {Clause(finding)}");
        }
    }

    private static string Clause(ClauseFinding finding) => finding switch
    {
        { AlwaysHolds: true } => "always holds",
        { NeverHolds: true } => "never holds",
        { IsVacuous: true, InsteadOf: { } other } => $"vacuous as long as this stays: {other.ToPhrase()}",
        { IsUnreachable: true, InsteadOf: { } other } => $"unreachable as long as this stays: {other.ToPhrase()}",
        { IsVacuous: true, IsUnreachable: true } => "decides nothing",
        { IsVacuous: true } => "vacuous, the rest asks for as much",
        { IsUnreachable: true } => "unreachable, meeting it never helps",
        _ => "matters",
    };

    private static string Difference(GameDifference? difference) => difference is null ? "nothing wins"
        : $"{GameNumbers.Plural(difference.Count, "coalition")}; smallest: {difference.Smallest}";

    private static string Players(EquatableArray<Player> players) => players.IsEmpty ? "none" : Words.List(players.Select(player => player.ToString()));
}
