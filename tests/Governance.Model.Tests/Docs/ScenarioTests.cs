using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Governance.Model.Tests.Docs;

/// <summary>The single-file programs of the documentation compile as they stand and print what the text beside them says.</summary>
/// <remarks>They are compiled in memory: <c>dotnet run --file</c> builds a project for each and takes seconds.</remarks>
public class ScenarioTests
{
    /// <summary>What the SDK adds to every program.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static string Folder => Path.Combine(DocumentationPage.Folder, "scenarios");

    public static TheoryData<string> Scenarios => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_prints_what_is_shown(string name)
    {
        var expected = Path.Combine(Folder, name + ".txt");
        var printed = Run(Compile(name, DocumentationPage.Lines(Path.Combine(Folder, name + ".cs"))));
        if (Environment.GetEnvironmentVariable("GOV_APPROVE") == "1")
        {
            File.WriteAllText(expected, printed);
        }

        Assert.Equal(DocumentationPage.Lines(expected), printed);
    }

    private static byte[] Compile(string name, string source)
    {
        // What the SDK reads of such a file, the compiler does not.
        var program = string.Join('\n', source.Split('\n').Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program)], references,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }

    /// <summary>What a program prints.</summary>
    private static string Run(byte[] assembly)
    {
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assembly.Load(assembly).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return printed.ToString();
    }
}
