using Governance.Model.Canonical;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Tries each clause of a rule: as if it held, as if it failed.</summary>
internal sealed class ClauseReading
{
    private static readonly Position[] Positions = [Position.InFavour, Position.Abstaining, Position.Absent]; // against is what is left

    private readonly GameReading reading;
    private readonly Work work;

    private ClauseReading(GameReading reading, Work work) => (this.reading, this.work) = (reading, work);

    /// <summary>A finding for each clause below the rule itself, in the order written.</summary>
    public static EquatableArray<ClauseFinding> Read(GameReading reading, Work work)
    {
        var clauses = new ClauseReading(reading, work);
        var nodes = new List<Node>();
        Collect(reading.Root, reading.Root.Origin, nodes);
        return nodes.Select(clauses.Find).ToEquatableArray();
    }

    /// <summary>The topmost nodes of each rule below: what lowering adds for a rule of its own is no clause.</summary>
    private static void Collect(Node node, Rule parent, List<Node> nodes)
    {
        foreach (var (_, child) in node.Children)
        {
            if (!ReferenceEquals(child.Origin, parent) && !nodes.Exists(known => ReferenceEquals(known, child)))
            {
                nodes.Add(child);
            }

            Collect(child, child.Origin, nodes);
        }
    }

    private ClauseFinding Find(Node clause)
    {
        work.Cancellation.ThrowIfCancellationRequested();
        var own = reading.Write(Positions, clause);
        return new(clause.Origin, IsCertain(own, holds: true), IsCertain(own, holds: false), !Matters(clause, holds: true), !Matters(clause, holds: false));
    }

    private bool IsCertain(GameForm form, bool holds)
    {
        var positions = PositionForm.Of(form, Positions.Length);
        return positions.ToDiagram(positions.Variables(work), work).Root == (holds ? DiagramSpace.True : DiagramSpace.False);
    }

    /// <summary>Whether the rule ever comes out otherwise when a clause is taken to hold, or to fail.</summary>
    private bool Matters(Node clause, bool holds)
    {
        var sizes = reading.Players.SelectMany(player => Enumerable.Repeat(player.Count, Positions.Length)).ToList();
        var builder = new GameFormBuilder([.. sizes]);
        var moves = sizes.Select((_, index) => ClassMove.Same(index)).ToList();
        var before = builder.Add(reading.Write(Positions), moves);
        var after = builder.Add(reading.Write(Positions, null, (clause, holds)), moves);
        var differs = builder.Any(builder.All(before, builder.Not(after)), builder.All(after, builder.Not(before)));
        return !IsCertain(builder.Build(differs), holds: false);
    }
}
