namespace Governance.Model.Elections;

/// <summary>Which option stands above which other: a square of bits.</summary>
internal sealed class Relation
{
    private const int WordBits = 64;

    private readonly int size;

    private readonly ulong[][] rows;

    /// <summary>A relation between <paramref name="size"/> options in which none stands above another.</summary>
    public Relation(int size)
        : this(size, [.. Enumerable.Range(0, size).Select(_ => new ulong[(size + WordBits - 1) / WordBits])])
    {
    }

    private Relation(int size, ulong[][] rows) => (this.size, this.rows) = (size, rows);

    /// <summary>Whether option <paramref name="one"/> stands above option <paramref name="other"/>.</summary>
    public bool this[int one, int other] => (rows[one][other / WordBits] >> (other % WordBits) & 1) == 1;

    /// <summary>The pairs for which <paramref name="above"/> holds.</summary>
    public static Relation Of(int size, Func<int, int, bool> above)
    {
        var relation = new Relation(size);
        for (var one = 0; one < size; one++)
        {
            for (var other = 0; other < size; other++)
            {
                if (one != other && above(one, other))
                {
                    relation.rows[one][other / WordBits] |= 1UL << (other % WordBits);
                }
            }
        }

        return relation;
    }

    public Relation Copy() => new(size, [.. rows.Select(row => (ulong[])row.Clone())]);

    /// <summary>With every chain closed: who stands above one that stands above a third, stands above the third (Warshall 1962).</summary>
    public Relation Closed()
    {
        var closed = Copy();
        for (var between = 0; between < size; between++)
        {
            for (var one = 0; one < size; one++)
            {
                if (closed[one, between])
                {
                    Join(closed.rows[one], closed.rows[between]);
                }
            }
        }

        return closed;
    }

    /// <summary>Puts <paramref name="one"/> above <paramref name="other"/> in a relation whose chains are closed, and closes them again.</summary>
    public void Put(int one, int other)
    {
        if (this[one, other])
        {
            return;
        }

        var below = (ulong[])rows[other].Clone();
        below[other / WordBits] |= 1UL << (other % WordBits);
        for (var above = 0; above < size; above++)
        {
            if (above == one || this[above, one])
            {
                Join(rows[above], below);
            }
        }
    }

    /// <summary>The options in tiers: first those that none stands above, then those that none of the others does, and so on.</summary>
    /// <remarks>The relation must be free of circles.</remarks>
    public IReadOnlyList<int[]> Tiers()
    {
        var left = Enumerable.Range(0, size).ToList();
        var above = left.Select(option => left.Count(other => this[other, option])).ToArray();
        var tiers = new List<int[]>();
        while (left.Count > 0)
        {
            var tier = left.Where(option => above[option] == 0).ToArray();
            left.RemoveAll(option => above[option] == 0);
            foreach (var option in left)
            {
                above[option] -= tier.Count(better => this[better, option]);
            }

            tiers.Add(tier);
        }

        return tiers;
    }

    private static void Join(ulong[] row, ulong[] other)
    {
        for (var word = 0; word < row.Length; word++)
        {
            row[word] |= other[word];
        }
    }
}
