using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Draws samples of any game.</summary>
/// <typeparam name="T">A whole number in which no sum of the game overflows.</typeparam>
internal sealed class FormSampler<T> : IFormSampler
    where T : struct, INumber<T>
{
    private readonly int[] sizes;
    private readonly bool isRising;
    private readonly T[] weights; // class by class, what a player adds to each node
    private readonly T[] bounds;
    private readonly (int Node, T Weight)[][] parts;
    private readonly bool[] holds;
    private readonly T[] tried; // sums of players, with one more or one fewer

    /// <param name="form">The game.</param>
    public FormSampler(GameForm form)
    {
        var nodes = form.Nodes.Length;
        (sizes, isRising) = ([.. form.Sizes], form.IsRising);
        weights = new T[sizes.Length * nodes];
        bounds = [.. form.Nodes.Select(node => T.CreateChecked(node.Bound))];
        parts = [.. form.Nodes.Select(node => node.Parts.Select(term => (term.Index, T.CreateChecked(term.Weight))).ToArray())];
        (holds, tried) = (new bool[nodes], new T[nodes]);
        for (var node = 0; node < nodes; node++)
        {
            foreach (var (index, weight) in form.Nodes[node].Players)
            {
                weights[(index * nodes) + node] = T.CreateChecked(weight);
            }
        }
    }

    /// <inheritdoc/>
    public void Swings(long samples, RandomBits random, Span<long> hits, Span<UInt128> squares, CancellationToken cancellation)
    {
        var coalition = new int[sizes.Length];
        var sums = new T[bounds.Length];
        for (var sample = 0L; sample < samples; sample++)
        {
            if (sample % MonteCarlo.Stretch == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            sums.AsSpan().Clear();
            for (var index = 0; index < coalition.Length; index++)
            {
                coalition[index] = random.Heads(sizes[index]);
                Join(sums, index, T.CreateTruncating(coalition[index]));
            }

            var wins = Wins(sums);
            for (var index = 0; index < coalition.Length; index++)
            {
                // Members are tried without one of them where all win, others with one more where all lose.
                var players = wins ? coalition[index] : sizes[index] - coalition[index];
                if (players > 0 && Wins(sums, index, joins: !wins) != wins)
                {
                    hits[index] += players;
                    squares[index] += (UInt128)((long)players * players);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Pivots(long samples, RandomBits random, Span<long> hits, Span<UInt128> squares, CancellationToken cancellation)
    {
        int[] order = [.. sizes.SelectMany((size, index) => Enumerable.Repeat(index, size))];
        var sums = new T[bounds.Length];
        var shown = new int[sizes.Length];
        for (var sample = 0L; sample < samples; sample++)
        {
            if (sample % MonteCarlo.Stretch == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            sums.AsSpan().Clear();
            var wins = Wins(sums);
            for (var place = 0; place < order.Length && !(wins && isRising); place++)
            {
                var drawn = place + random.Below(order.Length - place);
                (order[place], order[drawn]) = (order[drawn], order[place]);
                Join(sums, order[place], T.One);
                var now = Wins(sums);
                shown[order[place]] += now && !wins ? 1 : 0;
                wins = now;
            }

            for (var index = 0; index < shown.Length; index++)
            {
                hits[index] += shown[index];
                squares[index] += (UInt128)((long)shown[index] * shown[index]);
            }

            shown.AsSpan().Clear();
        }
    }

    private void Join(Span<T> sums, int index, T players)
    {
        var each = weights.AsSpan(index * sums.Length, sums.Length);
        for (var node = 0; node < sums.Length; node++)
        {
            sums[node] += each[node] * players;
        }
    }

    private bool Wins(ReadOnlySpan<T> sums, int index, bool joins)
    {
        var each = weights.AsSpan(index * sums.Length, sums.Length);
        for (var node = 0; node < sums.Length; node++)
        {
            tried[node] = joins ? sums[node] + each[node] : sums[node] - each[node];
        }

        return Wins(tried);
    }

    private bool Wins(ReadOnlySpan<T> sums)
    {
        for (var node = 0; node < sums.Length; node++)
        {
            var sum = sums[node];
            foreach (var (part, weight) in parts[node])
            {
                sum += holds[part] ? weight : T.Zero;
            }

            holds[node] = sum >= bounds[node];
        }

        return holds[^1];
    }
}
