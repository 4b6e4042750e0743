using Governance.Model.Tests.Games;

namespace Governance.Model.Tests.Analysis;

/// <summary>The example of two councils gives the published numbers.</summary>
public class CouncilExampleTests
{
    private static readonly GovernanceModel Model = GovernanceJson.ReadFile(Repository.PathTo("docs", "examples", "council.json")).File!.Model;

    [Fact]
    public void It_has_no_mistakes() => Assert.Empty(GovernanceJson.ReadFile(Repository.PathTo("docs", "examples", "council.json")).Diagnostics);

    [Fact]
    public void The_Council_of_27_members()
    {
        var game = Model.Game("eu-council");
        Assert.Equal(17_787_201, game.Banzhaf().WinningCoalitions);
        Assert.Equal(4_379_988, game.MinimalWinning().Total);
        Assert.Equal(3_609_574, game.MinimalBlocking().Total);
        Assert.Equal(GameFile.Read("eu27_lisbon_2023").Swings, game.Banzhaf().Select(player => player.Swings));
    }

    [Fact]
    public void The_Security_Council()
    {
        var game = Model.Game("security-council");
        Assert.Equal(848, game.Banzhaf().WinningCoalitions);
        Assert.Equal(210, game.MinimalWinning().Total);
        Assert.Equal(125, game.MinimalBlocking().Total);
        Assert.True(game.CompareWith(Model.Game("security-council", new() { QuestionType = "procedural" })).FirstImpliesSecond);
    }

    [Fact]
    public void A_model_has_games_of_three_positions_and_clauses_for_its_bodies()
    {
        Assert.Equal(0, Model.TernaryGame("security-council").Power()["elected"].ByOpposition);
        Assert.Equal([false, true, true, false, false], Model.Clauses("eu-council").Select(clause => clause.IsVacuous));
        Assert.Equal(ErrorCodes.UnknownEntity, Assert.Throws<GovernanceException>(() => Model.Clauses("council")).Code);
    }
}
