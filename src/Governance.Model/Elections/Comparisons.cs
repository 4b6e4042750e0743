namespace Governance.Model.Elections;

/// <summary>The methods that look at each comparison of two options by itself.</summary>
internal static class Comparisons
{
    /// <summary>The one option that beats every other one.</summary>
    public static Placing Condorcet(PairwiseTable table) => Placing.OfSet(table.Count, option => Others(table, option).All(other => table.Beats(option, other)));

    /// <summary>An option belongs to the Smith set if a chain of comparisons, none of them lost, leads from it to every other one.</summary>
    public static Placing SmithSet(PairwiseTable table)
    {
        var chains = Relation.Of(table.Count, (one, other) => !table.Beats(other, one)).Closed();
        return Placing.OfSet(table.Count, option => Others(table, option).All(other => chains[option, other]));
    }

    /// <summary>An option belongs to the Schwartz set if it beats back, by a chain of defeats, whoever so beats it.</summary>
    public static Placing SchwartzSet(PairwiseTable table)
    {
        var chains = Relation.Of(table.Count, table.Beats).Closed();
        return Placing.OfSet(table.Count, option => Others(table, option).All(other => !chains[other, option] || chains[option, other]));
    }

    /// <summary>One point for each option beaten, half a point for each tie.</summary>
    public static Placing Copeland(PairwiseTable table) => Placing.ByScore([.. Enumerable.Range(0, table.Count).Select(option =>
        Others(table, option).Aggregate(Fraction.Zero, (sum, other) => sum + (table.Beats(option, other) ? 1 : table.Beats(other, option) ? 0 : Fraction.Half)))]);

    /// <summary>The score is the worst that any other option does to this one: fewer is better.</summary>
    public static Placing Minimax(PairwiseTable table, DefeatStrength strength)
    {
        Fraction[] worst = [.. Enumerable.Range(0, table.Count).Select(option => Others(table, option).Select(other => Against(option, other)).DefaultIfEmpty(Fraction.Zero).Max())];
        return Placing.ByScore([.. worst.Select(score => -score)]) with { Scores = worst };

        Fraction Against(int option, int rival) => strength switch
        {
            DefeatStrength.WinningVotes => table.Beats(rival, option) ? table[rival, option] : Fraction.Zero,
            DefeatStrength.Margins => table[rival, option] - table[option, rival],
            _ => table[rival, option],
        };
    }

    private static IEnumerable<int> Others(PairwiseTable table, int option) => Enumerable.Range(0, table.Count).Where(other => other != option);
}
