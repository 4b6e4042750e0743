using System.Collections.Immutable;
using System.Globalization;
using Governance.Model.Analysis;
using Governance.Model.Games;

namespace Governance.Model;

/// <summary>A rule as a game of three positions: in favour, abstaining, against. Abstaining is a choice of its own here.</summary>
/// <remarks>
/// Felsenthal and Machover 1997 (ternary voting games); Freixas and Zwicker 2003. The projection to a <see cref="SimpleGame"/>
/// takes those who are not in favour to be against, or to abstain: <see cref="ToBinary"/> says which.
/// </remarks>
public sealed class TernaryGame
{
    private static readonly ImmutableArray<Position> Positions = [Position.InFavour, Position.Abstaining]; // against is what is left

    private readonly Func<Position, SimpleGame> project;

    internal TernaryGame(GameReading reading, Func<Position, SimpleGame> project)
    {
        this.project = project;
        Form = reading.Write(Positions);
        (Players, Assumed) = (reading.Players, reading.Assumed);
    }

    /// <summary>The players, in a fixed order.</summary>
    public EquatableArray<Player> Players { get; }

    /// <summary>How many players there are, each of a kind counted.</summary>
    public int PlayerCount => Players.Sum(player => player.Count);

    /// <summary>Rules that no player controls, which were taken to hold (or to fail, if asked so).</summary>
    public EquatableArray<Rule> Assumed { get; }

    /// <summary>Two classes for each player: in favour, abstaining.</summary>
    internal GameForm Form { get; }

    /// <summary>Whether the rule holds where these are in favour, those abstain, and all others are against.</summary>
    /// <exception cref="GovernanceException">No player has such an id (GOV5003), or one is in both lists (GOV3005).</exception>
    public bool Carries(IEnumerable<string> inFavour, IEnumerable<string> abstaining)
    {
        var counts = new int[Players.Count * Positions.Length];
        Mark(inFavour, 0);
        Mark(abstaining, 1);
        return Form.Wins(counts);

        void Mark(IEnumerable<string> ids, int position)
        {
            foreach (var index in ids.Select(id => PlayerList.IndexOf(Players, id)))
            {
                if (counts[index * Positions.Length] > 0)
                {
                    throw new GovernanceException(ErrorCodes.CountedTwice, $"'{Players[index].Id}' is in favour and abstains.", "Name each player once.");
                }

                counts[(index * Positions.Length) + position] = Players[index].Count;
            }
        }
    }

    /// <summary>How often each player decides, over all 3ⁿ divisions.</summary>
    /// <exception cref="GovernanceException">A step towards favour can make the rule fail (GOV5002), or the work does not fit (GOV5001).</exception>
    public TernaryPower Power(AnalysisOptions? options = null) => TernaryCounting.Count(this, Powers.Work(options));

    /// <summary>The game of two positions in which those not in favour take this one.</summary>
    /// <param name="outside">The position: against, abstaining, or another.</param>
    public SimpleGame ToBinary(Position outside) => project(outside);

    /// <summary>The number of players.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"a game of three positions and {PlayerCount} players");
}
