namespace Governance.Model.Games;

/// <summary>Points and weights that integrate polynomials from 0 to 1 exactly up to degree 2k − 1.</summary>
internal static class GaussLegendre
{
    /// <summary>The points up to one half and their weights; the others lie opposite, with the same weights.</summary>
    /// <param name="points">How many points there are altogether.</param>
    /// <returns>Rounded once each, from values of some twenty digits.</returns>
    public static (double Point, double Weight)[] LowerHalf(int points)
    {
        var found = new (double, double)[(points + 1) / 2];
        for (var k = 0; k < found.Length; k++)
        {
            // A root of the Legendre polynomial on −1 to 1: a good guess, then Newton; each step doubles the digits.
            var root = (decimal)Math.Cos(Math.PI * (k + 0.75) / (points + 0.5));
            for (var step = 0; step < 5; step++)
            {
                var (value, slope) = Legendre(points, root);
                root -= value / slope;
            }

            var derivative = Legendre(points, root).Slope;
            var weight = 1 / ((1 - (root * root)) * derivative * derivative);
            found[k] = ((double)((1 - root) / 2), (double)weight);
        }

        return found;
    }

    // (i + 1) P(i + 1) = (2i + 1) x P(i) − i P(i − 1), and P′ from P(k) and P(k − 1).
    private static (decimal Value, decimal Slope) Legendre(int degree, decimal at)
    {
        var (before, value) = (0m, 1m);
        for (var i = 0; i < degree; i++)
        {
            (before, value) = (value, ((((2 * i) + 1) * at * value) - (i * before)) / (i + 1));
        }

        return (value, degree * ((at * value) - before) / ((at * at) - 1));
    }
}
