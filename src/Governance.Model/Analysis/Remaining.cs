using System.Collections.Immutable;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>The game that those play who have not voted yet.</summary>
internal static class Remaining
{
    /// <summary>The players left, each in favour or outside; all votes in the roll call stand.</summary>
    public static SimpleGame Of(GameReading reading, RollCall votes, Position outside)
    {
        ImmutableArray<Position> positions =
        [
            Position.InFavour,
            .. votes.Positions.Select(entry => entry.Position).Concat(votes.Tallies.Select(tally => tally.Position)).Append(votes.Others ?? outside)
                .Where(position => position.Kind != PositionKind.Outstanding && position != Position.InFavour && position != outside).Distinct(),
        ];
        var said = reading.Players.Select(_ => new int[positions.Length + 1]).ToArray(); // the last for those outside
        foreach (var entry in votes.Positions.Where(entry => entry.Position.Kind != PositionKind.Outstanding))
        {
            said[PlayerAt(reading, player => player.Id == entry.Seat, entry.Seat)][IndexOf(entry.Position)]++;
        }

        foreach (var tally in votes.Tallies.Where(tally => tally.Measure.IsHeads))
        {
            said[PlayerAt(reading, player => player.Class == tally.Class, tally.Class)][IndexOf(tally.Position)] += (int)tally.Amount.Floor();
        }

        return Play(reading, positions, said);

        int IndexOf(Position position) => position == outside ? positions.Length : positions.IndexOf(position);
    }

    private static SimpleGame Play(GameReading reading, ImmutableArray<Position> positions, int[][] said)
    {
        var left = new List<Player>();
        var moves = new List<ClassMove>();
        for (var index = 0; index < said.Length; index++)
        {
            var player = reading.Players[index];
            var free = player.Count - said[index].Sum();
            if (free < 0)
            {
                throw new GovernanceException(ErrorCodes.CountedTwice, $"More votes of '{player.Id}' were counted than there are.", "Count each place once.");
            }

            // Those who are still free are outside unless they come in; what was said is certain.
            moves.Add(new(free > 0 ? left.Count : -1, 1, said[index][0]));
            moves.AddRange(said[index].Skip(1).Take(positions.Length - 1).Select(count => new ClassMove(-1, 1, count)));
            if (free > 0)
            {
                left.Add(new Player(player.Id, free) { Body = player.Body, Class = player.Class, Holder = player.Holder });
            }
        }

        var builder = new GameFormBuilder([.. left.Select(player => player.Count)]);
        return new(left.ToEquatableArray(), builder.Build(builder.Add(reading.Write(positions), moves)), reading.Assumed);
    }

    private static int PlayerAt(GameReading reading, Func<Player, bool> matches, string name)
    {
        var found = Enumerable.Range(0, reading.Players.Count).Where(index => matches(reading.Players[index])).Take(2).ToList();
        return found is [var only] ? only : throw new GovernanceException(ErrorCodes.UnknownPlayer,
            found.Count == 0 ? $"No player is '{Text.Printable(name)}'." : $"Several players are '{Text.Printable(name)}', and the votes do not tell them apart.", "Name seats, or give a tally for a class that is one kind of seat.");
    }
}
