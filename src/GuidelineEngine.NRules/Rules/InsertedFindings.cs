using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.NRulesBackend.Conditions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;
using NRules.RuleModel;

namespace GuidelineEngine.NRulesBackend.Rules;

/// <summary>For a host: findings are facts of the session, linked to their request.</summary>
internal sealed class InsertedFindings : IRecording
{
    private const string Key = "finding";

    public Action<IContext, RequestUnderReview> Criterion(GuidelineTest guideline, CriterionTest criterion, Truth truth) =>
        (context, request) => context.InsertLinked(Key, Of(
            guideline.Guideline, criterion.Criterion.Name, EvidenceBuilder.RoleOf(guideline.Guideline, criterion.Criterion.Index) ?? CriterionRole.Advises,
            truth, request, criterion.Criterion.RestsOn, truth == Truth.Undetermined ? criterion.OpenIn(request.Frame, request.Mode) : 0));

    // Each finding says itself whether its guideline applies.
    public Action<IContext, RequestUnderReview> Applicability(GuidelineTest guideline, Truth truth) => (_, _) => { };

    public Action<IContext, RequestUnderReview> Certification(GuidelineTest guideline, Truth truth)
    {
        var statements = guideline.DecidingStatements;
        return (context, request) =>
        {
            var open = 0UL;
            foreach (var criterion in truth == Truth.Undetermined ? guideline.Deciding : [])
            {
                if (guideline.Criteria[criterion].TruthIn(request.Frame, request.Mode) == Truth.Undetermined)
                    open |= guideline.Criteria[criterion].OpenIn(request.Frame, request.Mode);
            }

            context.InsertLinked(Key, Of(guideline.Guideline, null, CriterionRole.CertifyWhen, truth, request, statements, open));
        };
    }

    private static GuidelineFinding Of(
        Guideline guideline, string? criterion, CriterionRole role, Truth truth, RequestUnderReview request, IReadOnlyList<Statement> statements, ulong open) => new()
        {
            Request = request,
            Guideline = guideline.Id,
            Source = guideline.Source.Id,
            Criterion = criterion,
            Role = role,
            Truth = truth,
            Applies = request.PresenceOf(guideline.Id),
            OpenFacts = [.. guideline.Tested.Where((_, item) => (open >> item & 1) != 0).Select(NameOf)],
            Citations = [.. statements.Where(statement => statement.SpeaksOn(request.Requested)).Select(CitationText.Of)],
        };

    private static string NameOf(TestedItem item) => item.Fact?.Name ?? (item.List is { } list ? PackWords.Of(list) : PackWords.Of(item.Amount!.Value));
}
