using System.Runtime.CompilerServices;

namespace Governance.Model.Games;

/// <summary>A number for each coalition of lanes, in binary, one digit of all of them beside the next.</summary>
/// <remarks>
/// At each digit one value waits for another, so that an addition passes on a carry only every second time
/// (Harley and Seal's carry-save adder).
/// </remarks>
/// <param name="digits">How many binary digits the numbers may have.</param>
/// <typeparam name="T">The lanes.</typeparam>
internal sealed class LaneCounters<T>(int digits)
    where T : unmanaged, ILanes<T>
{
    private readonly T[] sums = new T[digits];
    private readonly T[] waiting = new T[digits];
    private uint occupied; // the digits at which a value waits

    /// <summary>Adds two to the power of a digit where a bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T value, int digit)
    {
        for (; (occupied >> digit & 1) != 0; digit++)
        {
            var (sum, other) = (sums[digit], waiting[digit]);
            var differ = sum ^ other;
            sums[digit] = differ ^ value;
            value = T.Choose(differ, value, sum);
            occupied ^= 1U << digit;
        }

        waiting[digit] = value;
        occupied |= 1U << digit;
    }

    /// <summary>Adds the numbers up by size.</summary>
    /// <param name="counts">One number for each size of a coalition of lanes.</param>
    public void Read(Span<long> counts)
    {
        for (var digit = 0; digit < digits; digit++)
        {
            Layers.Add(sums[digit], digit, counts);
            if ((occupied >> digit & 1) != 0)
            {
                Layers.Add(waiting[digit], digit, counts);
            }
        }
    }
}
