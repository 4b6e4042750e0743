namespace Governance.Model.Elections;

/// <summary>The strongest chains of defeats: M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method, Social Choice and Welfare 36 (2011).</summary>
internal static class Schulze
{
    /// <summary>One option is above another if its strongest chain to the other is stronger than the one back. Cost grows with the cube of the options.</summary>
    public static Placing Rank(PairwiseTable table, DefeatStrength strength)
    {
        var chains = Chains(table.Count, Defeats.ByStrength(table, strength));
        return new(Relation.Of(table.Count, (one, other) => chains[one][other] > chains[other][one]).Tiers());
    }

    /// <summary>The strength of the strongest chain between each two options; a chain is as strong as its weakest defeat.</summary>
    /// <param name="options">How many options there are.</param>
    /// <param name="groups">The defeats, in groups of equal strength, the strongest first.</param>
    /// <returns>0 without a chain, 1 for the weakest group of defeats, and so on.</returns>
    internal static int[][] Chains(int options, IReadOnlyList<IReadOnlyList<(int Winner, int Loser)>> groups)
    {
        var chains = Enumerable.Range(0, options).Select(_ => new int[options]).ToArray();
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var (winner, loser) in groups[group])
            {
                chains[winner][loser] = groups.Count - group;
            }
        }

        for (var between = 0; between < options; between++)
        {
            for (var one = 0; one < options; one++)
            {
                if (chains[one][between] > 0)
                {
                    Widen(chains[one], chains[between], chains[one][between]);
                }
            }
        }

        return chains;
    }

    private static void Widen(int[] chains, int[] onward, int first)
    {
        for (var other = 0; other < chains.Length; other++)
        {
            chains[other] = Math.Max(chains[other], Math.Min(first, onward[other]));
        }
    }
}
