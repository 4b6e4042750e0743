using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Generators;

/// <summary>Exact numbers, near the sizes of small bodies: ties and bounds are met often.</summary>
internal static class Numbers
{
    public static Gen<Fraction> Whole(int from, int to) => Gen.Choose(from, to).Select(number => (Fraction)number);

    /// <summary>A share: mostly a usual one, sometimes any, now and then more than the whole.</summary>
    public static Gen<Fraction> Share { get; } = Gen.Frequency(
        (5, Gen.Elements<Fraction>(Fraction.Half, Fraction.TwoThirds, new(1, 3), new(3, 4), 1, 0)),
        (2, from denominator in Gen.Choose(1, 8) from numerator in Gen.Choose(0, denominator) select new Fraction(numerator, denominator)),
        (1, Gen.Elements<Fraction>(new(5, 4), 2)));

    /// <summary>What a seat weighs, or a part of a composition does where it may not be zero.</summary>
    public static Gen<Fraction> Weight { get; } = Gen.Elements<Fraction>(1, 2, 3, new(1, 2), new(5, 2), 0);

    /// <summary>How many places, or how much of a weight, a rule asks for.</summary>
    public static Gen<Fraction> Amount { get; } = Gen.Frequency((4, Whole(0, 5)), (1, Gen.Elements<Fraction>(new(1, 2), new(5, 2), new(11, 3), 20)));

    public static Gen<Fraction> Coefficient { get; } = Gen.Elements<Fraction>(1, -1, 2, -2, 3, new(1, 2), new(-3, 2), 0);

    public static Arbitrary<Fraction> Fractions { get; } = Arb.From(
        from numerator in Gen.Choose(-60, 60) from denominator in Gen.Choose(1, 12) select new Fraction(numerator, denominator),
        number => number == 0 ? [] : number.IsInteger ? [0, number / 2, number - number.Sign] : [number.Floor(), number.Ceiling()]);
}
