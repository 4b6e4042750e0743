namespace Governance.Model.Games;

/// <summary>Finds polynomials from their values at the same points, modulo one prime.</summary>
/// <remarks>
/// After Lagrange: with M the product of all x − xₖ, the coefficients are the sum over k of those of M / (x − xₖ) times the
/// value at xₖ over M′(xₖ). The quotients are shared by all polynomials; time is points² for each.
/// </remarks>
internal static class Interpolation
{
    /// <summary>The coefficients, lowest first, of the polynomials shorter than there are points.</summary>
    /// <param name="field">The prime.</param>
    /// <param name="points">The points, canonical and all different.</param>
    /// <param name="values">For each point, the value of each polynomial there.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>For each polynomial, its coefficients.</returns>
    public static ulong[][] Coefficients(PrimeField field, ulong[] points, ulong[][] values, CancellationToken cancellation)
    {
        var found = Array.ConvertAll(values[0], _ => new ulong[points.Length]);
        var product = Product(field, points);
        var quotient = new ulong[points.Length];
        for (var k = 0; k < points.Length; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            Divide(field, product, points[k], quotient);
            var scale = field.Inverse(Value(field, quotient, points[k])); // M / (x − xₖ) at xₖ is M′(xₖ)
            for (var which = 0; which < found.Length; which++)
            {
                var times = field.Multiply(values[k][which], scale);
                for (var i = 0; i < quotient.Length; i++)
                {
                    found[which][i] = field.Add(found[which][i], field.Multiply(times, quotient[i]));
                }
            }
        }

        return found;
    }

    private static ulong[] Product(PrimeField field, ulong[] points)
    {
        var product = new ulong[points.Length + 1];
        product[0] = 1;
        for (var k = 0; k < points.Length; k++)
        {
            for (var i = k + 1; i >= 0; i--)
            {
                product[i] = field.Subtract(i == 0 ? 0 : product[i - 1], field.Multiply(product[i], points[k]));
            }
        }

        return product;
    }

    private static void Divide(PrimeField field, ulong[] product, ulong point, ulong[] quotient)
    {
        var carried = 0UL;
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            carried = field.Add(product[i + 1], field.Multiply(carried, point));
            quotient[i] = carried;
        }
    }

    private static ulong Value(PrimeField field, ulong[] coefficients, ulong point)
    {
        var value = 0UL;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            value = field.Add(field.Multiply(value, point), coefficients[i]);
        }

        return value;
    }
}
