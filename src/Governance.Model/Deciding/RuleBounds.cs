using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Warns of numbers in a rule that nothing can reach, or that ask for nothing, and of measures by which no seat weighs anything.</summary>
internal static class RuleBounds
{
    private const int LeastPercentage = 5; // what is written as a share of 5 or more was probably meant in per cent

    /// <summary>Checks what <paramref name="traits"/> collected against the seats of <paramref name="body"/> that have <paramref name="rights"/>.</summary>
    public static void Check(RuleTraits traits, Body body, Rights rights, string where, DiagnosticSink sink)
    {
        var seats = body.Seats.Where(seat => seat.Rights.HasFlag(rights)).ToList();
        Measures(traits, seats, where, sink);
        foreach (var share in traits.Shares)
        {
            Share(share, where, sink);
        }

        foreach (var floor in traits.Floors)
        {
            Floor(floor, body, seats, where, sink);
        }
    }

    private static void Measures(RuleTraits traits, List<Seat> seats, string where, DiagnosticSink sink)
    {
        var weighed = seats.SelectMany(seat => seat.Weights).Select(weight => weight.Measure).ToHashSet();
        foreach (var measure in traits.Measures.Where(measure => !measure.IsHeads && !weighed.Contains(measure)).OrderBy(measure => measure.Name, StringComparer.Ordinal))
        {
            // What no seat weighs may be published with the votes; a name that is almost another's is a slip.
            if (Suggestion.Has(measure.Name, weighed.Select(known => known.Name)))
            {
                sink.Warn(ErrorCodes.MissingWeight, where, $"The rule weighs by {measure}, and no seat has such a weight.", Suggestion.For(measure.Name, weighed.Select(known => known.Name), "measure"));
            }
        }
    }

    private static void Share(ShareRule share, string where, DiagnosticSink sink)
    {
        var isLower = share.Comparison is Comparison.MoreThan or Comparison.AtLeast;
        var isWithin = share.Counted.All(share.Of.Includes);
        if (isLower && isWithin && (share.Threshold > 1 || (share.Threshold == 1 && share.Comparison == Comparison.MoreThan)))
        {
            sink.Warn(ErrorCodes.RuleNeverHolds, where,
                $"{(share.Comparison == Comparison.MoreThan ? "More than" : "At least")} {share.Threshold} of a base that holds all that is counted can never be reached.",
                share.Threshold >= LeastPercentage && share.Threshold <= 100 ? $"Write {share.Threshold.ToDecimalText()} % as {(share.Threshold.IsInteger ? $"{share.Threshold}/100" : Fraction.Percent(share.Threshold).ToString())}." : "Give a share up to the whole; for the whole itself, write at least 1.");
        }
        else if (share.Comparison == Comparison.AtLeast && share.Threshold == 0)
        {
            sink.Warn(ErrorCodes.RuleAlwaysHolds, where, "A share of at least 0 asks for nothing.", "Give a share above 0, such as 2/3.");
        }
    }

    private static void Floor(FloorRule floor, Body body, List<Seat> seats, string where, DiagnosticSink sink)
    {
        if (floor.Amount == 0 && !floor.Strict)
        {
            sink.Warn(ErrorCodes.RuleAlwaysHolds, where, "A floor of 0 asks for nothing.", "Give a number above 0.");
        }
        else if (seats.Count > 0 && Reach(floor.Measure, seats) is { } reach && (floor.Strict ? floor.Amount >= reach : floor.Amount > reach))
        {
            sink.Warn(ErrorCodes.RuleNeverHolds, where,
                $"{(floor.Strict ? "More than" : "At least")} {floor.Amount.ToDecimalText()}{(floor.Measure.IsHeads ? "" : $" by {floor.Measure}")} can never be reached: the seats of '{body.Id}' make {reach.ToDecimalText()}.",
                "Ask for less, or give the body more seats.");
        }
    }

    /// <summary>What the seats weigh together, or null where the weight of one is not told.</summary>
    private static Fraction? Reach(Measure measure, List<Seat> seats)
    {
        var sum = Fraction.Zero;
        foreach (var seat in seats)
        {
            if (!measure.IsHeads && !seat.Weights.Any(weight => weight.Measure == measure))
            {
                return null;
            }

            sum += (measure.IsHeads ? 1 : seat.Weights.First(weight => weight.Measure == measure).Amount) * (BigInteger)seat.Count;
        }

        return sum;
    }
}
