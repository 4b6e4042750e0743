using System.Globalization;
using System.Text;

namespace Governance.Model.Tests.Serialization;

/// <summary>Nothing that is fed to the loader escapes its diagnostics. More inputs: GOV_FUZZ_INPUTS=1000000, see tests/fuzz.sh.</summary>
[Collection("Slow")]
public sealed class FuzzTests
{
    private static readonly byte[][] Seeds = [.. Samples.All.Values.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void A_damaged_file_gives_diagnostics_or_a_value_that_round_trips()
    {
        var inputs = int.Parse(Environment.GetEnvironmentVariable("GOV_FUZZ_INPUTS") ?? "50000", CultureInfo.InvariantCulture);
        var usable = 0;
        Parallel.For(0, inputs, number =>
        {
            var input = Mutations.Of(Seeds, number);
            try
            {
                if (IsSound(input))
                {
                    Interlocked.Increment(ref usable);
                }
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Input {number} is not survived: {exception.Message}{Environment.NewLine}{Encoding.UTF8.GetString(input)}", exception);
            }
        });
        Assert.InRange(usable, inputs / 100, inputs); // else the mutations are too wild to test anything but the syntax
    }

    private static bool IsSound(byte[] input)
    {
        var result = GovernanceJson.Read(input, "fuzz.json");
        foreach (var found in result.Diagnostics)
        {
            Assert.Equal((7, "GOV"), (found.Code.Length, found.Code[..3]));
            Assert.True(found is { Line: > 0, Column: > 0, File: "fuzz.json" }, found.ToString());
            Assert.NotEmpty(found.Message);
            Assert.NotEmpty(found.Cure);
        }

        Assert.Equal(result.IsUsable, !result.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error));
        if (result.IsUsable)
        {
            var written = GovernanceJson.WriteUtf8(result.File);
            var again = GovernanceJson.Read(written, "fuzz.json");
            Assert.Equal(result.File, again.File);
            Assert.Equal(written, GovernanceJson.WriteUtf8(again.File!));
        }

        return result.IsUsable;
    }
}
