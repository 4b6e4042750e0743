using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Laws;

/// <summary>States that something holds for every value that a generator can think of.</summary>
/// <remarks>
/// <c>GOV_FSCHECK_TESTS</c> sets how many values are tried; <c>GOV_FSCHECK_REPLAY</c> takes the seed that a failure
/// prints, as <c>seed,gamma</c> or <c>seed,gamma,size</c>, and tries the very same values again.
/// </remarks>
internal static class Law
{
    private const int Tests = 300;

    /// <summary>The law holds for every value.</summary>
    /// <param name="values">The values, and how to make them simpler.</param>
    /// <param name="law">What must be true of each.</param>
    /// <param name="effort">By how much fewer values are tried, for laws that cost more; 1 for all.</param>
    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> law, int effort = 1) =>
        Prop.ForAll(values, law).Check(Settings(effort));

    /// <summary>The assertions hold for every value.</summary>
    public static void Holds<T>(Arbitrary<T> values, Action<T> law, int effort = 1) =>
        Prop.ForAll(values, law).Check(Settings(effort));

    private static Config Settings(int effort)
    {
        var tests = int.TryParse(Environment.GetEnvironmentVariable("GOV_FSCHECK_TESTS"), CultureInfo.InvariantCulture, out var given) ? given : Tests;
        var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Math.Max(1, tests / effort));
        return Environment.GetEnvironmentVariable("GOV_FSCHECK_REPLAY")?.Split(',') switch
        {
            [var seed, var gamma, var size] => config.WithReplay(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture), int.Parse(size, CultureInfo.InvariantCulture)),
            [var seed, var gamma] => config.WithReplay(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture)),
            _ => config,
        };
    }
}
