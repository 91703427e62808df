using GuidelineEngine.Packs.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GuidelineEngine.DependencyInjection;

/// <summary>Registers a <see cref="DecisionEngine"/> in a host.</summary>
public static class GuidelineEngineServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="DecisionEngine"/> for the application, with the built-in California pack unless
    /// <paramref name="configure"/> names another. It is built when first asked for.
    /// </summary>
    /// <exception cref="InvalidRulePackException">When the engine is first asked for and the pack has mistakes: all of them are in the message.</exception>
    public static IServiceCollection AddGuidelineEngine(this IServiceCollection services, Action<GuidelineEngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new GuidelineEngineOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(_ => DecisionEngine.LoadOrThrow(options.Pack));
        return services;
    }
}

/// <summary>What a host chooses.</summary>
public sealed class GuidelineEngineOptions
{
    /// <summary>The files of the pack that decides; the built-in California pack unless set.</summary>
    public PackFiles Pack { get; set; } = PackFiles.BuiltIn(DecisionEngine.BuiltInPack);

    /// <summary>Decides by the pack in a folder.</summary>
    public void UseFolder(string folder) => Pack = PackFiles.FromFolder(folder);
}
