namespace GuidelineEngine.Packs.Caching;

/// <summary>Allowances as bytes.</summary>
internal static class AllowanceCode
{
    public static void Write(ModelWriter to, Allowance allowance)
    {
        to.Number((int)allowance.Kind);
        to.DurationOrNone(allowance.Supply);
        to.DurationOrNone(allowance.Tolerance);
        to.OrNone(allowance.UsedBefore, FactCode.WriteName);
        to.AmountOrNone(allowance.Dose);
        to.OrNone(allowance.DoseFact, FactCode.WriteName);
        to.AmountOrNone(allowance.Most);
        to.DurationOrNone(allowance.Trial);
        to.Text(allowance.Limit);
        to.Span(allowance.Span);
    }

    public static Allowance Read(ModelReader from) => new()
    {
        Kind = (AllowanceKind)from.Number(),
        Supply = from.DurationOrNone(),
        Tolerance = from.DurationOrNone(),
        UsedBefore = from.OrNone(FactCode.ReadName),
        Dose = from.AmountOrNone(),
        DoseFact = from.OrNone(FactCode.ReadName),
        Most = from.AmountOrNone(),
        Trial = from.DurationOrNone(),
        Limit = from.Text(),
        Span = from.Span(),
    };
}
