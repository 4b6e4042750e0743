using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>What one variable of a diagram settles: how many players of a class are in, or how many are in each of several classes that share them.</summary>
/// <param name="Classes">The classes.</param>
/// <param name="Options">The numbers of players, one for each class, that can be.</param>
internal sealed record DiagramVariable(ImmutableArray<int> Classes, ImmutableArray<ImmutableArray<int>> Options)
{
    /// <summary>The variable of one class: nobody is in, one is, and so on.</summary>
    public static DiagramVariable Of(int index, int size) => new([index], [.. Enumerable.Range(0, size + 1).Select(count => (ImmutableArray<int>)[count])]);

    /// <summary>The variable of players each of whom is in one of these classes, or in none.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="players">How many players share them.</param>
    public static DiagramVariable Shared(ImmutableArray<int> classes, int players) => new(classes, [.. Share(classes.Length, players)]);

    /// <summary>How many options <see cref="Shared"/> gives, without making them.</summary>
    public static System.Numerics.BigInteger CountShared(int classes, int players)
    {
        var count = System.Numerics.BigInteger.One;
        for (var i = 1; i <= classes; i++)
        {
            count = count * (players + i) / i;
        }

        return count;
    }

    private static IEnumerable<ImmutableArray<int>> Share(int classes, int players)
    {
        if (classes == 0)
        {
            return [[]];
        }

        return Enumerable.Range(0, players + 1).SelectMany(count => Share(classes - 1, players - count).Select(rest => rest.Insert(0, count)));
    }
}
