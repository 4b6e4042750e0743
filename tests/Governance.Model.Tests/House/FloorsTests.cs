using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Governance.Model.Tests.House;

/// <summary>Folders are floors, and the house keeps its promises.</summary>
public partial class FloorsTests
{
    /// <summary>From the ground up; folders of one floor may know one another.</summary>
    private static readonly string[][] Floors =
    [
        ["", "Diagnostics"],
        ["Parties", "Matters", "Mandates", "Bodies", "Proposals", "Models", "Rules", "Resources"],
        ["Games", "Elections"],
        ["Canonical"],
        ["Deciding"],
        ["Analysis"],
        ["Chokepoints"],
        ["Expectations"],
        ["Audits"],
        ["Profiles"],
        ["Serialization"],
        ["Rendering"],
        ["DependencyInjection"],
    ];

    /// <summary>What says of itself that it is estimated, and decides nothing.</summary>
    private static readonly string[] Estimates =
    [
        "DecimalCounting.cs", "GaussLegendre.cs", "LikelihoodTable.cs", "SampledShares.cs", "ShapleyDecimals.cs",
    ];

    private static readonly string Source = Repository.PathTo("src", "Governance.Model");

    private static IEnumerable<(string Folder, string Path)> Files => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Relative: Path.GetRelativePath(Source, path), Path: path))
        .Where(file => !file.Relative.StartsWith("bin", StringComparison.Ordinal) && !file.Relative.StartsWith("obj", StringComparison.Ordinal))
        .Select(file => (file.Relative.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? file.Relative.Split(Path.DirectorySeparatorChar)[0] : "", file.Path));

    private static IEnumerable<Type> PublicTypes => typeof(Party).Assembly.GetExportedTypes();

    [Fact]
    public void Every_folder_is_a_known_floor() => Assert.Empty(Files.Select(file => file.Folder).Distinct().Except(Floors.SelectMany(floor => floor)));

    [Fact]
    public void No_floor_knows_a_floor_above()
    {
        var floorOf = Floors.SelectMany((folders, floor) => folders.Select(folder => (folder, floor))).ToDictionary(pair => pair.folder, pair => pair.floor, StringComparer.Ordinal);
        var folderOf = Files.ToDictionary(file => file.Path, file => file.Folder, StringComparer.Ordinal);
        var trees = folderOf.Keys.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)).Append(CSharpSyntaxTree.ParseText(Usings)).ToList();
        var compilation = CSharpCompilation.Create("floors", trees, References(), new(OutputKind.DynamicallyLinkedLibrary));
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees.Where(tree => tree.FilePath.Length > 0))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                var type = (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition;
                while (type?.ContainingType is { } outer)
                {
                    type = outer;
                }

                if (type?.DeclaringSyntaxReferences is [var declared, ..] && folderOf.TryGetValue(declared.SyntaxTree.FilePath, out var folder) && floorOf[folder] > floorOf[folderOf[tree.FilePath]])
                {
                    broken.Add($"{Path.GetRelativePath(Source, tree.FilePath)} knows {type.Name}");
                }
            }
        }

        Assert.Empty(broken);
    }

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => !path.EndsWith("Governance.Model.dll", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));

    [Fact]
    public void Every_public_type_has_a_file_of_its_name()
    {
        var names = Files.Select(file => Path.GetFileNameWithoutExtension(file.Path)).ToHashSet(StringComparer.Ordinal);
        Assert.All(PublicTypes.Where(type => !type.IsNested), type => Assert.Contains(type.Name.Split('`')[0], names));
    }

    [Fact]
    public void What_users_see_is_in_one_namespace() => Assert.All(PublicTypes, type => Assert.Equal("Governance.Model", type.Namespace));

    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static() => Assert.All(PublicTypes.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, type.Name));

    [Fact]
    public void No_public_property_can_be_set_after_construction() => Assert.All(
        PublicTypes.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Where(property => property.SetMethod is { IsPublic: true } && property.DeclaringType != typeof(Exception)),
        property => Assert.Contains(property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers(), modifier => modifier.Name == "IsExternalInit"));

    [Fact]
    public void No_floating_point_is_seen_or_used()
    {
        var suspects = Files.Where(file => FloatingPoint().IsMatch(Code(file.Path)) && !Estimates.Contains(Path.GetFileName(file.Path))).Select(file => file.Path);
        Assert.Empty(suspects);
    }

    [Fact]
    public void No_source_file_outgrows_its_concept() => Assert.Empty(Files.Where(file => File.ReadLines(file.Path).Count() > 400).Select(file => file.Path));

    /// <summary>The text without comments and strings.</summary>
    private static string Code(string path) => Noise().Replace(File.ReadAllText(path), "");

    [GeneratedRegex(@"//[^\n]*|""(?:\\.|[^""\\\n])*""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Noise();

    [GeneratedRegex(@"\b(?:double|float|decimal)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FloatingPoint();
}
