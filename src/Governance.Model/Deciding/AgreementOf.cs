using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Tells how far all who were asked agreed: the body's own voters, those of bodies whose decision it asks for, and those inside bodies that hold its seats.</summary>
internal static class AgreementOf
{
    /// <summary>How far they agreed on what carried; doubt counts as disagreement.</summary>
    /// <param name="blocks">The votes of the body asked, then of all others that were asked with it.</param>
    /// <param name="rollCall">The roll call of the body asked.</param>
    /// <param name="procedure">Its procedure.</param>
    /// <param name="carried">Whether it carried.</param>
    public static Agreement Votes(IReadOnlyList<Block> blocks, RollCall rollCall, Procedure procedure, bool carried)
    {
        if (!carried)
        {
            return Agreement.None;
        }

        var opposed = blocks.Any(block => Can(block, PositionKind.Against) || Can(block, PositionKind.Objecting));
        if (!opposed && blocks.Any(block => Has(block, PositionKind.InFavour)))
        {
            return Agreement.Unanimity;
        }

        // A body without voters of its own cannot agree by keeping silent.
        return (!opposed && HasVoters(blocks[0])) || (procedure.ChairDeclares && rollCall.Declared is { Carried: true }) ? Agreement.Consensus : Agreement.Carried;
    }

    private static bool HasVoters(Block block) => block.Electorate.Cohorts.Any(cohort => cohort.Filled > 0);

    /// <summary>Whether some seat certainly took a position of that kind.</summary>
    private static bool Has(Block block, PositionKind kind) =>
        Positions(block, kind).Any(index => Enumerable.Range(0, block.Electorate.Cohorts.Length).Any(cohort => !block.Amounts[block.Electorate.Slot(0, cohort, index)].IsZero))
        || block.Pools.Any(pool => pool.Options.All(option => block.Electorate.Positions[option.Position].Kind == kind));

    /// <summary>Whether some seat took a position of that kind, or may have.</summary>
    private static bool Can(Block block, PositionKind kind) =>
        Positions(block, kind).Any(index => Enumerable.Range(0, block.Electorate.Cohorts.Length)
            .Any(cohort => Enumerable.Range(0, block.Electorate.Measures.Length).Any(measure => !block.Amounts[block.Electorate.Slot(measure, cohort, index)].IsZero)))
        || block.Pools.Any(pool => pool.Options.Any(option => block.Electorate.Positions[option.Position].Kind == kind));

    private static IEnumerable<int> Positions(Block block, PositionKind kind) =>
        Enumerable.Range(0, block.Electorate.Positions.Length).Where(index => block.Electorate.Positions[index].Kind == kind);
}
