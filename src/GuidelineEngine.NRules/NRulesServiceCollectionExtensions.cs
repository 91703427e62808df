using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GuidelineEngine.NRulesBackend;

/// <summary>Lets a host's engine decide through NRules.</summary>
public static class NRulesServiceCollectionExtensions
{
    /// <summary>
    /// Lets the engine that <c>AddGuidelineEngine</c> added decide through NRules, and adds a <see cref="GuidelineRuleRepository"/> of
    /// its pack. Both are built when first asked for.
    /// </summary>
    /// <exception cref="InvalidOperationException">No engine was added before.</exception>
    public static IServiceCollection UseNRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var added = services.LastOrDefault(service => service.ServiceType == typeof(DecisionEngine) && !service.IsKeyedService);
        if (added?.ImplementationFactory is not { } factory)
            throw new InvalidOperationException("no engine to replace, expected AddGuidelineEngine(…) before UseNRules()");
        services.Replace(ServiceDescriptor.Singleton(provider => NRulesEngine.For(((DecisionEngine)factory(provider)).Pack)));
        services.TryAddSingleton(provider => new GuidelineRuleRepository(provider.GetRequiredService<DecisionEngine>()));
        return services;
    }
}
