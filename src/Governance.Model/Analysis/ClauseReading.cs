using Governance.Model.Canonical;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Tries each clause of a rule: as if it held, as if it failed.</summary>
internal static class ClauseReading
{
    private static readonly Position[] Positions = [Position.InFavour, Position.Abstaining, Position.Absent]; // against is what is left

    public static EquatableArray<ClauseFinding> Read(GameReading reading, Work work)
    {
        var findings = new List<ClauseFinding>();
        foreach (var node in Clauses(reading.Root))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var own = Diagrams(reading, work, builder => builder, (node, null));
            findings.Add(new(node.Origin, own == DiagramSpace.True, own == DiagramSpace.False, Changes(reading, node, holds: true, work), Changes(reading, node, holds: false, work)));
        }

        return findings.ToEquatableArray();
    }
}
