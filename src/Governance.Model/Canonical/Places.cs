using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>The filled places of a body, one after the other in the order of its seats, and the cohorts they belong to.</summary>
internal sealed class Places
{
    private readonly Electorate electorate;
    private readonly ImmutableArray<BigInteger> scales;
    private readonly List<(int Start, int Length, int Cohort)> runs = [];

    public Places(Electorate electorate, ImmutableArray<BigInteger> scales)
    {
        (this.electorate, this.scales) = (electorate, scales);
        var cohortOf = new int[electorate.Body.Seats.Count];
        Array.Fill(cohortOf, -1);
        for (var cohort = 0; cohort < electorate.Cohorts.Length; cohort++)
        {
            foreach (var seat in electorate.Cohorts[cohort].Seats)
            {
                cohortOf[seat] = cohort;
            }
        }

        for (var seat = 0; seat < cohortOf.Length; seat++)
        {
            Append(cohortOf[seat], electorate.Body.Seats[seat].Count - electorate.Body.Seats[seat].Vacant);
        }
    }

    /// <summary>How many filled places there are, with and without a vote.</summary>
    public int Count { get; private set; }

    /// <summary>The runs of places of one cohort, in order; -1 for places without a vote.</summary>
    public IReadOnlyList<(int Start, int Length, int Cohort)> Runs => runs;

    /// <summary>What one place of a cohort weighs, in units of the scale.</summary>
    public BigInteger Weight(int cohort, int measure) => ((electorate.Cohorts[cohort].Weights[measure] ?? 0) * scales[measure]).Numerator;

    /// <summary>What all places of a view weigh, vacant ones included.</summary>
    public BigInteger Total(View view, int measure) =>
        view.Cohorts.Aggregate(BigInteger.Zero, (sum, cohort) => sum + (Weight(cohort, measure) * (electorate.Cohorts[cohort].Filled + electorate.Cohorts[cohort].Vacant)));

    /// <summary>What the filled places of a view weigh.</summary>
    public BigInteger Filled(View view, int measure) =>
        view.Cohorts.Aggregate(BigInteger.Zero, (sum, cohort) => sum + (Weight(cohort, measure) * electorate.Cohorts[cohort].Filled));

    /// <summary>The filled places of a view as bits; only where there are at most 64.</summary>
    public ulong Bits(View view)
    {
        var bits = 0UL;
        foreach (var (start, length, cohort) in runs.Where(run => run.Cohort >= 0 && view.Contains(run.Cohort)))
        {
            bits |= (length == 64 ? ulong.MaxValue : (1UL << length) - 1) << start;
        }

        return bits;
    }

    /// <summary>What the vacant places of a component weigh, if it counts them.</summary>
    public BigInteger Vacant(Component component) => (component.Positions >> electorate.VacantIndex & 1) == 0 ? 0
        : component.View.Cohorts.Aggregate(BigInteger.Zero, (sum, cohort) => sum + (Weight(cohort, component.Measure) * electorate.Cohorts[cohort].Vacant));

    /// <summary>The pass that sums some positions over a view.</summary>
    public Scan Scan(View view, int measure, ImmutableArray<(byte Kind, int Sum)> sums)
    {
        var ranges = new List<(int Start, int Length)>();
        foreach (var (start, length, cohort) in runs)
        {
            if (cohort < 0 || !view.Contains(cohort))
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[^1].Start + ranges[^1].Length == start)
            {
                ranges[^1] = (ranges[^1].Start, ranges[^1].Length + length);
            }
            else
            {
                ranges.Add((start, length));
            }
        }

        return new([.. ranges], measure == 0 ? null : Weights(measure), sums);
    }

    /// <summary>What each place weighs; zero for places without a vote.</summary>
    public long[] Weights(int measure)
    {
        var weights = new long[Count];
        foreach (var (start, length, cohort) in runs.Where(run => run.Cohort >= 0))
        {
            Array.Fill(weights, (long)Weight(cohort, measure), start, length);
        }

        return weights;
    }

    private void Append(int cohort, long filled)
    {
        if (filled > Array.MaxLength - Count)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"'{electorate.Body.Id}' has more than {Array.MaxLength:N0} places, too many to list one by one.", "Decide with tallies instead.");
        }

        var length = (int)filled;
        if (length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1].Cohort == cohort)
        {
            runs[^1] = (runs[^1].Start, runs[^1].Length + length, cohort);
        }
        else
        {
            runs.Add((Count, length, cohort));
        }

        Count += length;
    }
}
