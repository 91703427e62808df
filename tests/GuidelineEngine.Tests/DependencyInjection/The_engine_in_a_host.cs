using GuidelineEngine.DependencyInjection;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace GuidelineEngine.Tests.DependencyInjection;

public sealed class The_engine_in_a_host
{
    [Test]
    public void Has_the_built_in_pack_unless_another_is_named()
    {
        using var services = new ServiceCollection().AddGuidelineEngine().BuildServiceProvider(validateScopes: true);

        services.GetRequiredService<DecisionEngine>().Pack.Id.Should().Be(DecisionEngine.BuiltInPack);
    }

    [Test]
    public void Is_one_for_the_application()
    {
        using var services = new ServiceCollection().AddGuidelineEngine(options => options.UseFolder(MinimalPack.Folder)).BuildServiceProvider(validateScopes: true);
        using var scope = services.CreateScope();

        scope.ServiceProvider.GetRequiredService<DecisionEngine>().Should().BeSameAs(services.GetRequiredService<DecisionEngine>());
        services.GetRequiredService<DecisionEngine>().Pack.Id.Should().Be("minimal");
    }

    [Test]
    public void May_have_a_pack_that_extends_another()
    {
        var folder = Repository.Path("tests", "GuidelineEngine.Tests", "Packs", "Layers", "example-society");
        using var services = new ServiceCollection().AddGuidelineEngine(options => options.UseFolder(folder)).BuildServiceProvider(validateScopes: true);

        services.GetRequiredService<DecisionEngine>().Pack.Layers.Select(layer => layer.Id).Should().Equal(DecisionEngine.BuiltInPack, "example-society");
    }

    [Test]
    public void Registered_twice_is_the_first()
    {
        using var services = new ServiceCollection()
            .AddGuidelineEngine(options => options.UseFolder(MinimalPack.Folder))
            .AddGuidelineEngine()
            .BuildServiceProvider();

        services.GetServices<DecisionEngine>().Should().ContainSingle().Which.Pack.Id.Should().Be("minimal");
    }

    [Test]
    public void Is_not_built_from_a_pack_with_mistakes()
    {
        var broken = PackFiles.InMemory([new("pack.yaml", "pack: broken\nlanguag: 1\n")]);
        using var services = new ServiceCollection().AddGuidelineEngine(options => options.Pack = broken).BuildServiceProvider();

        services.Invoking(host => host.GetRequiredService<DecisionEngine>())
            .Should().Throw<InvalidRulePackException>().WithMessage("*pack.yaml:2:1: error GE1031*");
    }
}
