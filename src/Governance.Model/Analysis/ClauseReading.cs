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
        var findings = nodes.Select(clauses.Find).ToList();
        var granted = clauses.Repeated(nodes, findings, holds: true);
        var struck = clauses.Repeated(nodes, findings, holds: false);
        return findings.Select((finding, index) => finding with { InsteadOf = granted[index] ?? struck[index] }).ToEquatableArray();
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
        return new(clause.Origin, IsCertain(own, !clause.Negated), IsCertain(own, clause.Negated), !Matters(Taken(clause, true)), !Matters(Taken(clause, false)));
    }

    /// <summary>The node of a clause that is taken to hold or to fail: below a negation the node says the opposite of the clause.</summary>
    private static (Node Clause, bool Holds) Taken(Node node, bool holds) => (node, holds != node.Negated);

    /// <summary>For each clause that decides nothing by itself, but does once those before it have gone, one of these that makes the difference.</summary>
    private Rule?[] Repeated(List<Node> nodes, List<ClauseFinding> findings, bool holds)
    {
        var gone = new List<(Node, bool)>();
        var insteadOf = new Rule?[nodes.Count];
        for (var index = 0; index < nodes.Count; index++)
        {
            if (holds ? !findings[index].IsVacuous : !findings[index].IsUnreachable)
            {
                continue;
            }

            work.Cancellation.ThrowIfCancellationRequested();
            if (gone.Count == 0 || !Matters([.. gone, Taken(nodes[index], holds)]))
            {
                gone.Add(Taken(nodes[index], holds));
                continue;
            }

            // With the last few back in place it decides nothing again; the clause that was put back last is what it repeats.
            var back = gone.Count - 1;
            while (back > 0 && Matters([.. gone.Take(back), Taken(nodes[index], holds)]))
            {
                back--;
            }

            insteadOf[index] = gone[back].Item1.Origin;
        }

        return insteadOf;
    }

    private bool IsCertain(GameForm form, bool holds)
    {
        var positions = PositionForm.Of(form, Positions.Length);
        return positions.ToDiagram(positions.Variables(work), work).Root == (holds ? DiagramSpace.True : DiagramSpace.False);
    }

    /// <summary>Whether the rule ever comes out otherwise when some clauses are taken to hold, or to fail.</summary>
    private bool Matters(params IReadOnlyList<(Node Clause, bool Holds)> certain)
    {
        var sizes = reading.Players.SelectMany(player => Enumerable.Repeat(player.Count, Positions.Length)).ToList();
        var builder = new GameFormBuilder([.. sizes]);
        var moves = sizes.Select((_, index) => ClassMove.Same(index)).ToList();
        var before = builder.Add(reading.Write(Positions), moves);
        var after = builder.Add(reading.Write(Positions, null, certain), moves);
        var differs = builder.Any(builder.All(before, builder.Not(after)), builder.All(after, builder.Not(before)));
        return !IsCertain(builder.Build(differs), holds: false);
    }
}
