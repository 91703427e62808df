namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>What stands for the parity suite in a build without NRules: nothing of it counts as passed.</summary>
public sealed class The_adapter
{
    [Test, Ignore("NRules: not restorable here, adapter not tested")]
    public void Decides_as_the_built_in_evaluator_does() => Assert.Fail("not built with UseNRules=true");
}
