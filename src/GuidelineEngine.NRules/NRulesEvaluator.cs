using System.Runtime.ExceptionServices;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using NRules;

namespace GuidelineEngine.NRulesBackend;

/// <summary>Gathers the evidence of a decision by firing NRules rules: a session a guideline and request. Thread-safe.</summary>
internal sealed class NRulesEvaluator(RulePack pack) : IEvidenceEvaluator
{
    private readonly SessionFactories factories = SessionFactories.Of(pack);

    public GuidelineTruths Evaluate(Guideline guideline, RequestFrame frame, EvidenceMode mode)
    {
        var found = Fire(factories.For(guideline), new RequestUnderReview(frame, mode));
        var truths = new GuidelineTruths(guideline.Criteria.Count);
        foreach (var criterion in guideline.Criteria)
        {
            if (found.Of(criterion.Index) is { } settled)
                truths.Set(criterion.Index, settled.Truth, settled.Open);
            else if (Grades.IsOut(criterion, frame.Requested))
                truths.SetOut(criterion.Index);
            else
                throw Silent(guideline.Id + "/" + criterion.Name);
        }

        if (guideline.AppliesWhen is not null)
            truths.Applies = found.Applies ?? throw Silent(guideline.Id + "/applies_when");
        truths.Certify = found.Certify;
        if (truths.Certify is null && Decides(guideline, frame))
            throw Silent(guideline.Id + "/certify_when");
        return truths;
    }

    public Truth EvaluateCondition(Source source, RequestFrame frame, EvidenceMode mode) =>
        source.Condition is null ? Truth.Met : Fire(factories.For(source), new RequestUnderReview(frame, mode)).Condition ?? throw Silent(source.Id + "/applies");

    private static Findings Fire(ISessionFactory factory, RequestUnderReview request)
    {
        var session = factory.CreateSession();
        var faults = GuidelineFaults.In(session);
        session.Insert(request);
        session.Fire();
        // The request then goes to a physician, as with the built-in evaluator.
        if (faults.All.Count > 0)
            ExceptionDispatchInfo.Throw(faults.All[0].Exception);
        return request.Found;
    }

    private static bool Decides(Guideline guideline, RequestFrame frame) =>
        guideline.IsNever
            ? guideline.NeverRestsOn.Any(statement => statement.SpeaksOn(frame.Requested))
            : guideline.CertifyWhen?.TruthBy(reference => Grades.IsOut(guideline.Criteria[((CriterionReference)reference).Criterion], frame.Requested) ? null : Truth.Met) is not null;

    // Never a silent denial or a silent certification: an undetermined truth has a rule of its own.
    private static InvalidOperationException Silent(string what) => new("no rule settled " + what);
}
