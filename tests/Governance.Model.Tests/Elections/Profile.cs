using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Elections;

/// <summary>Ballots over a few options: with ties, gaps, strangers among the options, and counts of nothing or of a part.</summary>
public sealed record Profile(EquatableArray<string> Options, EquatableArray<RankedBallot> Ballots, UnrankedOptions Unranked)
{
    private static readonly string[] Names = ["A", "B", "C", "D", "E"];

    /// <summary>How a ballot ranks one option: not at all, or in one of four tiers.</summary>
    private static readonly Gen<int?> Tier = Gen.Frequency((1, Gen.Constant<int?>(null)), (5, Gen.Choose(1, 4).Select(tier => (int?)tier)));

    private static readonly Gen<Fraction> Count = Gen.Frequency((8, Gen.Choose(1, 6).Select(count => (Fraction)count)), (1, Gen.Elements<Fraction>(0, new(1, 2), new(4, 3))));

    private static readonly Gen<Profile> Ranking =
        from size in Gen.Choose(1, Names.Length)
        from most in Gen.Choose(0, 7)
        from ballots in Ballot(size).ArrayOf(most)
        from unranked in Gen.Frequency((3, Gen.Constant(UnrankedOptions.TiedLast)), (1, Gen.Constant(UnrankedOptions.NotCompared)), (1, Gen.Constant(UnrankedOptions.Void)))
        select new Profile([.. Names.Take(size)], [.. ballots], unranked);

    /// <summary>Each ballot compares two options: any table of comparisons can come of it, with circles and equal defeats everywhere.</summary>
    private static readonly Gen<Profile> Comparing =
        from size in Gen.Choose(3, Names.Length)
        from most in Gen.Choose(2, 6)
        from counts in Gen.Choose(0, most).ArrayOf(size * size)
        select new Profile(
            [.. Names.Take(size)],
            [.. counts.Select((count, pair) => (count, One: pair / size, Other: pair % size)).Where(pair => pair.One != pair.Other).Select(pair => new RankedBallot(Names[pair.One], Names[pair.Other]).Times(pair.count))],
            UnrankedOptions.NotCompared);

    public static Arbitrary<Profile> Any { get; } = Arb.From(Gen.OneOf(Ranking, Comparing), Shrink);

    public Preferences Preferences => new() { Ballots = Ballots };

    internal NaiveElection Naive => new(Ballots, Options, Unranked);

    /// <summary>The ballots as a table of comparisons.</summary>
    public Preferences Comparisons => new()
    {
        Comparisons = [.. Options.SelectMany(one => Options.Where(other => other != one).Select(other => new PairwiseCount(one, other, Naive.Preferring(one, other))))],
    };

    public Tabulation Tabulate(VotingMethod method, DefeatStrength strength = DefeatStrength.WinningVotes) => Preferences.Tabulate(Rule(method, strength), Options);

    public ChoiceRule Rule(VotingMethod method, DefeatStrength strength = DefeatStrength.WinningVotes) => new(method) { Strength = strength, Unranked = Unranked };

    private static Gen<RankedBallot> Ballot(int size) =>
        from tiers in Tier.ArrayOf(size)
        from stranger in Gen.Frequency((6, Gen.Constant<int?>(null)), (1, Tier))
        from count in Count
        select new RankedBallot(count,
            [.. Names.Take(size).Append("Z").Zip(tiers.Append(stranger)).Where(entry => entry.Second is not null).GroupBy(entry => entry.Second).OrderBy(tier => tier.Key).Select(tier => tier.Select(entry => entry.First).ToEquatableArray())]);

    private static IEnumerable<Profile> Shrink(Profile profile)
    {
        for (var i = 0; i < profile.Ballots.Count; i++)
        {
            yield return profile with { Ballots = [.. profile.Ballots.Take(i), .. profile.Ballots.Skip(i + 1)] };
        }

        if (profile.Options.Count > 1)
        {
            yield return profile with { Options = [.. profile.Options.SkipLast(1)] };
        }
    }
}
