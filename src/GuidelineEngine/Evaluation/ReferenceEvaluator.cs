using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// The obvious evaluator: it walks the model as it was written. It is the yardstick of the compiled one, and what the
/// search for missing facts asks "and if it were so?".
/// </summary>
internal sealed class ReferenceEvaluator : IEvidenceEvaluator
{
    public static ReferenceEvaluator Instance { get; } = new();

    public GuidelineTruths Evaluate(Guideline guideline, RequestFrame frame, EvidenceMode mode)
    {
        var context = frame.Context;
        var truths = new GuidelineTruths(guideline.Criteria.Count);
        foreach (var criterion in guideline.Criteria)
        {
            if (Grades.IsOut(criterion, context.Requested))
                truths.SetOut(criterion.Index);
            else
                truths.Set(criterion.Index, Truth(guideline, criterion, context, mode), OpenItems(guideline, criterion, context, mode));
        }

        if (guideline.AppliesWhen is { } appliesWhen)
            truths.Applies = appliesWhen.TruthBy(test => Leaf(test, context, mode)) ?? Terms.Truth.Met;
        truths.Certify = Certify(guideline, truths, context.Requested, mode);
        return truths;
    }

    public Truth EvaluateCondition(Source source, RequestFrame frame, EvidenceMode mode) =>
        source.Condition is { } condition ? condition.TruthBy(test => Leaf(test, frame.Context, mode))!.Value : Terms.Truth.Met;

    /// <summary>The truth of a test of facts, lists or allowances.</summary>
    public static Truth Leaf(Formula leaf, RequestContext context, EvidenceMode mode)
    {
        switch (leaf)
        {
            case FactTest test:
                var state = FactTests.StateFor(test, context);
                return mode == EvidenceMode.Strict && (test.Fact.Kind == FactKind.Judgement || !state.IsSourced)
                    ? Terms.Truth.Undetermined
                    : FactTests.Evaluate(test, state, context);
            case ListTest list:
                var result = ListTests.Evaluate(list, context);
                return mode == EvidenceMode.Strict && !result.IsSourced ? Terms.Truth.Undetermined : result.Truth;
            case AllowanceTest { Allowance: var allowance }:
                var used = allowance.Fact is { } fact ? context.StateOf(fact) : null;
                return mode == EvidenceMode.Strict && used is { IsSourced: false } ? Terms.Truth.Undetermined : AllowanceTests.Fits(allowance, used, context);
            default:
                throw new InvalidOperationException("not a leaf");
        }
    }

    private static Truth Truth(Guideline guideline, Criterion criterion, RequestContext context, EvidenceMode mode)
    {
        if (mode != EvidenceMode.AsDocumented && Grades.Of(criterion, context.Requested) == Grade.No)
            return mode == EvidenceMode.UnverifiedMet ? Terms.Truth.Met : Terms.Truth.Undetermined;
        return guideline.TestOf(criterion).TruthBy(test => Leaf(test, context, mode))!.Value;
    }

    private static ulong OpenItems(Guideline guideline, Criterion criterion, RequestContext context, EvidenceMode mode)
    {
        var open = 0UL;
        foreach (var leaf in guideline.TestOf(criterion).Leaves())
        {
            if (Leaf(leaf, context, mode) != Terms.Truth.Undetermined)
                continue;
            foreach (var item in TestedItem.In(leaf))
                open |= 1UL << IndexOf(guideline.Tested, item);
        }

        return open;
    }

    private static Truth? Certify(Guideline guideline, GuidelineTruths truths, DateOnly requested, EvidenceMode mode)
    {
        if (guideline.IsNever)
            return Grades.Never(guideline, requested, mode);
        return guideline.CertifyWhen is { } formula
            ? formula.TruthBy(reference => truths.IsOut(((CriterionReference)reference).Criterion) ? null : truths[((CriterionReference)reference).Criterion])
            : null;
    }

    private static int IndexOf(IReadOnlyList<TestedItem> items, TestedItem item)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Is(item))
                return i;
        }

        throw new InvalidOperationException("an item that the guideline does not test");
    }
}
