namespace GuidelineEngine.Packs.Caching;

/// <summary>A formulary's rules of fills as bytes.</summary>
internal static class FillRuleCode
{
    public static void Write(ModelWriter to, FillRule rule) => to.Shared(rule, WriteWhole);

    public static FillRule Read(ModelReader from) => from.Shared(ReadWhole);

    private static void WriteWhole(ModelWriter to, FillRule rule)
    {
        to.Text(rule.Name);
        Write(to, rule.Conditions);
        to.List(rule.RestsOn, SourceCode.Write);
        to.OrNone(rule.Met, MessageCode.Write);
        to.OrNone(rule.NotMet, MessageCode.Write);
        to.OrNone(rule.Undetermined, MessageCode.Write);
        to.Span(rule.Span);
    }

    private static FillRule ReadWhole(ModelReader from) => new()
    {
        Name = from.Text(),
        Conditions = ReadConditions(from),
        RestsOn = from.List(SourceCode.ReadStatement),
        Met = from.OrNone(MessageCode.Read),
        NotMet = from.OrNone(MessageCode.Read),
        Undetermined = from.OrNone(MessageCode.Read),
        Span = from.Span(),
    };

    private static void Write(ModelWriter to, FillConditions conditions)
    {
        to.FlagOrNone(conditions.Brand);
        to.OrNone(conditions.BrandOnlyWhen, FormulaCode.Write);
        to.TextOrNone(conditions.DispensedBy);
        to.NumberOrNone(conditions.DaysAfterInjury);
        to.DayOrNone(conditions.InjuredBefore);
        to.NumberOrNone(conditions.DaysBeforeSurgery);
        to.NumberOrNone(conditions.DaysAfterSurgery);
        to.NumberOrNone(conditions.MostDays);
        to.NumberOrNone((int?)conditions.WithinListLimit);
        to.Texts(conditions.Purposes);
        to.OrNone(conditions.When, FormulaCode.Write);
        to.OrNone(conditions.Unless, Write);
    }

    private static FillConditions ReadConditions(ModelReader from) => new()
    {
        Brand = from.FlagOrNone(),
        BrandOnlyWhen = from.OrNone(FormulaCode.Read),
        DispensedBy = from.TextOrNone(),
        DaysAfterInjury = from.NumberOrNone(),
        InjuredBefore = from.DayOrNone(),
        DaysBeforeSurgery = from.NumberOrNone(),
        DaysAfterSurgery = from.NumberOrNone(),
        MostDays = from.NumberOrNone(),
        WithinListLimit = (ListLimit?)from.NumberOrNone(),
        Purposes = from.Texts(),
        When = from.OrNone(FormulaCode.Read),
        Unless = from.OrNone(ReadConditions),
    };
}
