using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts swings of a large weighted game by size, exactly, from tables without sizes.</summary>
/// <remarks>
/// With a member counting z, the swings of a player by size are the coefficients of a polynomial in z. It is evaluated modulo
/// some primes at as many points as there are sizes, each by one table of sums; interpolation gives the coefficients modulo
/// each prime, and the Chinese remainder theorem the counts. Memory is one table for each worker instead of one for each size.
/// Evaluation after Kurz (2016) and Kakimura and Terai (2025); the points z and 1/z share a table.
/// </remarks>
/// <seealso href="https://arxiv.org/abs/2511.14995">Kakimura and Terai (2025).</seealso>
internal static class PointCounting
{
    // How much memory tables of workers may take together, unless one takes more.
    private const long WorkingBytes = 160L << 20;

    /// <summary>How many tables are worked on at a time.</summary>
    public static int Workers(PointPlan plan) => (int)Math.Clamp(WorkingBytes / (8L * plan.Ladder.Cells), 1, Environment.ProcessorCount);

    /// <summary>For each weight, for each size from 0 to one less than there are players, the swings of a player of that weight.</summary>
    /// <param name="plan">What to work out.</param>
    /// <param name="weights">The weights that are asked for.</param>
    /// <param name="progress">Told how many hundredths of the work are done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImmutableArray<ImmutableArray<BigInteger>> Swings(PointPlan plan, ImmutableArray<BigInteger> weights, IProgress<int>? progress, CancellationToken cancellation)
    {
        if (plan.Tables > PointTable.LargestPoint)
        {
            throw new InvalidOperationException($"Swings of {plan.Unknowns} sizes are too many to be told apart.");
        }

        var fields = PrimeField.For(plan.Bits);
        int[] cut = [.. weights.Select(weight => (int)BigInteger.Min(weight, plan.Ladder.Cells))];
        var values = Evaluate(plan, fields, cut, progress, cancellation);
        var residues = fields.Select((field, k) => Interpolate(plan, field, values[(k * plan.Tables)..((k + 1) * plan.Tables)], cancellation)).ToArray();
        return [.. cut.Select((_, which) => plan.Turn(Restore(plan, fields, [.. residues.Select(residue => residue[which])])))];
    }

    // For each prime and point, for each point served, the value of each polynomial.
    private static ulong[][][] Evaluate(PointPlan plan, PrimeField[] fields, int[] weights, IProgress<int>? progress, CancellationToken cancellation)
    {
        var values = new ulong[fields.Length * plan.Tables][][];
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Workers(plan), CancellationToken = cancellation };
        var idle = new ConcurrentBag<PointTable>(); // no more tables than workers
        Parallel.For(0, values.Length, options, task =>
        {
            var table = idle.TryTake(out var used) ? used : new(plan.Ladder);
            var (field, point) = (fields[task / plan.Tables], (ulong)(task % plan.Tables) + 1);
            table.Fill(field, point, cancellation);
            int[] quotas = plan.Serves == 1 ? [(int)plan.Quota] : [(int)plan.Quota, (int)plan.OtherQuota];
            values[task] = Array.ConvertAll(quotas, quota => Array.ConvertAll(weights, weight => table.Swings(field, point, quota, weight)));
            idle.Add(table);
            progress?.Report((int)(100L * Interlocked.Increment(ref done) / values.Length));
        });
        return values;
    }

    // The polynomials start at the lowest size, so each value is divided by that power of the point.
    private static ulong[][] Interpolate(PointPlan plan, PrimeField field, ulong[][][] values, CancellationToken cancellation)
    {
        var points = new List<ulong>();
        var reduced = new List<ulong[]>();
        for (var table = 0; table < values.Length; table++)
        {
            var point = (ulong)table + 1;
            var inverse = field.Inverse(point);
            Take(point, values[table][0], field.Power(inverse, (ulong)plan.Lowest));
            if (plan.Serves == 2 && point > 1)
            {
                // f(1/z) = z^(1 − n) · f*(z), with f* of the dual.
                Take(inverse, values[table][1], field.Multiply(field.Power(inverse, (ulong)(plan.Players - 1)), field.Power(point, (ulong)plan.Lowest)));
            }
        }

        return Interpolation.Coefficients(field, [.. points], [.. reduced], cancellation);

        void Take(ulong point, ulong[] found, ulong scale)
        {
            if (points.Count < plan.Unknowns)
            {
                points.Add(point);
                reduced.Add(Array.ConvertAll(found, value => field.Multiply(value, scale)));
            }
        }
    }

    private static ImmutableArray<BigInteger> Restore(PointPlan plan, PrimeField[] fields, ulong[][] residues)
    {
        var counts = Enumerable.Repeat(BigInteger.Zero, plan.Players).ToArray();
        for (var i = 0; i < plan.Unknowns; i++)
        {
            counts[plan.Lowest + i] = Residues.Restore(fields, [.. residues.Select(residue => residue[i])]);
        }

        return [.. counts];
    }
}
