using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Masks made into objects, for those who read them.</summary>
internal static class EvidenceBuilder
{
    /// <summary>The guidelines consulted, those that decide first.</summary>
    public static IReadOnlyList<GuidelineEvidence> Guidelines(RequestReview review) =>
        [.. Enumerable.Range(0, review.Bound.Plan.Guidelines.Count)
            .Select(planned => Of(review, planned))
            .OrderBy(evidence => evidence.Standing)
            .ThenBy(evidence => evidence.Id, StringComparer.Ordinal)];

    /// <summary>The strongest role that a criterion has; null for one that no role reaches.</summary>
    public static CriterionRole? RoleOf(Guideline guideline, int criterion) =>
        guideline.CertifyWhen is { } formula && References(formula).Contains(criterion) ? CriterionRole.CertifyWhen
        : guideline.ReferWhen.Contains(criterion) ? CriterionRole.ReferWhen
        : guideline.Cautions.Contains(criterion) ? CriterionRole.Caution
        : guideline.Expects.Contains(criterion) ? CriterionRole.Expects
        : guideline.Advises.Contains(criterion) ? CriterionRole.Advises
        : null;

    /// <summary>The criteria that a role formula names, in order.</summary>
    public static IEnumerable<int> References(Formula formula) =>
        formula.Leaves().OfType<CriterionReference>().Select(reference => reference.Criterion);

    /// <summary>Whether the guideline is part of the request's truth.</summary>
    public static bool Decides(RequestReview review, int planned) =>
        review.Assessment.Level >= 0
        && review.Bound.Plan.Guidelines[planned].Level == review.Assessment.Level
        && review.Assessment.Presence[planned] != Truth.NotMet
        && review.Assessment.Truths[planned].Certify is not null;

    /// <summary>The statements of a criterion that speak on the day of the request.</summary>
    public static IEnumerable<Statement> Speaking(Criterion criterion, RequestReview review) =>
        criterion.RestsOn.Where(statement => statement.SpeaksOn(review.Context.Requested));

    public static FactEvidence FactOf(TestedItem item, RequestReview review)
    {
        var context = review.Context;
        if (item.Fact is { } fact)
        {
            var state = review.Bound.Frame.States[fact.Slot];
            return new FactEvidence(
                fact.Name,
                StateOf(fact, state),
                state.Status == FactStatus.Undocumented ? null : FactText.Value(fact, state, context),
                [.. state.Findings.Select(finding => FactText.Found(finding, context))]);
        }

        return item.List is { } list
            ? new FactEvidence(ListKey(list), ListTests.IsComplete(list, context) ? "known" : "between_bounds", ListText(list, context), [])
            : AmountOf(item.Amount!.Value, context.Request.Line);
    }

    private static FactEvidence AmountOf(AllowanceKind kind, RequestLine line)
    {
        var (name, amount) = kind switch
        {
            AllowanceKind.Supply => ("days_supply", RequestedAmounts.TotalDays(line)),
            AllowanceKind.Trial => ("days", RequestedService.Amount(DerivationRule.DaysRequested, line)),
            _ => (PackWords.Of(kind), RequestedService.Amount(RequestedService.RuleOf(kind), line)),
        };
        return new FactEvidence(name, amount.IsExact ? "known" : "undocumented", amount.ToString(), []);
    }

    private static GuidelineEvidence Of(RequestReview review, int planned)
    {
        var guideline = review.Bound.Plan.Guidelines[planned].Guideline;
        var truths = review.Assessment.Truths[planned];
        var presence = review.Assessment.Presence[planned];
        var decides = Decides(review, planned);
        var truth = truths.Certify is { } certify ? presence switch { Truth.Met => certify, Truth.Undetermined => Truth.Undetermined, _ => (Truth?)null } : null;
        return new GuidelineEvidence(
            guideline.Id, guideline.Source.Id, guideline.Layer,
            decides ? GuidelineStanding.Decides : GuidelineStanding.Consulted, truth, presence,
            presence == Truth.NotMet ? [] : [.. guideline.Criteria.Where(criterion => !truths.IsOut(criterion.Index)).Select(criterion => Of(review, guideline, criterion, truths))]);
    }

    private static CriterionEvidence Of(RequestReview review, Guideline guideline, Criterion criterion, GuidelineTruths truths) => new(
        criterion.Name,
        RoleOf(guideline, criterion.Index) ?? CriterionRole.Advises,
        truths[criterion.Index],
        [.. TestedItem.In(guideline.TestOf(criterion)).Select(item => FactOf(item, review))],
        [.. Speaking(criterion, review).Select(statement => statement.Id)],
        Grades.Of(criterion, review.Context.Requested),
        MessageText.Of(criterion, truths[criterion.Index], review.Bound.Frame));

    private static string StateOf(Fact fact, FactState state) => state.Status switch
    {
        FactStatus.Conflict => "conflict",
        FactStatus.Undocumented => "undocumented",
        _ when fact.Type is FactType.YesNo or FactType.Choice || state.Number.IsExact => "known",
        _ => "between_bounds",
    };

    private static string ListKey(ListName list) => list switch
    {
        ListName.Diagnoses => "diagnoses",
        ListName.OtherRequests => "requests",
        ListName.Treatments => "treatments",
        _ => "medications",
    };

    private static string ListText(ListName list, RequestContext context)
    {
        var entries = ListTests.Entries(list, context);
        return entries.Count == 0 ? "nothing listed" : string.Join("; ", entries.Select(entry => entry.Text));
    }
}
