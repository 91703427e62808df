using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Caching;

/// <summary>Policies as bytes.</summary>
internal static class PolicyCode
{
    public static void Write(ModelWriter to, ReviewPolicy policy)
    {
        to.Text(policy.Id);
        to.Text(policy.Title);
        to.List(policy.Rows, Write);
        to.Flag(policy.AsksFirst);
        to.List(policy.Deadlines, Write);
        to.Number(policy.PriorDecisionMonths);
        Write(to, policy.Receipt);
        to.Day(policy.SaturdaysCountedUntil);
        to.List(policy.Holidays, Write);
        GateCode.Write(to, policy.Gates);
        to.List(policy.Authority.Staff, SourceCode.Write);
        to.List(policy.Authority.Physician, SourceCode.Write);
        to.List(policy.Conditional, SourceCode.Write);
        to.Map(policy.Advice, static (to, name) => to.Text(name), static (to, text) => to.Text(text));
        to.Map(policy.Words, static (to, outcome) => to.Number((int)outcome), static (to, word) => to.Text(word));
        to.List(policy.Statements, SourceCode.Write);
    }

    public static ReviewPolicy Read(ModelReader from) => new()
    {
        Id = from.Text(),
        Title = from.Text(),
        Rows = from.List(ReadRow),
        AsksFirst = from.Flag(),
        Deadlines = from.List(ReadDeadline),
        PriorDecisionMonths = from.Number(),
        Receipt = ReadReceipt(from),
        SaturdaysCountedUntil = from.Day(),
        Holidays = from.List(ReadHoliday),
        Gates = GateCode.Read(from),
        Authority = new AuthorityRules(from.List(SourceCode.ReadStatement), from.List(SourceCode.ReadStatement)),
        Conditional = from.List(SourceCode.ReadStatement),
        Advice = from.Map(static from => from.Text(), static from => from.Text(), StringComparer.Ordinal),
        Words = from.Map(static from => (Outcome)from.Number(), static from => from.Text()),
        Statements = from.List(SourceCode.ReadStatement),
    };

    private static void Write(ModelWriter to, PolicyRow row)
    {
        to.Number((int)row.Situation);
        to.Text(row.Number);
        to.List(row.Cells, Write);
        to.Text(row.Because);
        to.Span(row.Span);
    }

    private static PolicyRow ReadRow(ModelReader from) => new((Situation)from.Number(), from.Text(), from.List(ReadCell), from.Text(), from.Span());

    private static void Write(ModelWriter to, PolicyCell cell)
    {
        to.NumberOrNone((int?)cell.Outcome);
        to.Flag(cell.IsConditional);
        to.Texts(cell.Advice);
        to.TextOrNone(cell.Because);
    }

    private static PolicyCell ReadCell(ModelReader from) => new((Outcome?)from.NumberOrNone(), from.Flag(), from.Texts(), from.TextOrNone());

    private static void Write(ModelWriter to, DeadlineRule rule)
    {
        to.Number((int)rule.Kind);
        to.List(rule.Stages, static (to, stage) => to.Number((int)stage));
        to.FlagOrNone(rule.Expedited);
        to.FlagOrNone(rule.Drug);
        to.FlagOrNone(rule.AfterLiability);
        to.DayOrNone(rule.ServiceFrom);
        to.Number(rule.Count);
        to.Number((int)rule.Unit);
        to.List(rule.After, static (to, start) => to.Number((int)start));
        to.List(rule.RestsOn, SourceCode.Write);
    }

    private static DeadlineRule ReadDeadline(ModelReader from) => new()
    {
        Kind = (DeadlineKind)from.Number(),
        Stages = from.List(static from => (Stage)from.Number()),
        Expedited = from.FlagOrNone(),
        Drug = from.FlagOrNone(),
        AfterLiability = from.FlagOrNone(),
        ServiceFrom = from.DayOrNone(),
        Count = from.Number(),
        Unit = (CountUnit)from.Number(),
        After = from.List(static from => (CountStart)from.Number()),
        RestsOn = from.List(SourceCode.ReadStatement),
    };

    private static void Write(ModelWriter to, ReceiptRules receipt)
    {
        to.Number((int)(receipt.Until.Ticks / TimeSpan.TicksPerSecond));
        to.Texts(receipt.Channels);
        to.List(receipt.SameDayStages, static (to, stage) => to.Number((int)stage));
        to.Flag(receipt.SameDayIfExpedited);
        to.NumberOrNone(receipt.DaysAfterMailing);
        to.List(receipt.LateRestsOn, SourceCode.Write);
        to.List(receipt.MailRestsOn, SourceCode.Write);
    }

    private static ReceiptRules ReadReceipt(ModelReader from) => new()
    {
        Until = new TimeOnly(from.Number() * TimeSpan.TicksPerSecond),
        Channels = from.Texts(),
        SameDayStages = from.List(static from => (Stage)from.Number()),
        SameDayIfExpedited = from.Flag(),
        DaysAfterMailing = from.NumberOrNone(),
        LateRestsOn = from.List(SourceCode.ReadStatement),
        MailRestsOn = from.List(SourceCode.ReadStatement),
    };

    private static void Write(ModelWriter to, Holiday holiday)
    {
        to.Text(holiday.Name);
        to.Number(holiday.Month);
        to.NumberOrNone(holiday.Day);
        to.NumberOrNone((int?)holiday.Weekday);
        to.Number(holiday.Occurrence);
        to.OrNone(holiday.After, Write);
        to.Number(holiday.DaysAfter);
        to.Flag(holiday.MovesFromSunday);
        to.Number(holiday.FromYear);
        to.Number(holiday.ToYear);
        to.Number((int)holiday.Grade);
    }

    private static Holiday ReadHoliday(ModelReader from) => new()
    {
        Name = from.Text(),
        Month = from.Number(),
        Day = from.NumberOrNone(),
        Weekday = (DayOfWeek?)from.NumberOrNone(),
        Occurrence = from.Number(),
        After = from.OrNone(ReadHoliday),
        DaysAfter = from.Number(),
        MovesFromSunday = from.Flag(),
        FromYear = from.Number(),
        ToYear = from.Number(),
        Grade = (Grade)from.Number(),
    };
}
