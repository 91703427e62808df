using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Changes of what is asked, so that with what was used before it comes to a limit.</summary>
internal static class AllowanceEdits
{
    public static IEnumerable<CaseEdit> For(Allowance allowance, EditedCase from) => allowance.Kind switch
    {
        AllowanceKind.Supply => Supplies(allowance, from),
        AllowanceKind.Dose => DoseEdits.For(allowance.DoseFact!, CaseEdits.Beside(allowance.Dose!.Value, MeasuredThresholds.UnitOf(allowance.Dose.Value)), from),
        AllowanceKind.Visits => Visits(allowance.Most!.Value, Used(allowance, from) ?? 0, from),
        AllowanceKind.Levels => CaseEdits.Beside(allowance.Most!.Value, 1).Where(count => count > 0).Select(count => FieldEdits.LevelsOf((int)count, from)).Append(FieldEdits.Bare(from)),
        AllowanceKind.Trial => Trials(AllowanceTests.TrialDays(allowance, from.Service), from),
        AllowanceKind.Weeks => Amounts("weeks", allowance.Most!.Value, from),
        _ => Amounts("hours", allowance.Most!.Value, from),
    };

    private static IEnumerable<CaseEdit> Supplies(Allowance allowance, EditedCase from)
    {
        var limit = AllowanceTests.SupplyDays(allowance, from.Service);
        var perDay = RequestedAmounts.UnitsADay(from.Line);
        foreach (var days in CaseEdits.Beside(limit, 1).SelectMany(sum => new[] { sum - (Used(allowance, from) ?? 0), sum }).Distinct().Where(days => days > 0))
        {
            if (perDay.IsExact && from.Line.Sig is not null && from.Context.Request.Item.Contains('#', StringComparison.Ordinal))
                yield return Single(from, new CaseStep(from.InRequest("item"), Written.Quoted(from.Item(perDay.Lower!.Value.Value * days, keepsDirections: true))));
            var quantity = perDay.IsExact ? perDay.Lower!.Value.Value * days : days;
            yield return Single(
                from, new CaseStep(from.InRequest("item"), Written.Quoted(from.Item(quantity, keepsDirections: false))), new CaseStep(from.InRequest("days_supply"), Written.Number(days)));
        }
        yield return new CaseEdit(new CaseStep(from.InRequest("item"), Written.Quoted(from.Item(null, keepsDirections: false))), new CaseStep(from.InRequest("days_supply"), null));
        yield return from.Field("refills", null);
        foreach (var edit in FieldEdits.Starts([limit, limit + 1, limit - 1], from))
            yield return edit;
    }

    // Refills would multiply the days.
    private static CaseEdit Single(EditedCase from, params IReadOnlyList<CaseStep> steps) =>
        from.Line.Refills is { Value: 0 } ? new CaseEdit(steps) : new CaseEdit([.. steps, new CaseStep(from.InRequest("refills"), Written.Number(0))]);

    private static IEnumerable<CaseEdit> Visits(decimal most, decimal used, EditedCase from) =>
        CaseEdits.Beside(most, 1).Where(sum => sum - used > 0).Select(sum => from.Field("visits", Written.Number(sum - used)))
            .Concat(TreatmentEdits.Visits(CaseEdits.Beside(most - (Asked(from) ?? 0), 1).Where(visits => visits >= 0), from))
            .Append(FieldEdits.Bare(from));

    private static decimal? Asked(EditedCase from) => RequestedService.Amount(DerivationRule.VisitsRequested, from.Line) is { IsExact: true, Lower.Value: var visits } ? visits : null;

    private static IEnumerable<CaseEdit> Trials(int days, EditedCase from) =>
        CaseEdits.Beside(days, 1).Where(count => count > 0)
            .Select(count => new CaseEdit(new CaseStep(from.InRequest("acquisition"), Written.Word("rental")), new CaseStep(from.InRequest("days"), Written.Number(count))))
            .Append(from.Field("acquisition", Written.Word("purchase")))
            .Append(FieldEdits.Bare(from));

    private static IEnumerable<CaseEdit> Amounts(string key, decimal most, EditedCase from) =>
        CaseEdits.Beside(most, MeasuredThresholds.UnitOf(most)).Where(number => number > 0).Select(number => from.Field(key, Written.Number(number))).Append(FieldEdits.Bare(from));

    private static decimal? Used(Allowance allowance, EditedCase from) =>
        allowance.UsedBefore is { } fact && from.Request.Frame.States[fact.Slot] is { Status: FactStatus.Documented, Number: { Lower: { } used } } ? used.Value : null;
}
