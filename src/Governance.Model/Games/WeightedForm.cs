using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Forms that are one weighted condition.</summary>
internal static class WeightedForm
{
    /// <summary>Whether a form is one condition in which nothing counts against.</summary>
    public static bool Is(GameForm form) => form.Nodes is [{ Players.IsEmpty: false, Parts.IsEmpty: true, IsRising: true }];

    /// <summary>Whether no coalition and its complement both reach the quota, where the weights alone tell; else null.</summary>
    public static bool? IsProper(GameForm form)
    {
        if (!Is(form))
        {
            return null;
        }

        var total = form.Root.Players.Aggregate(BigInteger.Zero, (sum, term) => sum + (term.Weight * form.Sizes[term.Index]));
        var rest = total - form.Root.Bound;
        if (rest < form.Root.Bound)
        {
            return true;
        }

        // Adding one player after the other, the sum cannot jump over a gap as wide as the heaviest.
        return form.Root.Players.IsEmpty || rest - form.Root.Bound + 1 >= form.Root.Players.Max(term => term.Weight) ? false : null;
    }
}
