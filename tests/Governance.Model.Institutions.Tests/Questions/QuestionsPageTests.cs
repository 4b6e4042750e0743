namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>The page on the 21 questions is that of the catalogue: <c>GOV_APPROVE=1 dotnet test</c> rewrites it.</summary>
public class QuestionsPageTests
{
    [Fact]
    public void The_page_on_the_questions_says_what_the_catalogue_computes()
    {
        var path = Repository.PathTo("docs", "questions.md");
        var expected = QuestionsPage.Text();
        if (Environment.GetEnvironmentVariable("GOV_APPROVE") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void Every_question_is_answered_once_and_the_page_stays_short()
    {
        var page = QuestionsPage.Text();
        var asked = AuditClaim.All.Where(claim => claim.Id[0] == 'Q').ToList();
        Assert.Equal(21, asked.Count);
        Assert.All(asked, claim => Assert.Equal(2, page.Split($"## {claim.Id[1..]}. {claim.Question}\n").Length));
        Assert.True(page.Count(letter => letter == '\n') <= 250);
    }
}
