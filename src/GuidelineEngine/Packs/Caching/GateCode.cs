namespace GuidelineEngine.Packs.Caching;

/// <summary>What a policy sets before any guideline is looked at, as bytes.</summary>
internal static class GateCode
{
    public static void Write(ModelWriter to, GateRules gates)
    {
        to.List(gates.Complete, SourceCode.Write);
        to.List(gates.Deferral, SourceCode.Write);
        to.List(gates.PriorDecision, SourceCode.Write);
        to.DayOrNone(gates.SameGroupFrom);
        to.OrNone(gates.FirstDays, Write);
    }

    public static GateRules Read(ModelReader from) => new()
    {
        Complete = from.List(SourceCode.ReadStatement),
        Deferral = from.List(SourceCode.ReadStatement),
        PriorDecision = from.List(SourceCode.ReadStatement),
        SameGroupFrom = from.DayOrNone(),
        FirstDays = from.OrNone(ReadFirstDays),
    };

    private static void Write(ModelWriter to, FirstDays first)
    {
        to.Number(first.Days);
        to.Day(first.InjuryFrom);
        to.Flag(first.DrugsNeedReview);
        to.List(first.NeedReview, SourceCode.Write);
        to.List(first.RestsOn, SourceCode.Write);
    }

    private static FirstDays ReadFirstDays(ModelReader from) => new()
    {
        Days = from.Number(),
        InjuryFrom = from.Day(),
        DrugsNeedReview = from.Flag(),
        NeedReview = from.List(SourceCode.ReadScope),
        RestsOn = from.List(SourceCode.ReadStatement),
    };
}
