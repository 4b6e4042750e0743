namespace Governance.Model.Games;

/// <summary>Counts in how many coalitions a player is critical, by how many players are.</summary>
/// <remarks>How many are critical in each coalition is added up in binary, for all coalitions of a word at once.</remarks>
/// <param name="players">How many players there are.</param>
/// <param name="asked">The players to count for.</param>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class CriticalTally<T>(int players, int[] asked)
    where T : unmanaged, ILanes<T>
{
    private const int Digits = 5; // for up to 31 players

    private readonly T[] critical = new T[players];
    private readonly T[] digits = new T[Digits];

    /// <summary>For each player asked for, for each number of critical players from 0 to all, in how many coalitions it is one of so many.</summary>
    public long[][] Counts { get; } = [.. asked.Select(_ => new long[players + 1])];

    /// <summary>Adds some coalitions.</summary>
    public void Add(TableEdges<T> edges, int vector)
    {
        digits.AsSpan().Clear();
        for (var player = 0; player < players; player++)
        {
            var carry = critical[player] = edges.Critical(vector, player);
            for (var i = 0; i < Digits && !carry.IsZero; i++)
            {
                (digits[i], carry) = (digits[i] ^ carry, digits[i] & carry);
            }
        }

        var any = digits[0] | digits[1] | digits[2] | digits[3] | digits[4];
        for (var number = 1; number <= players && !any.IsZero; number++)
        {
            var these = any;
            for (var i = 0; i < Digits; i++)
            {
                these &= (number >> i & 1) != 0 ? digits[i] : ~digits[i];
            }

            if (!these.IsZero)
            {
                any ^= these;
                Count(these, number);
            }
        }
    }

    private void Count(T these, int number)
    {
        for (var i = 0; i < asked.Length; i++)
        {
            var both = critical[asked[i]] & these;
            if (!both.IsZero)
            {
                Counts[i][number] += both.Count;
            }
        }
    }
}
