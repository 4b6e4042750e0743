using System.Reflection;
using Governance.Model.Tests.Docs.Snippets;

namespace Governance.Model.Tests.Docs;

public class DocumentationTests
{
    private static readonly IReadOnlyList<string> Codes =
        [.. typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, Func<EquatableArray<Diagnostic>>> Mistakes =
        ValueErrorSnippets.All.Concat(ModelErrorSnippets.All).Concat(DecisionErrorSnippets.All).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<Rule>> Rules =
        CountingRuleSnippets.All.Concat(ObjectingRuleSnippets.All).Concat(ComposingRuleSnippets.All).Concat(AskingRuleSnippets.All).ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Examples => [.. Mistakes.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Programs => [.. ConceptSnippets.All.Keys];

    public static TheoryData<string> Pages => [.. DocumentationPage.All.Select(page => page.Name)];

    [Fact]
    public void Every_error_code_has_its_section_and_no_section_is_of_another_code() =>
        Assert.Equal(Codes, DocumentationPage.Named("errors.md").Text.Split('\n').Where(line => line.StartsWith("## GOV", StringComparison.Ordinal)).Select(line => line[3..]));

    [Fact]
    public void Every_code_block_that_claims_to_compile_is_a_snippet_word_for_word() =>
        Assert.All(DocumentationPage.All.SelectMany(page => page.Blocks()).Where(block => block.Snippet is not null), block =>
        {
            Assert.True(SnippetSource.All.TryGetValue(block.Snippet!, out var code), $"{block}: there is no snippet '{block.Snippet}'.");
            Assert.Equal(code, block.Code);
        });

    [Fact]
    public void Every_snippet_is_shown_somewhere() =>
        Assert.Empty(SnippetSource.All.Keys.Except(DocumentationPage.All.SelectMany(page => page.Blocks()).Select(block => block.Snippet).OfType<string>()));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_a_mistake_makes_it(string code) => Assert.Contains(Found(Mistakes[code]), diagnostic => diagnostic.Code == code);

    [Fact]
    public void Every_kind_of_rule_has_its_section()
    {
        Assert.Equal(typeof(Rule).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Rule))), Rules.Count);
        Assert.Equal(Rules.Keys.Order(StringComparer.Ordinal), DocumentationPage.Named("rules.md").Text.Split('\n')
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_of_the_reference_exists() => Assert.All(Rules.Values, rule => Assert.NotEqual(0, rule().Size));

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_prints_what_the_page_says(string name)
    {
        var blocks = DocumentationPage.All.SelectMany(page => page.Blocks()).ToList();
        var printed = blocks[blocks.FindIndex(block => block.Snippet == name) + 1];
        Assert.Equal("text", printed.Language);
        Assert.Equal(printed.Text, ConceptSnippets.All[name]().ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_documentation_leads_somewhere(string name) =>
        Assert.All(MarkdownLink.In(DocumentationPage.Named(name)), link => Assert.True(link.Leads(), $"{name}: '{link.Target}' leads nowhere."));

    [Fact]
    public void Every_page_is_in_an_index()
    {
        var linked = DocumentationPage.All.Where(page => page.Name.EndsWith("README.md", StringComparison.Ordinal))
            .SelectMany(MarkdownLink.In).Select(link => link.Page);
        Assert.Empty(DocumentationPage.All.Select(page => page.Name).Except(linked).Except(["README.md"]));
    }

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
}
