using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>When courses began, and how long they have run before the service date.</summary>
internal static class Courses
{
    public static FactState CourseDuration(RequestContext context)
    {
        var start = OwnStart(context, out var sourced);
        return start.IsEmpty
            ? new FactState { Status = FactStatus.Conflict, Open = [CaseField.Since] }
            : SourcedIf(sourced, FactState.Of(start.IsUnknown ? Interval.Unknown : start.DaysUntil(context.Service), CaseField.Since));
    }

    /// <summary>
    /// From the first start among the courses of the request's class that still run: the class that a guideline decides by. A course that ended no
    /// earlier than the day before another began, or than the day before the service, is continued by it: the patient was not a day without. While
    /// the history is open, an earlier course may be missing from it: the duration is then a lower bound.
    /// </summary>
    public static FactState ClassDuration(RequestContext context)
    {
        var own = CourseDuration(context);
        if (ClassOf(context) is not { } drugClass)
            return own;
        if (own.Status == FactStatus.Conflict)
            return context.Case.Medications.IsComplete ? own : own with { Open = [.. own.Open, CaseField.MedicationsComplete] };

        var (least, most) = (own.Number.Lower, own.Number.Upper);
        var sourced = own.IsSourced;
        var hasUnaskable = false;
        foreach (var (start, origin) in OthersOfClass(drugClass, context))
        {
            var days = start?.StartSeenFrom(context.Service).DaysUntil(context.Service) ?? Interval.Unknown;
            hasUnaskable |= !days.IsExact;
            if (days.Lower is { } lower && (least is not { } known || lower.Value > known.Value))
                (least, sourced) = (lower, sourced && origin is not null);
            most = most is { } upper && days.Upper is { } other ? (other.Value > upper.Value ? other : upper) : null;
        }

        // The latest to end comes first: what it reaches back to is where an earlier one must have ended.
        foreach (var entry in EndedOfClass(drugClass, context))
        {
            var ended = context.Service.DayNumber - entry.Until!.Value.DayNumber;
            if (ended > most?.Value + 1)
                break;
            var isContinued = ended <= (least?.Value ?? 0) + 1;
            var days = entry.Since?.StartSeenFrom(context.Service).DaysUntil(context.Service) ?? Interval.Unknown;
            var lasted = Math.Max(ended, days.Lower?.Value ?? 0);
            hasUnaskable |= !isContinued || !days.IsExact;
            if (isContinued && lasted > (least?.Value ?? 0))
                (least, sourced) = (new Bound(lasted), sourced && (entry.Since?.Origin ?? entry.Origin) is not null);
            most = most is { } upper && days.Upper is { } longest ? new Bound(Math.Max(upper.Value, Math.Max(ended, longest.Value))) : null;
        }

        var isComplete = context.Case.Medications.IsComplete;
        if (isComplete && context.Case.Medications.Origin is null)
            sourced = false;
        CaseField[] open = (own.Number.IsExact, isComplete) switch
        {
            (true, true) => [],
            (true, false) => [CaseField.MedicationsComplete],
            (false, true) => [CaseField.Since],
            _ => [CaseField.Since, CaseField.MedicationsComplete],
        };
        var number = new Interval(least, isComplete ? most : null);
        return FactState.Of(number, open) with { IsSourced = sourced, HasUnaskable = hasUnaskable };
    }

    private static FactState SourcedIf(bool sourced, FactState state) => state.IsSourced == sourced ? state : state with { IsSourced = sourced };

    /// <summary>Whether the course is new at the service date.</summary>
    public static Truth IsNew(RequestContext context)
    {
        var (isNew, isRunning) = SignsOfStart(context);
        return isNew == isRunning ? Truth.Undetermined : Kleene.From(isNew);
    }

    /// <summary>Whether the case says both that the course is new and that it is running.</summary>
    public static bool StartIsContradictory(RequestContext context) => SignsOfStart(context) is (true, true);

    // A date that is given later must not turn what the purpose or the history said: where they disagree it is open.
    private static (bool IsNew, bool IsRunning) SignsOfStart(RequestContext context)
    {
        var start = OwnStart(context, out _);
        var startsNow = context.Request.Since is { IsNew: true } || start.IsExact && start.Latest == context.Service;
        var hasStarted = !start.IsEmpty && start.Latest < context.Service;
        var isListed = false;
        foreach (var entry in context.OwnEntries)
            isListed |= !startsNow || entry.Since is null;
        var isSupplied = context.Request.Supply is { } supply && (supply.LastFill < context.Service || supply.Left > 0);
        return (
            startsNow || context.Request.Purpose == "trial",
            hasStarted || isListed || isSupplied || context.Request.Purpose is "maintenance" or "dose_change" or "taper");
    }

    /// <summary>What the case says of the start of the course: on the request, and in the history.</summary>
    public static IEnumerable<CourseStart> Stated(RequestContext context) =>
        context.OwnEntries.Select(entry => entry.Since).Prepend(context.Request.Since).OfType<CourseStart>();

    /// <summary>Whether what says when the course began names its record.</summary>
    public static bool StartIsSourced(RequestContext context)
    {
        _ = OwnStart(context, out var sourced);
        return sourced;
    }

    // What the request says of its course and what the history says of it hold together; where they cannot, the start is open.
    private static DateRange OwnStart(RequestContext context, out bool sourced)
    {
        sourced = true;
        var start = DateRange.Unknown;
        if (context.Request.Since is { } stated)
        {
            start = stated.StartSeenFrom(context.Service);
            sourced = stated.Origin is not null;
        }

        foreach (var entry in context.OwnEntries)
        {
            if (entry.Since is not { } since)
                continue;
            var seen = since.StartSeenFrom(context.Service);
            sourced = start.IsUnknown ? (since.Origin ?? entry.Origin) is not null : sourced || (since.Origin ?? entry.Origin) is not null;
            start = start.IsUnknown ? seen : start.Intersect(seen);
        }

        return start;
    }

    // The class that a guideline decides by; of a drug that none decides by class, its own.
    private static string? ClassOf(RequestContext context)
    {
        if (context.Product is not { Classes: [var primary, ..] classes })
            return null;
        foreach (var drugClass in classes)
        {
            if (context.Pack.DecidingClasses.Contains(drugClass))
                return drugClass;
        }

        return primary;
    }

    private static IEnumerable<Medication> EndedOfClass(string drugClass, RequestContext context) => context.Case.Medications.Items.Count == 0 ? [] : context.Case.Medications.Items
        .Where(entry => !context.IsCurrent(entry) && entry.Line.Product?.Is(drugClass) == true)
        .OrderByDescending(entry => entry.Until?.DayNumber ?? int.MinValue);

    private static IEnumerable<(CourseStart? Start, Origin? Origin)> OthersOfClass(string drugClass, RequestContext context)
    {
        foreach (var entry in context.OtherCurrentMedications)
        {
            if (entry.Line.Product is { } product && product.Is(drugClass))
                yield return (entry.Since, entry.Since?.Origin ?? entry.Origin);
        }

        foreach (var other in context.OtherRequests)
        {
            if (other.Line.Product is { } product && product.Is(drugClass))
                yield return (other.Since, other.Since?.Origin);
        }
    }
}
