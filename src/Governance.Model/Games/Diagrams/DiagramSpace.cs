using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Decision diagrams over the same variables: equal sub-diagrams are one node.</summary>
/// <remarks>
/// A node asks one variable and has a child for each of its options; children come before parents. Only the two
/// terminals may come early. (Bolus, EJOR 210, 2011: quasi-reduced ordered decision diagrams as the one representation
/// of simple games; here with as many options as a class has players, plus one.)
/// </remarks>
internal sealed class DiagramSpace
{
    /// <summary>The terminal of what loses.</summary>
    public const int False = 0;

    /// <summary>The terminal of what wins.</summary>
    public const int True = 1;

    private const int BytesPerChild = sizeof(int);
    private const int BytesPerNode = 160; // its share of lists, look-up tables and intervals

    private readonly Work work;
    private readonly Func<int[], int?> shortcut;
    private readonly List<int> levels = [];
    private readonly List<int[]> children = [];
    private readonly Dictionary<(int, int), int> ors = [];
    private readonly Dictionary<(int, int), bool> implications = [];
    private int[] table = new int[1024];
    private long bytes;

    /// <summary>An empty space.</summary>
    /// <param name="options">How many options each variable has, in the order they are asked.</param>
    /// <param name="work">What it may use.</param>
    /// <param name="shortcut">The node that certain children need no node of their own for, or null for the terminals.</param>
    public DiagramSpace(int[] options, Work work, Func<int[], int?>? shortcut = null)
    {
        (Options, this.work, this.shortcut) = (options, work, shortcut ?? EarlyTerminal);
        levels.AddRange([options.Length, options.Length]);
        children.AddRange([[], []]);
    }

    /// <summary>How many options each variable has.</summary>
    public int[] Options { get; }

    /// <summary>How many nodes there are, terminals included.</summary>
    public int Count => children.Count;

    /// <summary>The variable a node asks; the number of variables for terminals.</summary>
    public int LevelOf(int node) => levels[node];

    /// <summary>The node for each option.</summary>
    public int[] Children(int node) => children[node];

    /// <summary>A terminal where all children are that terminal; else null.</summary>
    public static int? EarlyTerminal(int[] children) => children[0] <= True && !children.AsSpan().ContainsAnyExcept(children[0]) ? children[0] : null;

    /// <summary>The one child where all are the same; else null. For diagrams in which variables may be skipped.</summary>
    public static int? OnlyChild(int[] children) => children.AsSpan().ContainsAnyExcept(children[0]) ? null : children[0];

    /// <summary>The node with these children, made where there is none.</summary>
    public int Make(int level, int[] nodes)
    {
        if (shortcut(nodes) is { } known)
        {
            return known;
        }

        var hash = new HashCode();
        hash.Add(level);
        hash.AddBytes(MemoryMarshal.AsBytes(nodes.AsSpan()));
        var mask = table.Length - 1;
        var slot = hash.ToHashCode() & mask;
        for (; table[slot] != 0; slot = (slot + 1) & mask)
        {
            if (levels[table[slot]] == level && children[table[slot]].AsSpan().SequenceEqual(nodes))
            {
                return table[slot];
            }
        }

        return Append(level, nodes, slot);
    }

    /// <summary>What wins in one or the other; both of the same level, or terminals.</summary>
    public int Or(int left, int right)
    {
        if (left == True || right == True)
        {
            return True;
        }

        if (left == False || left == right)
        {
            return right;
        }

        if (right == False)
        {
            return left;
        }

        var key = left < right ? (left, right) : (right, left);
        if (!ors.TryGetValue(key, out var result))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var (ofLeft, ofRight) = (children[left], children[right]);
            var both = new int[ofLeft.Length];
            for (var option = 0; option < both.Length; option++)
            {
                both[option] = Or(ofLeft[option], ofRight[option]);
            }

            ors.Add(key, result = Make(levels[left], both));
        }

        return result;
    }

    /// <summary>Whether all that wins in the one wins in the other; both of the same level, or terminals.</summary>
    public bool Implies(int left, int right)
    {
        if (left == False || right == True || left == right)
        {
            return true;
        }

        if (left == True || right == False)
        {
            return false; // neither is a terminal that it could be equal to
        }

        if (!implications.TryGetValue((left, right), out var result))
        {
            var (ofLeft, ofRight) = (children[left], children[right]);
            result = true;
            for (var option = 0; option < ofLeft.Length && result; option++)
            {
                result = Implies(ofLeft[option], ofRight[option]);
            }

            implications.Add((left, right), result);
        }

        return result;
    }

    private int Append(int level, int[] nodes, int slot)
    {
        bytes += ((long)nodes.Length * BytesPerChild) + BytesPerNode + sizeof(long);
        if (bytes > work.Memory)
        {
            throw work.TooLarge("The decision diagram");
        }

        var node = children.Count;
        levels.Add(level);
        children.Add(nodes);
        table[slot] = node;
        if (children.Count * 2 > table.Length)
        {
            Grow();
        }

        return node;
    }

    private void Grow()
    {
        table = new int[table.Length * 4];
        var mask = table.Length - 1;
        for (var node = True + 1; node < children.Count; node++)
        {
            var hash = new HashCode();
            hash.Add(levels[node]);
            hash.AddBytes(MemoryMarshal.AsBytes(children[node].AsSpan()));
            var slot = hash.ToHashCode() & mask;
            while (table[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            table[slot] = node;
        }
    }
}
