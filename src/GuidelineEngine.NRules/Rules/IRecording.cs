using GuidelineEngine.NRulesBackend.Conditions;
using GuidelineEngine.Terms;
using NRules.RuleModel;

namespace GuidelineEngine.NRulesBackend.Rules;

/// <summary>What a rule does once its condition holds: add to the request's collection, or insert a fact for a host's rules.</summary>
internal interface IRecording
{
    Action<IContext, RequestUnderReview> Criterion(GuidelineTest guideline, CriterionTest criterion, Truth truth);

    Action<IContext, RequestUnderReview> Applicability(GuidelineTest guideline, Truth truth);

    Action<IContext, RequestUnderReview> Certification(GuidelineTest guideline, Truth truth);
}
