using System.Reflection;
using Governance.Model.Tests.Docs.Snippets;

namespace Governance.Model.Tests.Docs;

/// <summary>Holds the pages of the documentation against the code, so that they cannot drift apart.</summary>
public class DocumentationTests
{
    /// <summary>Codes without an example: one is reserved, and one takes a file of 256 MiB.</summary>
    private static readonly string[] WithoutExample = [ErrorCodes.FileTooLarge];

    private static readonly Dictionary<string, Func<EquatableArray<Diagnostic>>> Mistakes = ValueErrorSnippets.All
        .Concat(ModelErrorSnippets.All).Concat(DecisionErrorSnippets.All).Concat(FileErrorSnippets.All).Concat(AnalysisErrorSnippets.All).Concat(ChokepointErrorSnippets.All).Concat(AuditErrorSnippets.All).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<string>> ProgramTexts = ProgramSnippets.All.Concat(VotingProgramSnippets.All).Concat(PowerProgramSnippets.All).Concat(CatalogueProgramSnippets.All).Concat(ElectionProgramSnippets.All).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<Rule>> Rules = CountingRuleSnippets.All
        .Concat(ObjectingRuleSnippets.All).Concat(ComposingRuleSnippets.All).Concat(AskingRuleSnippets.All).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<DocumentationBlock> Blocks => DocumentationPage.All.SelectMany(page => page.Blocks());

    public static TheoryData<string> Examples => [.. CodesWithExample];

    public static TheoryData<string> Programs => [.. ProgramTexts.Keys];

    public static TheoryData<string> Pages => [.. DocumentationPage.All.Select(page => page.Name)];

    public static TheoryData<string> RuleNames => [.. Rules.Keys];

    private static IEnumerable<DocumentationBlock> FilesWithMistakes => DocumentationPage.Named("errors.md").Blocks().Where(block => block.Language == "json");

    private static IEnumerable<string> CodesWithExample => Mistakes.Keys.Concat(FilesWithMistakes.Select(block => block.Heading)).Order(StringComparer.Ordinal);

    [Fact]
    public void Every_error_code_has_its_section_and_no_section_is_of_another_code() => Assert.Equal(Codes(), Sections("errors.md", "## GOV").Select(code => $"GOV{code}"));

    [Fact]
    public void Every_error_code_has_an_example() => Assert.Equal(Codes().Except(WithoutExample), CodesWithExample);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_a_mistake_makes_it(string code) =>
        Assert.Contains(code, (Mistakes.TryGetValue(code, out var example) ? Found(example) : InFile(code)).Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Every_code_block_that_claims_to_compile_is_a_snippet_word_for_word() => Assert.All(Blocks.Where(block => block.Snippet is not null), block =>
    {
        Assert.True(SnippetSource.All.TryGetValue(block.Snippet!, out var code), $"{block}: there is no snippet '{block.Snippet}'.");
        Assert.Equal(code, block.Code);
    });

    [Fact]
    public void Every_snippet_is_shown_somewhere() => Assert.Empty(SnippetSource.All.Keys.Except(Blocks.Select(block => block.Snippet).OfType<string>()));

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_prints_what_the_page_says(string name)
    {
        var printed = Blocks.SkipWhile(block => block.Snippet != name).ElementAt(1);
        Assert.Equal("text", printed.Language);
        Assert.Equal(printed.Text, ProgramTexts[name]().ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Fact]
    public void Every_kind_of_rule_has_its_section()
    {
        Assert.Equal(typeof(Rule).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Rule))), Rules.Count);
        Assert.Equal(Rules.Keys.Order(StringComparer.Ordinal), Sections("rules.md", "### ").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_rule_in_a_file_is_the_rule_in_code(string name)
    {
        var written = DocumentationPage.Named("rules.md").Blocks().Single(block => block.Heading == name && block.Language == "json").Text;
        var loaded = GovernanceJson.Read(RuleFile.With(written));
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(Rules[name](), loaded.File!.Model.FindBody(RuleFile.Body)!.Procedures[0].Rule);
        Assert.Contains(name, written, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_well_known_rule_is_what_the_table_says() => Assert.All(
        DocumentationPage.Named("rules.md").TableUnder("Well-known rules"),
        row => Assert.Equal(
            typeof(Rule).GetProperty(row[1].Trim('`')["Rule.".Length..])!.GetValue(null),
            GovernanceJson.Read(RuleFile.With($"\"{row[0].Trim('`')}\"")).File!.Model.FindBody(RuleFile.Body)!.Procedures[0].Rule));

    [Fact]
    public void Every_base_holds_the_positions_that_the_table_says()
    {
        ShareBase[] bases = [ShareBase.Cast, ShareBase.CastWithAbstentions, ShareBase.Present, ShareBase.NonRecused, ShareBase.Entitled, ShareBase.FixedSeats];
        foreach (var row in DocumentationPage.Named("rules.md").TableUnder("Bases"))
        {
            if (Position.TryParse(row[0].Trim('`'), out var position))
            {
                Assert.Equal(bases.Select(of => of.Includes(position) ? "yes" : ""), row.Skip(1));
            }
        }
    }

    [Fact]
    public void Every_whole_file_loads_and_is_decided_as_it_expects() => Assert.All(
        DocumentationPage.Named("format.md").Blocks().Where(block => block.Language == "json"),
        block => Assert.All(GovernanceJson.Read(block.Text).File!.DecideAll(), result => Assert.True(result.IsAsExpected)));

    [Fact]
    public void Every_property_of_the_format_has_its_row() => Assert.Equal(SchemaTable.OfTheSchema(), SchemaTable.OfThePage());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_documentation_leads_somewhere(string name) =>
        Assert.All(MarkdownLink.In(DocumentationPage.Named(name)), link => Assert.True(link.Leads(), $"{name}: '{link.Target}' leads nowhere."));

    [Fact]
    public void Every_page_is_in_an_index()
    {
        var linked = DocumentationPage.All.Where(page => page.Name.EndsWith("README.md", StringComparison.Ordinal)).SelectMany(MarkdownLink.In).Select(link => link.Page);
        Assert.Empty(DocumentationPage.All.Select(page => page.Name).Except(linked).Except(["README.md"]));
    }

    private static IEnumerable<string> Codes() =>
        typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sections(string page, string mark) =>
        DocumentationPage.Named(page).Prose().Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..]);

    private static EquatableArray<Diagnostic> Found(Func<EquatableArray<Diagnostic>> example)
    {
        try
        {
            return example();
        }
        catch (GovernanceException mistakes)
        {
            return mistakes.Diagnostics;
        }
    }

    private static IEnumerable<Diagnostic> InFile(string code)
    {
        var loaded = GovernanceJson.Read(FilesWithMistakes.Single(block => block.Heading == code).Text);
        return loaded.IsUsable ? loaded.File.DecideAll().SelectMany(result => result.Diagnostics.Concat(result.Mismatches)) : loaded.Diagnostics;
    }
}
