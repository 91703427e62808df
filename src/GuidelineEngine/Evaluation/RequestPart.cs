using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

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
        var line = whole.Context.Request.Line;
        if (exceeded.Count == 0 || line.Quantity is not { } requested || requested.Value != decimal.Truncate(requested.Value))
            return null;

        decimal? most = null;
        var why = new List<string>();
        var limitsSupply = false;
        foreach (var (allowance, used) in exceeded)
        {
            var admitted = allowance.Dose is { } dose ? ByDose(allowance, dose, line, why) : BySupply(allowance, used, whole.Context, why);
            if (admitted is not { } units)
                return null;
            limitsSupply |= allowance.Supply is not null;
            most = most is { } least ? Math.Min(least, units) : units;
        }

        if (most is not { } quantity || quantity < 1)
            return null;
        var amended = Amend(whole.Context, quantity, limitsSupply);
        var review = whole.Reconsider(BoundRequest.Bind(whole.Pack, amended), Reviewer.Physician);
        return review.Truth == Terms.Truth.Met && !Exceeded(review).Any()
            ? new RequestPart(AmountOf(amended.Request.Line), string.Join(" ", why), review)
            : null;
    }

    /// <summary>What a request asks, as amounts.</summary>
    public static RequestAmount AmountOf(RequestLine line) => new(
        line.Quantity?.Value,
        line.Refills?.Value,
        RequestedAmounts.DaysSupply(line) is { IsExact: true, Lower: { } days } ? days.Value : null,
        RequestedAmounts.UnitsADay(line).Upper?.Value,
        line.Unit ?? line.Form?.Value ?? (line.Product is { Forms: [var unit, ..] } ? unit : "unit"));

    /// <summary>The allowances that the whole is shown to exceed, with what was used before.</summary>
    private static IEnumerable<(Allowance Allowance, FactState Used)> Exceeded(RequestReview review)
    {
        for (var i = 0; i < review.Bound.Plan.Guidelines.Count; i++)
        {
            if (review.Assessment.Presence[i] == Terms.Truth.NotMet)
                continue;
            foreach (var criterion in review.Bound.Plan.Guidelines[i].Guideline.Criteria)
            {
                if (criterion.Allows is not { } allowance || Grades.IsOut(criterion, review.Context.Requested))
                    continue;
                var used = review.Bound.Frame.States[AllowanceTests.FactOf(allowance)!.Slot];
                if (AllowanceTests.Fits(allowance, used, review.Context) == Terms.Truth.NotMet)
                    yield return (allowance, used);
            }
        }
    }

    // The dose a day goes down and the days stay: a whole number of units a day.
    private static decimal? ByDose(Allowance allowance, decimal dose, RequestLine line, List<string> why)
    {
        if (allowance.DoseFact!.Derivation is not { OverEverything: false, Ingredient: { } ingredient } || line.Product is not { } product
            || line.Strength is not { } strength || RequestedAmounts.DaysSupply(line) is not { IsExact: true, Lower: { } days })
            return null;
        var place = product.Ingredients.ToList().IndexOf(ingredient);
        if (place < 0 || strength.Value.PerIngredient[place] is not (> 0 and var each))
            return null;
        var units = decimal.Floor(dose * days.Value / each);
        why.Add(string.Create(CultureInfo.InvariantCulture, $"{allowance.Limit} for {days.Value:0.##} days is {units:0} of {each:0.####} {strength.Value.Unit}."));
        return units;
    }

    // The days go down and the dose a day stays; refills fall away.
    private static decimal? BySupply(Allowance allowance, FactState used, RequestContext context, List<string> why)
    {
        if (RequestedAmounts.UnitsADay(context.Request.Line) is not { Lower: { Value: > 0 } aDay } || used.Number.Upper is not { } before)
            return null;
        var left = AllowanceTests.SupplyDays(allowance, context.Service) - before.Value;
        var units = decimal.Floor(left * aDay.Value);
        why.Add(string.Create(CultureInfo.InvariantCulture, $"{allowance.Limit}{(allowance.Tolerance is { } tolerance ? $" with {tolerance} of tolerance" : "")}, of which {before.Value:0} days were used before, leaves {Math.Max(0, left):0} days: {Math.Max(0, units):0} at {aDay.Value:0.####} a day."));
        return units;
    }

    private static RequestContext Amend(RequestContext context, decimal quantity, bool limitsSupply)
    {
        const string From = "amended";
        var line = context.Request.Line;
        var aDay = RequestedAmounts.UnitsADay(line);
        line = line with { Quantity = new ReadField<decimal>(quantity, From) };
        if (limitsSupply)
        {
            line = line with
            {
                Refills = new ReadField<int>(0, From),
                UnitsADay = new ReadField<Interval>(aDay, From),
                DaysSupply = new ReadField<Interval>(Interval.Exactly(quantity / aDay.Lower!.Value.Value), From),
            };
        }
        else
        {
            line = line with { UnitsADay = new ReadField<Interval>(Interval.Exactly(quantity / RequestedAmounts.DaysSupply(line).Lower!.Value.Value), From) };
        }

        var request = context.Request with { Line = line };
        return new RequestContext(context.Pack, context.Case.With(changes => changes.Replacement = request), request);
    }
}
