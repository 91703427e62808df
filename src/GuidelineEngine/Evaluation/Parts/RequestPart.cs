using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>An allowance that a request is shown to exceed, with what was used before where it counts that.</summary>
internal readonly record struct ExceededAllowance(Allowance Allowance, FactState? Used);

/// <summary>
/// The largest part of a request that keeps every allowance which the whole exceeds, and that a physician could then
/// certify.
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
        var parts = whole.Context.Request.Line.Service is not null ? ServicePart.Of(exceeded, whole.Context) : DrugPart.Of(exceeded, whole.Context);
        foreach (var (line, why) in parts)
        {
            var review = whole.Reconsider(BoundRequest.Bind(whole.Pack, Amended(whole.Context, line)), Reviewer.Physician);
            if (review.Truth == Terms.Truth.Met && !Exceeded(review).Any())
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
            foreach (var criterion in review.Bound.Plan.Guidelines[i].Guideline.Criteria)
            {
                if (criterion.Allows is not { } allowance || Grades.IsOut(criterion, review.Context.Requested))
                    continue;
                var used = allowance.Fact is { } fact ? review.Bound.Frame.States[fact.Slot] : null;
                if (AllowanceTests.Fits(allowance, used, review.Context) == Terms.Truth.NotMet)
                    yield return new ExceededAllowance(allowance, used);
            }
        }
    }

    private static RequestContext Amended(RequestContext context, RequestLine line)
    {
        var request = context.Request with { Line = line };
        return new RequestContext(context.Pack, context.Case.With(changes => changes.Replacement = request), request);
    }
}
