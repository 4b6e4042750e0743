using Microsoft.Extensions.DependencyInjection;

namespace Governance.Model.Tests.DependencyInjection;

public class ServiceCollectionExtensionsTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void Adding_twice_registers_once()
    {
        var services = new ServiceCollection().AddGovernanceModel().AddGovernanceModel();
        Assert.Equal(2, services.Count);
    }

    [Fact]
    public void The_engine_is_one_object_for_all_scopes()
    {
        using var provider = new ServiceCollection().AddGovernanceModel().BuildServiceProvider(Strict);
        using var scope = provider.CreateScope();
        Assert.Same(provider.GetRequiredService<IGovernanceEngine>(), scope.ServiceProvider.GetRequiredService<IGovernanceEngine>());
    }

    [Fact]
    public void The_last_configuration_counts()
    {
        using var provider = new ServiceCollection()
            .AddGovernanceModel(options => options with { ChangeSearchSteps = 1 })
            .AddGovernanceModel(options => options with { ChangeSearchSteps = 2 })
            .AddGovernanceModel()
            .BuildServiceProvider(Strict);
        Assert.Equal(2, provider.GetRequiredService<GovernanceOptions>().ChangeSearchSteps);
    }

    [Fact]
    public void An_engine_of_the_application_stays()
    {
        var own = new GovernanceEngine(GovernanceOptions.Default);
        using var provider = new ServiceCollection().AddSingleton<IGovernanceEngine>(own).AddGovernanceModel().BuildServiceProvider(Strict);
        Assert.Same(own, provider.GetRequiredService<IGovernanceEngine>());
    }

    [Fact]
    public void Wrong_options_are_refused_when_they_are_registered() =>
        Assert.Equal(ErrorCodes.CountOutOfRange, Assert.Throws<GovernanceException>(() => new ServiceCollection().AddGovernanceModel(options => options with { ChangeSearchSteps = -1 })).Code);

    [Fact]
    public void The_injected_engine_searches_as_it_was_told()
    {
        var (model, proposal, rollCall) = Docs.Examples.Vetoed();
        Assert.Null(new GovernanceEngine(new() { ChangeSearchSteps = 0 }).Decide(model, proposal, rollCall).Change);
        Assert.Equal(1, new GovernanceEngine(GovernanceOptions.Default).Decide(model, proposal, rollCall).Change!.Count);
    }
}
