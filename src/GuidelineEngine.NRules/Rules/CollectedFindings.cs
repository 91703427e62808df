using GuidelineEngine.NRulesBackend.Conditions;
using GuidelineEngine.Terms;
using NRules.RuleModel;

namespace GuidelineEngine.NRulesBackend.Rules;

/// <summary>For the engine: findings are added to the request's collection, as masks and without citations.</summary>
internal sealed class CollectedFindings : IRecording
{
    public Action<IContext, RequestUnderReview> Criterion(GuidelineTest guideline, CriterionTest criterion, Truth truth) =>
        (_, request) => request.Found.Criterion(
            criterion.Criterion.Index, truth, truth == Truth.Undetermined ? criterion.OpenIn(request.Frame, request.Mode) : 0);

    public Action<IContext, RequestUnderReview> Applicability(GuidelineTest guideline, Truth truth) => (_, request) => request.Found.Applicability(truth);

    public Action<IContext, RequestUnderReview> Certification(GuidelineTest guideline, Truth truth) => (_, request) => request.Found.Certification(truth);
}
