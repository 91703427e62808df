using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>Packs and cases that nobody wrote: law 9 for NRules.</summary>
public sealed class Generated_packs
{
    [Test]
    public void Decide_alike_to_the_byte([Range(1, 60)] int seed) => Hold(seed, ofServices: false);

    [Test]
    public void Of_services_decide_alike_to_the_byte([Range(1001, 1030)] int seed) => Hold(seed, ofServices: true);

    private static void Hold(int seed, bool ofServices)
    {
        var (sample, why) = Sample.From(Samples.Numbers(seed), ofServices: ofServices);
        if (sample is null)
        {
            why.Should().NotBeEmpty("a pack with mistakes has no engine");
            return;
        }

        var both = new Both(sample.Compiled);
        var evaluator = new NRulesEvaluator(sample.Pack);
        foreach (var written in sample.Cases)
        {
            both.Difference(engine => engine.ReadCase("generated.case.yaml", written.Yaml())).Should().BeNull(sample.Print(written));
            var read = sample.Read(written);
            foreach (var request in read.Requests)
            {
                var frame = RequestFrame.Bind(new RequestContext(sample.Pack, read, request));
                foreach (var mode in Enum.GetValues<EvidenceMode>())
                    HoldEvidence(sample, evaluator, frame, mode);
            }
        }
    }

    private static void HoldEvidence(Sample sample, NRulesEvaluator evaluator, RequestFrame frame, EvidenceMode mode)
    {
        foreach (var guideline in sample.Pack.Guidelines)
            evaluator.Evaluate(guideline, frame, mode).SameAs(ReferenceEvaluator.Instance.Evaluate(guideline, frame, mode)).Should().BeTrue($"{guideline.Id} in {mode}");
        foreach (var source in sample.Pack.Sources)
            evaluator.EvaluateCondition(source, frame, mode).Should().Be(ReferenceEvaluator.Instance.EvaluateCondition(source, frame, mode), $"{source.Id} in {mode}");
    }
}
