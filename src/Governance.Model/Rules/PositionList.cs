namespace Governance.Model;

/// <summary>Lists of positions that a rule counts: at least one, each once, in the order of files, none outstanding.</summary>
internal static class PositionList
{
    public static EquatableArray<Position> Check(EquatableArray<Position> positions)
    {
        if (positions.IsEmpty)
        {
            throw new GovernanceException(ErrorCodes.EmptyComposition, "A rule counts no position.", "Name at least one, such as for.");
        }

        var inOrder = true;
        var span = positions.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i].Kind == PositionKind.Outstanding)
            {
                throw new GovernanceException(ErrorCodes.UnknownPosition, "A rule counts outstanding votes.", "Count positions that a seat can take; an outstanding vote is none yet.");
            }

            inOrder &= i == 0 || Compare(span[i - 1], span[i]) < 0;
        }

        return inOrder ? positions : InOrder(positions).ToEquatableArray();
    }

    /// <summary>Each of <paramref name="positions"/> once, in the order of files: by kind, then by refinement.</summary>
    public static Position[] InOrder(IEnumerable<Position> positions)
    {
        Position[] sorted = [.. positions.ToHashSet()];
        Array.Sort(sorted, Compare);
        return sorted;
    }

    private static int Compare(Position left, Position right) =>
        left.Kind == right.Kind ? string.CompareOrdinal(left.Refinement, right.Refinement) : (int)left.Kind - (int)right.Kind;

    public static bool Includes(EquatableArray<Position> named, Position position)
    {
        foreach (var name in named)
        {
            if (name.Includes(position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Everyone who is there: the positions that count as present.</summary>
    public static EquatableArray<Position> Present { get; } =
        [Position.InFavour, Position.Against, Position.Abstaining, Position.NotObjecting, Position.Objecting, Position.NotVoting];
}
