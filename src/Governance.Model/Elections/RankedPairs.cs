namespace Governance.Model.Elections;

/// <summary>Defeats locked in from the strongest down: T. N. Tideman, Independence of clones as a criterion for voting rules, Social Choice and Welfare 4 (1987).</summary>
/// <remarks>
/// Equally strong defeats are looked at together: each is locked in unless it lies on a circle of the group and what is locked already. What
/// breaks ties in some order finds one of these rankings, and to find all is NP-hard (Brill and Fischer, The price of neutrality for the
/// ranked pairs method, 2012); this reading asks for no order and treats the options alike.
/// </remarks>
internal static class RankedPairs
{
    /// <summary>One option is above another if a chain of locked defeats leads to it. Cost grows with the cube of the options.</summary>
    public static Placing Rank(PairwiseTable table, DefeatStrength strength)
    {
        var locked = new Relation(table.Count);
        foreach (var group in Defeats.ByStrength(table, strength))
        {
            var together = group.Count == 1 ? locked : locked.Copy();
            foreach (var (winner, loser) in group.Where(_ => group.Count > 1))
            {
                together.Put(winner, loser);
            }

            foreach (var (winner, loser) in group.Where(defeat => !together[defeat.Loser, defeat.Winner]))
            {
                locked.Put(winner, loser);
            }
        }

        return new(locked.Tiers());
    }
}
