using GuidelineEngine.Decisions;
using GuidelineEngine.DependencyInjection;
using GuidelineEngine.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace GuidelineEngine.NRulesBackend.Tests;

public sealed class The_engine_in_a_host
{
    [Test]
    public void Decides_through_NRules_once_that_is_chosen()
    {
        using var services = new ServiceCollection().AddGuidelineEngine(options => options.UseFolder(Repository.Path("rules", "california"))).UseNRules().BuildServiceProvider(validateScopes: true);
        var engine = services.GetRequiredService<DecisionEngine>();
        var file = Repository.Path("rules", "california", "examples", "low-back-0412.case.yaml");
        var read = engine.ReadCase(file, File.ReadAllText(file)).Case!;

        services.GetServices<DecisionEngine>().Should().ContainSingle().Which.Should().BeSameAs(engine);
        services.GetRequiredService<GuidelineRuleRepository>().RequestsOf(read).Should().HaveCount(2);
        engine.Evaluator.Should().BeOfType<NRulesEvaluator>();
        DecisionJson.Write(engine.Decide(read)).Should().Be(DecisionJson.Write(Both.California.BuiltIn.Decide(read)));
    }

    [Test]
    public void Is_chosen_after_it_was_added() =>
        new ServiceCollection().Invoking(services => services.UseNRules()).Should().Throw<InvalidOperationException>().WithMessage("*AddGuidelineEngine*");
}
