using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>An allowance that a request is shown to exceed, with what was used before where it counts that.</summary>
internal sealed record ExceededAllowance(Allowance Allowance, FactState? Used, bool IsCaution);

/// <summary>
/// The largest part of a request that a physician could certify. It keeps every allowance which the whole exceeds; where
/// nothing would be left so, those that the truth rests on: the six visits of a trial do not bind whom a documented gain
/// has taken beyond it. A caution's allowance always binds.
/// </summary>
/// <param name="Amount">The part.</param>
/// <param name="Why">The limits, and the arithmetic.</param>
/// <param name="Review">The part under review by a physician.</param>
internal sealed record RequestPart(RequestAmount Amount, string Why, RequestReview Review)
{
    public static RequestPart? Of(RequestReview whole)
    {
        var exceeded = Exceeded(whole).ToList();
        if (exceeded.Count == 0)
            return null;
        var part = Within(exceeded, whole, review => !Exceeded(review).Any());
        // A whole that is met rests on none of what it exceeds, and its cautions bind.
        if (part is not null || whole.Truth is not (Terms.Truth.NotMet or Terms.Truth.Undetermined))
            return part;
        var cautions = exceeded.Where(one => one.IsCaution).ToList();
        return exceeded.Where(one => !one.IsCaution)
            .Select(one => Within([one, .. cautions], whole, review => !Exceeded(review).Any(left => left.IsCaution)))
            .OfType<RequestPart>()
            .MaxBy(one => one.Amount.Visits ?? one.Amount.Quantity ?? one.Amount.Weeks ?? one.Amount.Levels ?? one.Amount.Hours ?? 0);
    }

    private static RequestPart? Within(IReadOnlyList<ExceededAllowance> exceeded, RequestReview whole, Func<RequestReview, bool> keeps)
    {
        var parts = whole.Context.Request.Line.Service is not null ? ServicePart.Of(exceeded, whole.Context) : DrugPart.Of(exceeded, whole.Context);
        foreach (var (line, why) in parts)
        {
            var review = whole.Reconsider(BoundRequest.Bind(whole.Pack, Amended(whole.Context, line)), Reviewer.Physician);
            if (review.Truth == Terms.Truth.Met && keeps(review))
                return new RequestPart(AmountOf(line), why, review);
        }
        return null;
    }

    /// <summary>What a request asks, as amounts.</summary>
    public static RequestAmount AmountOf(RequestLine line) => line.Service is { } service
        ? ServicePart.AmountOf(line, service)
        : new(
            line.Quantity?.Value,
            line.Refills?.Value,
            RequestedAmounts.DaysSupply(line) is { IsExact: true, Lower: { } days } ? days.Value : null,
            RequestedAmounts.UnitsADay(line).Upper?.Value,
            line.Unit ?? line.Form?.Value ?? (line.Product is { Forms: [var unit, ..] } ? unit : "unit"));

    /// <summary>The allowances that the whole is shown to exceed.</summary>
    private static IEnumerable<ExceededAllowance> Exceeded(RequestReview review)
    {
        for (var i = 0; i < review.Bound.Plan.Guidelines.Count; i++)
        {
            if (review.Assessment.Presence[i] == Terms.Truth.NotMet)
                continue;
            var (guideline, level) = (review.Bound.Plan.Guidelines[i].Guideline, review.Bound.Plan.Guidelines[i].Level);
            foreach (var criterion in guideline.Criteria)
            {
                // What a guideline that is only consulted allows cuts nothing; its cautions do.
                var isCaution = guideline.Cautions.Contains(criterion.Index);
                if (level < 0 && !isCaution)
                    continue;
                if (criterion.Allows is not { } allowance || Grades.IsOut(criterion, review.Context.Requested))
                    continue;
                var used = allowance.Fact is { } fact ? review.Bound.Frame.States[fact.Slot] : null;
                if (AllowanceTests.Fits(allowance, used, review.Context) == Terms.Truth.NotMet)
                    yield return new ExceededAllowance(allowance, used, isCaution);
            }
        }
    }

    private static RequestContext Amended(RequestContext context, RequestLine line)
    {
        var request = context.Request with { Line = line };
        return new RequestContext(context.Pack, context.Case.With(changes => changes.Replacement = request), request);
    }
}
