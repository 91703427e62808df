using GuidelineEngine.Benchmarks.Handwritten;
using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;

namespace GuidelineEngine.Benchmarks.Subject;

/// <summary>The same cases before the engine and before the handwritten code, known to give the same answers.</summary>
internal sealed class SameCases
{
    private readonly BoundCase[] bound;

    private SameCases(DecisionEngine engine, CompiledPack compiled, ClinicalCase[] cases, HandwrittenReview handwritten, HandwrittenCase[] handwrittenCases)
    {
        Engine = engine;
        Compiled = compiled;
        bound = [.. cases.Select(clinicalCase => (BoundCase)clinicalCase.Bound!)];
        Cases = cases;
        Handwritten = handwritten;
        HandwrittenCases = handwrittenCases;
    }

    public DecisionEngine Engine { get; }

    /// <summary>The engine's pack compiled once more, for what the engine does only once a case.</summary>
    public CompiledPack Compiled { get; }

    public ClinicalCase[] Cases { get; }
    public HandwrittenReview Handwritten { get; }
    public HandwrittenCase[] HandwrittenCases { get; }

    public static SameCases Of(int guidelines, int cases, bool forTheFourfold = false)
    {
        var engine = DecisionEngine.LoadOrThrow(BenchmarkPack.WithGuidelines(guidelines));
        var drafts = CaseDraft.Some(cases, forTheFourfold);
        return new SameCases(
            engine,
            PackCompiler.Compile(engine.Pack),
            [.. drafts.Select(draft => Read(engine, draft))],
            new HandwrittenReview(guidelines),
            [.. drafts.Select(HandwrittenCase.Of)]);
    }

    /// <summary>The same cases in parts.</summary>
    public SameCases[] InPartsOf(int count) =>
        [.. Enumerable.Range(0, Cases.Length / count).Select(part => new SameCases(
            Engine, Compiled, Cases[(part * count)..((part + 1) * count)], Handwritten, HandwrittenCases[(part * count)..((part + 1) * count)]))];

    private static ClinicalCase Read(DecisionEngine engine, CaseDraft draft)
    {
        var reading = engine.ReadCase(draft.Id + ".case.yaml", draft.ToYaml());
        return reading.Case ?? throw new InvalidOperationException(draft.ToYaml() + string.Join('\n', reading.Diagnostics.Select(diagnostic => diagnostic.Message)));
    }

    /// <summary>Decides every case and binds it, so that what is timed afterwards binds nothing; throws where anything differs.</summary>
    public void Check()
    {
        for (var i = 0; i < Cases.Length; i++)
        {
            var decision = Engine.Decide(Cases[i]).Requests[0];
            var handwritten = Handwritten.Decide(HandwrittenCases[i]).Requests[0];
            var same = decision.Outcome == handwritten.Outcome && decision.Truth == handwritten.Truth && decision.Strict == handwritten.Strict
                && decision.Authority == handwritten.Authority && decision.Row == handwritten.Row;
            var bound = BoundCase.Bind(Compiled, Cases[i]).Requests[0];
            var evidence = new RequestReview(Compiled, bound, Cases[i].Reviewer, Compiled).Assessment.Truths;
            var reference = new RequestReview(Compiled, bound, Cases[i].Reviewer, ReferenceEvaluator.Instance).Assessment.Truths;
            same &= evidence.Length == handwritten.Guidelines.Length;
            for (var g = 0; same && g < evidence.Length; g++)
                same = evidence[g].SameAs(reference[g]) && IsSame(evidence[g], handwritten.Guidelines[g]);
            if (!same)
                throw new InvalidOperationException($"{Cases[i].Id}: the engine says {decision.Outcome} by row {decision.Row}, handwritten code {handwritten.Outcome} by row {handwritten.Row}");
        }
    }

    private static bool IsSame(GuidelineTruths truths, HandwrittenEvidence handwritten)
    {
        var same = truths.Met == handwritten.Met && truths.NotMet == handwritten.NotMet && truths.Certify == handwritten.Truth;
        for (var i = 0; i < truths.Count; i++)
            same &= truths.OpenItems(i) == handwritten.Open[i];
        return same;
    }

    public int DecideAll()
    {
        var sum = 0;
        foreach (var clinicalCase in Cases)
            sum += Sum(Engine.Decide(clinicalCase));
        return sum;
    }

    public int DecideAllByHand()
    {
        var sum = 0;
        foreach (var clinicalCase in HandwrittenCases)
        {
            foreach (var request in Handwritten.Decide(clinicalCase).Requests)
                sum += (int)request.Outcome;
        }

        return sum;
    }

    /// <summary>What the first decision of a case costs: binding it to the pack, dispatch included.</summary>
    public int BindAndDecideAll()
    {
        var sum = 0;
        foreach (var clinicalCase in Cases)
            sum += Sum(CaseDecider.Decide(BoundCase.Bind(Compiled, clinicalCase), clinicalCase, Compiled));
        return sum;
    }

    /// <summary>Deciding with the tree-walking interpreter.</summary>
    public int DecideAllByReference()
    {
        var sum = 0;
        for (var i = 0; i < Cases.Length; i++)
            sum += Sum(CaseDecider.Decide(bound[i], Cases[i], ReferenceEvaluator.Instance));
        return sum;
    }

    /// <summary>Deciding, and reading something of every decision.</summary>
    public int DecideAnd(Reading reading)
    {
        var sum = 0;
        foreach (var clinicalCase in Cases)
        {
            var decision = Engine.Decide(clinicalCase);
            sum += reading switch
            {
                Reading.Missing => decision.Requests[0].Missing.Count,
                Reading.WouldCertify => decision.Requests[0].WouldCertify.Count,
                Reading.Text => decision.Requests[0].Rationale.Text.Length,
                _ => DecisionJson.Write(decision).Length,
            };
        }

        return sum;
    }

    private static int Sum(CaseDecision decision)
    {
        var sum = 0;
        var requests = decision.Requests;
        for (var i = 0; i < requests.Count; i++)
            sum += (int)requests[i].Outcome;
        return sum;
    }
}
