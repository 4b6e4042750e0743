using Governance.Model.Serialization;
using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Serialization;

public sealed class RoundTripLaws
{
    [Fact]
    public void Every_rule_is_read_as_it_was_written() => Law.Holds(Rules.Any, rule =>
    {
        var (read, mistakes) = Read(RuleFormats.Rule, Written(RuleFormats.Rule, rule));
        Assert.Equal(rule, read);
        Assert.False(mistakes.AnyError);
    });

    [Fact]
    public void Every_model_is_read_as_it_was_written() => Law.Holds(Worlds.Any, world =>
    {
        var file = new GovernanceFile { Model = world.Model, Docket = world.Docket, Proposals = [new ProposalCase(world.Proposal) { RollCall = world.Carried }] };
        var (read, _) = Read(FileFormats.File, GovernanceJson.WriteUtf8(file));
        Assert.Equal(file, read);
        Assert.Equal(GovernanceJson.ContentHash(file), GovernanceJson.ContentHash(read!));
    });

    private static byte[] Written<T>(Format<T> format, T value)
    {
        using var output = new JsonOutput();
        format.Write(output, value);
        return output.ToUtf8();
    }

    private static (T? Value, Mistakes Mistakes) Read<T>(Format<T> format, byte[] utf8)
    {
        var mistakes = new Mistakes();
        var tree = JsonTreeBuilder.Build(utf8, mistakes);
        return format.TryRead(tree!.Root, new Reading(mistakes), out var value) ? (value, mistakes) : (default, mistakes);
    }
}
