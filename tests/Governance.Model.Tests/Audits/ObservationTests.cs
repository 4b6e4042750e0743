using Governance.Model.Audits;

namespace Governance.Model.Tests.Audits;

/// <summary>The observations that the page on audits lists are those that its rules read.</summary>
public class ObservationTests
{
    private static readonly GovernanceModel Registry = new()
    {
        Parties = [new("users", 5), new("registry")],
        Bodies = [new("board", [new("director", 3)], Rule.MajorityOfVotesCast) { Of = "registry" }],
        Mandates = [Mandate.ToBind("users", "board", "numbers", Instrument.Contract)],
        Stakes = [new("users", "numbers") { Bears = Bearing.Loss }, new("strangers", "numbers") { Bears = Bearing.Loss }],
    };

    public static TheoryData<string> All { get; } = [.. ReadObservation.All.Select(read => read.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_is_read_by_its_rule(string name)
    {
        var code = ReadObservation.All.Single(read => read.Name == name).Rule.Code;
        Observation[] observations = [new("board", name.Replace("<group>", "civil-society", StringComparison.Ordinal), Bad(name)), .. Beside(name)];
        var model = Registry with { Parties = [.. Registry.Parties, new("strangers")], Observations = [.. observations] };
        Assert.Contains(model.Audit().Of(code), finding => observations.Any(each => finding.Path == $"observations[{each.Key}]") || finding.Code is "AUD503" or "AUD506");
        var without = model with { Observations = [.. observations.Skip(1)] };
        Assert.NotEqual(without.Audit().Of(code).Select(finding => finding.Message), model.Audit().Of(code).Select(finding => finding.Message));
    }

    [Fact]
    public void A_slip_of_the_pen_is_told()
    {
        var model = Registry with { Parties = [.. Registry.Parties, new("strangers")], Observations = [new("board", "portablity", false), new(null, "judgement/Z99", "yes"), new("board", "colour-of-the-door", "red")] };
        Assert.Equal(["Nothing reads 'judgement/Z99'.", "Nothing reads 'portablity'."], model.Audit().Of("AUD513").Select(finding => finding.Message[..(finding.Message.IndexOf('.', StringComparison.Ordinal) + 1)]).Order(StringComparer.Ordinal));
        Assert.Contains("Did you mean 'portability'?", model.Audit().ToText(), StringComparison.Ordinal);
    }

    private static AttributeValue Bad(string name) => name switch
    {
        "adopted/<group>" or "liability-cap" or "notice-days-given" => 0,
        "proposals/<group>" or "attendance" or "attendance-in-person" or "votes-cast" or "auditor-ties" or "regions-represented" or "loss-imposed" or "funding-needed" => 2,
        "funding-offered" => 1,
        "lacks" => "a judge",
        "clearing-house" or "unmet-obligation" => true,
        _ => false,
    };

    private static IEnumerable<Observation> Beside(string name) => name switch
    {
        "adopted/<group>" => [new("board", "proposals/civil-society", 3)],
        "proposals/<group>" => [new("board", "adopted/civil-society", 0)],
        "loss-imposed" => [new("board", "liability-cap", 1)],
        "liability-cap" => [new("board", "loss-imposed", 5)],
        "funding-needed" => [new("board", "funding-offered", 1)],
        "funding-offered" => [new("board", "funding-needed", 3)],
        _ => [],
    };
}
