using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;

namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>The same pack decided by the built-in evaluator and by NRules.</summary>
internal sealed class Both(DecisionEngine builtIn)
{
    public static Both California { get; } = new(DecisionEngine.BuiltIn());

    public DecisionEngine BuiltIn { get; } = builtIn;

    public DecisionEngine NRules { get; } = NRulesEngine.For(builtIn.Pack);

    /// <summary>Where their decisions of a case differ; null where they are the same to the byte, with evidence and rationale.</summary>
    public string? Difference(Func<DecisionEngine, CaseReading> read)
    {
        if (read(BuiltIn).Case is not { } first || read(NRules).Case is not { } second)
            return "a case with mistakes";
        var (expected, decided) = (DecisionJson.Write(BuiltIn.Decide(first)), DecisionJson.Write(NRules.Decide(second)));
        if (expected == decided)
            return null;
        var lines = expected.Split('\n').Zip(decided.Split('\n')).FirstOrDefault(lines => lines.First != lines.Second);
        return $"- {lines.First}\n+ {lines.Second}";
    }
}
