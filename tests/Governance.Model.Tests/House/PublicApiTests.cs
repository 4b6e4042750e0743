using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Governance.Model.Tests.House;

/// <summary>The public surface is a reviewed file: <c>GOV_APPROVE=1 dotnet test</c> rewrites it, and a reviewer reads the difference.</summary>
public class PublicApiTests
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Theory]
    [InlineData(typeof(Party), "Governance.Model")]
    [InlineData(typeof(Institution), "Governance.Model.Institutions")]
    public void The_public_surface_is_the_one_that_was_reviewed(Type inside, string package)
    {
        ArgumentNullException.ThrowIfNull(inside);
        var path = Path.Combine(Path.GetDirectoryName(Here())!, "..", $"PublicApi.{package}.txt");
        var actual = string.Join('\n', Lines(inside.Assembly.Location)) + "\n";
        if (Environment.GetEnvironmentVariable("GOV_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Here([CallerFilePath] string path = "") => path;

    private static IEnumerable<string> Lines(string assembly)
    {
        var reference = MetadataReference.CreateFromFile(assembly);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Governance.", StringComparison.Ordinal)) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) != Path.GetFileName(assembly))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("api", references: [reference, .. framework]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return Types(symbol.GlobalNamespace).SelectMany(Describe).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
        .SelectMany(member => member switch
        {
            INamespaceSymbol inner => Types(inner),
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => Types(type).Prepend(type),
            _ => [],
        });

    private static IEnumerable<string> Describe(INamedTypeSymbol type)
    {
        var kind = type switch { { IsRecord: true } => "record", { TypeKind: TypeKind.Enum } => "enum", { TypeKind: TypeKind.Interface } => "interface", { IsValueType: true } => "struct", _ => "class" };
        var how = type is { IsStatic: true } ? "static " : type is { IsAbstract: true, TypeKind: TypeKind.Class } ? "abstract " : type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : "";
        yield return $"{type.ToDisplayString(Format)} [{how}{kind}]";
        foreach (var member in type.GetMembers().Where(IsShown))
        {
            yield return member.ToDisplayString(Format);
        }
    }

    /// <summary>What somebody wrote: not what the compiler adds to every record, and not the accessors of properties.</summary>
    private static bool IsShown(ISymbol member) => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
        && member is not (IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } or INamedTypeSymbol)
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(CompilerGeneratedAttribute));
}
