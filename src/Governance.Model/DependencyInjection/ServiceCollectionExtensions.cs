using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Model;

/// <summary>Registers the engine with an application's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IGovernanceEngine"/> and its <see cref="GovernanceOptions"/> as singletons; what the application registered itself stays.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options: <c>options => options with { … }</c>. Where it is given, the last registration counts.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGovernanceModel(this IServiceCollection services, Func<GovernanceOptions, GovernanceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is null)
        {
            services.TryAddSingleton(GovernanceOptions.Default);
        }
        else
        {
            services.Replace(ServiceDescriptor.Singleton(configure(GovernanceOptions.Default)));
        }

        services.TryAddSingleton<IGovernanceEngine, GovernanceEngine>();
        return services;
    }
}
