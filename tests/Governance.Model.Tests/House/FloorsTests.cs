using System.Reflection;
using System.Text.RegularExpressions;

namespace Governance.Model.Tests.House;

/// <summary>Folders are floors, and the house keeps its promises.</summary>
public partial class FloorsTests
{
    /// <summary>From the ground up; folders of one floor may know one another.</summary>
    private static readonly string[][] Floors =
    [
        ["", "Diagnostics"],
        ["Parties", "Matters", "Mandates", "Bodies", "Proposals", "Models", "Rules"],
        ["Canonical"],
        ["Deciding"],
        ["Expectations"],
        ["Serialization"],
        ["Rendering"],
        ["DependencyInjection"],
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
        // A type is known by its name, which is that of its file.
        var floorOf = Floors.SelectMany((folders, floor) => folders.Select(folder => (folder, floor))).ToDictionary(pair => pair.folder, pair => pair.floor, StringComparer.Ordinal);
        var typeFloors = Files.GroupBy(file => Path.GetFileName(file.Path)[..^3], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Min(file => floorOf[file.Folder]), StringComparer.Ordinal);
        var broken = from file in Files
                     let floor = floorOf[file.Folder]
                     from word in Word().Matches(Code(file.Path)).Select(match => match.Value).Distinct()
                     where typeFloors.TryGetValue(word, out var other) && other > floor
                     select $"{Path.GetRelativePath(Source, file.Path)} knows {word}";
        Assert.Empty(broken.Except(Homonyms));
    }

    /// <summary>Members that share their name with a type of a floor above.</summary>
    private static readonly string[] Homonyms = ["Rules/DocketCriterion.cs knows Finding"];

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
        var suspects = Files.Where(file => FloatingPoint().IsMatch(Code(file.Path))).Select(file => file.Path);
        Assert.Empty(suspects);
    }

    [Fact]
    public void No_source_file_outgrows_its_concept() => Assert.Empty(Files.Where(file => File.ReadLines(file.Path).Count() > 400).Select(file => file.Path));

    /// <summary>The text without comments and strings.</summary>
    private static string Code(string path) => Noise().Replace(File.ReadAllText(path), "");

    [GeneratedRegex(@"//[^\n]*|""(?:\\.|[^""\\\n])*""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Noise();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:double|float|decimal)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FloatingPoint();
}
