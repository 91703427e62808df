using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>A request line's decision beside the pack and the case that gave it: the truth of every part of a guideline. It belongs to one thread.</summary>
internal sealed class LineEvidence
{
    // A criterion's whole test is put together when asked for; here each part of it is one object.
    private readonly Dictionary<(Guideline, int), Formula> tests = [];

    private LineEvidence(CaseDecision decision, RequestDecision request, RulePack pack, RequestContext context) =>
        (Decision, Request, Pack, Context) = (decision, request, pack, context);

    public CaseDecision Decision { get; }
    public RequestDecision Request { get; }
    public RulePack Pack { get; }
    public RequestContext Context { get; }

    /// <summary>The evidence of a line; null where the decision does not have its case and pack at hand.</summary>
    public static LineEvidence? Of(CaseDecision decision, string? line)
    {
        if (decision is not { Asked: { } asked, Pack: { } pack })
            return null;
        var request = line is null ? decision.Requests[0] : decision.Requests.First(request => request.Id == line);
        return new LineEvidence(decision, request, pack, new RequestContext(pack, asked, asked.Requests.First(written => written.Id == request.Id)));
    }

    public Guideline? Find(string guideline) => Pack.Guidelines.FirstOrDefault(known => known.Id == guideline);

    /// <summary>A guideline and criterion by their names; null where there is none.</summary>
    public (Guideline Guideline, Criterion Criterion)? FindCriterion(string name)
    {
        var slash = name.LastIndexOf('/');
        return slash > 0 && Find(name[..slash]) is { } guideline && guideline.Criteria.FirstOrDefault(criterion => criterion.Name == name[(slash + 1)..]) is { } found
            ? (guideline, found)
            : null;
    }

    /// <summary>The whole test of a criterion.</summary>
    public Formula TestOf(Guideline guideline, Criterion criterion)
    {
        if (!tests.TryGetValue((guideline, criterion.Index), out var test))
            tests[(guideline, criterion.Index)] = test = guideline.TestOf(criterion);
        return test;
    }

    /// <summary>The truth of a criterion; null where it rests on nothing that speaks on the day of the request.</summary>
    public Truth? TruthOf(Guideline guideline, Criterion criterion) =>
        Grades.IsOut(criterion, Context.Requested) ? null : TruthOf(guideline, TestOf(guideline, criterion));

    /// <summary>The truth of a part of a guideline: a test, a reference to a criterion, or what joins them.</summary>
    public Truth? TruthOf(Guideline guideline, Formula formula) => formula.TruthBy(end => end is CriterionReference reference
        ? TruthOf(guideline, guideline.Criteria[reference.Criterion])
        : ReferenceEvaluator.Leaf(end, Context, EvidenceMode.AsDocumented));
}
