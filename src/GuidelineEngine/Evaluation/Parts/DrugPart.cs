using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What the allowances of supply and dose leave of a drug: the least that any of them admits.</summary>
internal static class DrugPart
{
    /// <summary>The line cut down to it, and the arithmetic; none where it cannot be worked out, or nothing is left.</summary>
    public static IEnumerable<(RequestLine Line, string Why)> Of(IReadOnlyList<ExceededAllowance> exceeded, RequestContext context)
    {
        var line = context.Request.Line;
        if (line.Quantity is not { } requested || requested.Value != decimal.Truncate(requested.Value))
            yield break;
        // Where the time before is known within bounds: what is not shown to go beyond the limit, then what surely does not.
        if (exceeded.Any(one => one.Used is { Number: { IsExact: false, Lower: not null } }) && Within(exceeded, context, line, isSure: false) is { } most)
            yield return most;
        if (Within(exceeded, context, line, isSure: true) is { } sure)
            yield return sure;
    }

    private static (RequestLine Line, string Why)? Within(IReadOnlyList<ExceededAllowance> exceeded, RequestContext context, RequestLine line, bool isSure)
    {
        decimal? most = null;
        var why = new List<string>();
        var limitsSupply = false;
        foreach (var (allowance, used, _) in exceeded)
        {
            var admitted = allowance.Kind switch
            {
                AllowanceKind.Dose => ByDose(allowance, context, why, isSure),
                AllowanceKind.Supply => BySupply(allowance, used!, context, why, isSure),
                _ => null,
            };
            if (admitted is not { } units)
                return null;
            limitsSupply |= allowance.Kind == AllowanceKind.Supply;
            most = most is { } least ? Math.Min(least, units) : units;
        }

        return most is >= 1 and var quantity ? (Amended(line, quantity, limitsSupply), string.Join(" ", why)) : null;
    }

    // The dose a day goes down and the days stay: a whole number of units a day.
    private static decimal? ByDose(Allowance allowance, RequestContext context, List<string> why, bool isSure)
    {
        var line = context.Request.Line;
        if (allowance.DoseFact!.Derivation is not { OverEverything: false, Ingredient: { } ingredient } || line.Product is not { } product
            || line.Strength is not { } strength || RequestedAmounts.DaysSupply(line) is not { IsExact: true, Lower: { } days })
            return null;
        var place = product.Ingredients.ToList().IndexOf(ingredient);
        if (place < 0 || strength.Value.PerIngredient[place] is not (> 0 and var each))
            return null;
        if (Doses.Beside(ingredient, context) is var beside && (isSure ? beside.Upper : beside.Lower) is not { } others)
            return null;
        var units = decimal.Floor((allowance.Dose!.Value - others.Value) * days.Value / each);
        var left = others.Value == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", of which other lines ask {others.Value:0.##},");
        why.Add(string.Create(CultureInfo.InvariantCulture, $"{allowance.Limit}{left} for {days.Value:0.##} days is {Math.Max(0, units):0} of {each:0.####} {strength.Value.Unit}."));
        return units;
    }

    // The days go down and the dose a day stays; refills fall away.
    private static decimal? BySupply(Allowance allowance, FactState used, RequestContext context, List<string> why, bool isSure)
    {
        if (RequestedAmounts.UnitsADay(context.Request.Line) is not { Lower: { Value: > 0 } aDay } || (isSure ? used.Number.Upper : used.Number.Lower) is not { } before)
            return null;
        var left = AllowanceTests.SupplyDays(allowance, context.Service) - before.Value;
        var units = decimal.Floor(left * aDay.Value);
        why.Add(string.Create(CultureInfo.InvariantCulture, $"{allowance.Limit}{(allowance.Tolerance is { } tolerance ? $" with {tolerance} of tolerance" : "")}, of which {before.Value:0} days were used before, leaves {Math.Max(0, left):0} days: {Math.Max(0, units):0} at {aDay.Value:0.####} a day."));
        return units;
    }

    private static RequestLine Amended(RequestLine line, decimal quantity, bool limitsSupply)
    {
        const string From = "amended";
        var aDay = RequestedAmounts.UnitsADay(line);
        var amended = line with { Quantity = new ReadField<decimal>(quantity, From) };
        return limitsSupply
            ? amended with
            {
                Refills = new ReadField<int>(0, From),
                UnitsADay = new ReadField<Interval>(aDay, From),
                DaysSupply = new ReadField<Interval>(Interval.Exactly(quantity / aDay.Lower!.Value.Value), From),
            }
            : amended with { UnitsADay = new ReadField<Interval>(Interval.Exactly(quantity / RequestedAmounts.DaysSupply(line).Lower!.Value.Value), From) };
    }
}
