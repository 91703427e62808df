using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The tests of a guideline, made once: a criterion's allowance joined to what stands beside it.</summary>
internal sealed class GuidelineTests
{
    private readonly Formula[] criteria;

    public GuidelineTests(Guideline guideline)
    {
        Guideline = guideline;
        criteria = [.. guideline.Criteria.Select(guideline.TestOf)];
    }

    public Guideline Guideline { get; }

    public Formula this[Criterion criterion] => criteria[criterion.Index];

    /// <summary>What must hold, or be open, for any criterion to count.</summary>
    public IEnumerable<Demand> Presence =>
        new[] { Guideline.Source.Condition, Guideline.AppliesWhen }.OfType<Formula>().Select(formula => new Demand(formula, truth => truth != Truth.NotMet));

    /// <summary>The test that a name in a role stands for; null for a criterion that may be out, of which nothing can be said.</summary>
    public Formula? Behind(CriterionReference reference)
    {
        var criterion = Guideline.Criteria[reference.Criterion];
        return criterion.RestsOn.Any(statement => statement is { From: null, To: null }) ? this[criterion] : null;
    }
}
