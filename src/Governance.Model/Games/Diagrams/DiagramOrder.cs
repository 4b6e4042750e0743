using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The order in which a diagram asks for the classes: those of one condition together, the heaviest share first.</summary>
internal static class DiagramOrder
{
    /// <summary>A good order for all of these games over the same classes.</summary>
    public static ImmutableArray<int> Of(params IReadOnlyList<GameForm> forms)
    {
        var sizes = forms[0].Sizes;
        var home = new (int Condition, int Width)[sizes.Length];
        var share = new Fraction[sizes.Length];
        Array.Fill(home, (int.MaxValue, int.MaxValue));
        var number = 0;
        foreach (var node in forms.SelectMany(form => form.Nodes).Where(node => !node.Players.IsEmpty))
        {
            var total = node.Players.Aggregate(BigInteger.Zero, (sum, term) => sum + (BigInteger.Abs(term.Weight) * sizes[term.Index]));
            foreach (var (index, weight) in node.Players)
            {
                share[index] = Max(share[index], new Fraction(BigInteger.Abs(weight), total));
                home[index] = node.Players.Length < home[index].Width ? (number, node.Players.Length) : home[index];
            }

            number++;
        }

        return [.. Enumerable.Range(0, sizes.Length).OrderBy(index => home[index].Condition).ThenByDescending(index => share[index]).ThenBy(index => index)];
    }

    private static Fraction Max(Fraction left, Fraction right) => left > right ? left : right;
}
