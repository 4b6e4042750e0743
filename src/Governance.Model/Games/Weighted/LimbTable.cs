using System.Numerics;
using System.Runtime.Intrinsics;

namespace Governance.Model.Games;

/// <summary>A row of cells, each a whole number of a fixed number of 64-bit limbs; arithmetic drops what does not fit.</summary>
/// <remarks>
/// One array for each limb, least significant first, so that eight cells are added at a time and cells whose numbers are
/// still small cost one limb only. Subtracting may pass below zero in between: a result that fits is right.
/// </remarks>
internal sealed class LimbTable
{
    private readonly ulong[][] planes;

    /// <param name="limbs">Limbs to a cell.</param>
    /// <param name="cells">How many cells there are; all are zero.</param>
    public LimbTable(int limbs, int cells)
    {
        planes = new ulong[limbs][];
        for (var limb = 0; limb < limbs; limb++)
        {
            planes[limb] = new ulong[cells];
        }
    }

    /// <summary>Limbs to a cell.</summary>
    public int Limbs => planes.Length;

    /// <summary>The number in a cell.</summary>
    public BigInteger this[int cell]
    {
        get
        {
            Span<ulong> number = new ulong[Limbs];
            AddTo(number, cell);
            return Limb.Read(number);
        }
    }

    /// <summary>The limbs of one significance, cell by cell.</summary>
    public ReadOnlySpan<ulong> Plane(int limb) => planes[limb];

    /// <summary>Adds one to <paramref name="count"/> cells from <paramref name="start"/> on.</summary>
    public void Increment(int start, int count)
    {
        for (var cell = start; cell < start + count; cell++)
        {
            for (var limb = 0; limb < planes.Length && ++planes[limb][cell] == 0; limb++)
            {
            }
        }
    }

    /// <summary>Takes one from <paramref name="count"/> cells from <paramref name="start"/> on.</summary>
    public void Decrement(int start, int count)
    {
        for (var cell = start; cell < start + count; cell++)
        {
            for (var limb = 0; limb < planes.Length && planes[limb][cell]-- == 0; limb++)
            {
            }
        }
    }

    /// <summary>Adds to each of <paramref name="count"/> cells the one as far behind it as <paramref name="from"/> is behind <paramref name="to"/>.</summary>
    /// <remarks>From the last cell to the first, so that what is added is what was there before.</remarks>
    /// <param name="to">The first cell that changes.</param>
    /// <param name="from">The first cell that is added; not above <paramref name="to"/>, or in another row.</param>
    /// <param name="count">How many cells change.</param>
    /// <param name="limbs">To how many limbs the sums can grow.</param>
    public void Add(int to, int from, int count, int limbs)
    {
        if (count <= 0)
        {
            return;
        }

        if (limbs == 1)
        {
            AddOne(planes[0].AsSpan(to, count), planes[0].AsSpan(from, count));
            return;
        }

        var cell = count;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; cell >= Vector512<ulong>.Count; cell -= Vector512<ulong>.Count)
            {
                AddBlock(to + cell - Vector512<ulong>.Count, from + cell - Vector512<ulong>.Count, limbs);
            }
        }

        while (--cell >= 0)
        {
            AddCell(to + cell, from + cell, limbs);
        }
    }

    /// <summary>The reverse of <see cref="Add"/>: takes from each cell the one as far behind it as <paramref name="from"/> is behind <paramref name="to"/>.</summary>
    /// <remarks>From the first cell to the last, so that what is taken has been restored before.</remarks>
    /// <param name="to">The first cell that changes.</param>
    /// <param name="from">The first cell that is taken; not above <paramref name="to"/>, or in another row.</param>
    /// <param name="count">How many cells change.</param>
    /// <param name="limbs">To how many limbs the numbers can have grown.</param>
    public void Subtract(int to, int from, int count, int limbs)
    {
        var cell = 0;
        if (Vector512.IsHardwareAccelerated && Math.Abs((long)to - from) >= Vector512<ulong>.Count)
        {
            for (; cell <= count - Vector512<ulong>.Count; cell += Vector512<ulong>.Count)
            {
                SubtractBlock(to + cell, from + cell, limbs);
            }
        }

        for (; cell < count; cell++)
        {
            SubtractCell(to + cell, from + cell, limbs);
        }
    }

    /// <summary>Replaces each of <paramref name="count"/> cells from <paramref name="start"/> on by the sum of those up to it.</summary>
    public void Accumulate(int start, int count)
    {
        for (var cell = start + 1; cell < start + count; cell++)
        {
            AddCell(cell, cell - 1, Limbs);
        }
    }

    /// <summary>Adds the number in a cell to <paramref name="sum"/>.</summary>
    public void AddTo(Span<ulong> sum, int cell)
    {
        var carry = 0UL;
        for (var limb = 0; limb < planes.Length; limb++)
        {
            sum[limb] = Limb.Add(sum[limb], planes[limb][cell], ref carry);
        }
    }

    /// <summary>Takes the number in a cell from <paramref name="sum"/>.</summary>
    public void SubtractFrom(Span<ulong> sum, int cell)
    {
        var borrow = 0UL;
        for (var limb = 0; limb < planes.Length; limb++)
        {
            sum[limb] = Limb.Subtract(sum[limb], planes[limb][cell], ref borrow);
        }
    }

    /// <summary>Adds the numbers in <paramref name="count"/> cells from <paramref name="start"/> on to <paramref name="sum"/>.</summary>
    public void AddSum(Span<ulong> sum, int start, int count)
    {
        for (var limb = 0; limb < planes.Length; limb++)
        {
            Limb.AddSum(sum[limb..], planes[limb].AsSpan(start, count));
        }
    }

    /// <summary>Adds to <paramref name="sum"/> the products of <paramref name="count"/> cells with as many of another table, the first with the last.</summary>
    public void AddProducts(Span<ulong> sum, int start, int count, LimbTable other, int otherStart)
    {
        for (var limb = 0; limb < planes.Length; limb++)
        {
            for (var otherLimb = 0; otherLimb + limb < sum.Length && otherLimb < other.planes.Length; otherLimb++)
            {
                Limb.AddProducts(sum[(limb + otherLimb)..], planes[limb].AsSpan(start, count), other.planes[otherLimb].AsSpan(otherStart, count));
            }
        }
    }

    private static void AddOne(Span<ulong> to, ReadOnlySpan<ulong> from)
    {
        var cell = to.Length;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; cell >= Vector512<ulong>.Count; cell -= Vector512<ulong>.Count)
            {
                var block = to.Slice(cell - Vector512<ulong>.Count, Vector512<ulong>.Count);
                (Vector512.Create<ulong>(block) + Vector512.Create(from.Slice(cell - Vector512<ulong>.Count, Vector512<ulong>.Count))).CopyTo(block);
            }
        }

        while (--cell >= 0)
        {
            to[cell] += from[cell];
        }
    }

    private void AddBlock(int to, int from, int limbs)
    {
        var carry = Vector512<ulong>.Zero;
        for (var limb = 0; limb < limbs; limb++)
        {
            var plane = planes[limb];
            var block = plane.AsSpan(to, Vector512<ulong>.Count);
            var added = Vector512.Create<ulong>(plane.AsSpan(from, Vector512<ulong>.Count));
            var sum = added + Vector512.Create<ulong>(block);
            var total = sum - carry; // a carry is all ones, which is minus one
            carry = Vector512.LessThan(sum, added) | Vector512.LessThan(total, sum);
            total.CopyTo(block);
        }
    }

    private void SubtractBlock(int to, int from, int limbs)
    {
        var borrow = Vector512<ulong>.Zero;
        for (var limb = 0; limb < limbs; limb++)
        {
            var plane = planes[limb];
            var block = plane.AsSpan(to, Vector512<ulong>.Count);
            var old = Vector512.Create<ulong>(block);
            var difference = old - Vector512.Create<ulong>(plane.AsSpan(from, Vector512<ulong>.Count));
            var total = difference + borrow; // a borrow is all ones, which is minus one
            borrow = Vector512.GreaterThan(difference, old) | Vector512.GreaterThan(total, difference);
            total.CopyTo(block);
        }
    }

    private void AddCell(int to, int from, int limbs)
    {
        var carry = 0UL;
        for (var limb = 0; limb < limbs; limb++)
        {
            planes[limb][to] = Limb.Add(planes[limb][to], planes[limb][from], ref carry);
        }
    }

    private void SubtractCell(int to, int from, int limbs)
    {
        var borrow = 0UL;
        for (var limb = 0; limb < limbs; limb++)
        {
            planes[limb][to] = Limb.Subtract(planes[limb][to], planes[limb][from], ref borrow);
        }
    }
}
