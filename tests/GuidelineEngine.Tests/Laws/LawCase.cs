using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>One request of a generated case, with its decision and what an independent reading needs.</summary>
internal sealed record LawCase(Sample Sample, GeneratedCase Written, ClinicalCase Read, TreatmentRequest Request, RequestDecision Decision)
{
    public RequestContext Context => new(Sample.Pack, Read, Request);

    public WrittenRequest WrittenRequest => Written.Requests.First(request => request.Id == Request.Id);

    public bool IsUtilizationReview => Request.Stage != Stage.IndependentMedicalReview;

    public Truth? TruthIn(EvidenceMode mode) => new Oracle(Sample.Pack, Context, mode).Decide();

    public static IEnumerable<LawCase> Of(Sample sample) => sample.Cases.SelectMany(written => Of(sample, written));

    public static IEnumerable<LawCase> Of(Sample sample, GeneratedCase written, CaseOverrides? overrides = null)
    {
        var read = sample.Read(written, overrides);
        var decision = sample.Compiled.Decide(read);
        return read.Requests.Select(request => new LawCase(sample, written, read, request, decision.Requests.First(one => one.Id == request.Id)));
    }

    /// <summary>Every case of the sample at every stage, by staff and by a physician.</summary>
    public static IEnumerable<LawCase> InEverySetting(Sample sample)
    {
        foreach (var written in sample.Cases)
        {
            // What one stage or another must be told.
            var told = written.Requests.Aggregate(written, (changed, request) => changed.With(
                request.With("requested", request.Fields.GetValueOrDefault("requested", "2014-11-05")).With("service_date", request.Fields.GetValueOrDefault("service_date", GeneratedCase.AsOf))));
            foreach (var stage in Enum.GetValues<Stage>())
            {
                foreach (var reviewer in Enum.GetValues<Reviewer>())
                {
                    if (stage == Stage.IndependentMedicalReview && reviewer == Reviewer.Staff)
                        continue;
                    foreach (var one in Of(sample, told, new CaseOverrides(stage, reviewer)))
                        yield return one;
                }
            }
        }
    }

    /// <summary>Throws with the sample where the law does not hold of this request.</summary>
    public void Must(bool holds, string what)
    {
        if (!holds)
            throw new LawBrokenException(what + $"\n(request {Request.Id}: {Decision.Outcome}, truth {Decision.Truth}, row {Decision.Row})\n" + Sample.Print(Written));
    }

    public static CompiledPack Compiled(Sample sample) => PackCompiler.Compile(sample.Pack);
}
