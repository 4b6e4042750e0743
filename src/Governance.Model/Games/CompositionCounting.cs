using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts a game of games: each game once, then what each is worth to the game above it.</summary>
internal abstract class CompositionCounting(SizeCode code, Work work)
{
    private readonly Dictionary<Composition, CountedGame> counted = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> methods = new(StringComparer.Ordinal);

    /// <summary>How sizes are told apart.</summary>
    protected SizeCode Code => code;

    /// <summary>What it may use.</summary>
    protected Work Work => work;

    /// <summary>How it was counted, in words.</summary>
    public string Methods => string.Join(", ", methods);

    /// <summary>Counts the whole and gives for each class of players what turns on one given player of it.</summary>
    public (BigInteger Total, BigInteger[] ByClass) Count(Composition game, int classes)
    {
        var total = Below(game).Total;
        var byClass = new BigInteger[classes];
        Descend(game, BigInteger.One, byClass);
        return (total, byClass);
    }

    /// <summary>The counts of a part, for the game above it.</summary>
    protected CountedGame Below(Composition game)
    {
        if (!counted.TryGetValue(game, out var result))
        {
            counted.Add(game, result = CountLevel(game));
            methods.Add(result.Method);
        }

        return result;
    }

    /// <summary>Counts one level.</summary>
    protected abstract CountedGame CountLevel(Composition game);

    private void Descend(Composition game, BigInteger outside, BigInteger[] byClass)
    {
        var level = Below(game);
        for (var index = 0; index < game.Players.Length; index++)
        {
            var share = outside * level.ByClass[index];
            if (game.Parts[index] is { } part)
            {
                Descend(part, share, byClass);
            }
            else
            {
                byClass[game.Players[index]] = share;
            }
        }
    }

    /// <summary>C(m − 1, k) for all k: the choices of the others of a class, for one given player.</summary>
    protected ImmutableArray<BigInteger> Others(int size) => size == 0 ? [] : code.Choices(size - 1);
}
