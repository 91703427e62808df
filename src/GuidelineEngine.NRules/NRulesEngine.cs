using GuidelineEngine.Packs;

namespace GuidelineEngine.NRulesBackend;

/// <summary>
/// Engines that decide through NRules. They are <see cref="DecisionEngine"/>s and give the same decisions with the same
/// evidence; the built-in evaluator is the reference, and much faster.
/// </summary>
public static class NRulesEngine
{
    /// <summary>An engine for a checked pack. The rules of a guideline are compiled when a case first needs it.</summary>
    public static DecisionEngine For(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new DecisionEngine(pack, new NRulesEvaluator(pack));
    }
}
