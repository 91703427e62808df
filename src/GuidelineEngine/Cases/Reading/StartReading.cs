using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads <c>since</c>: when a course began.</summary>
internal static class StartReading
{
    private const string What = "`since`";
    private static readonly string[] Bounds = ["by", "after", "at_least", "at_most"];

    /// <summary>The start; null when there is none, or a mistake, which is reported.</summary>
    public static CourseStart? Read(Node? node, CaseSetting setting)
    {
        if (node is not MappingNode)
            return Plain(ValueReading.Scalar(node, setting.Diagnostics, What), setting, null);
        var errors = setting.Diagnostics.ErrorCount;
        var since = setting.Over(node, What)!;
        var value = since.TakeScalar("value");
        var days = DayReading.Bounds(since, setting);
        var atLeast = AmountReading.Length(since.TakeScalar("at_least"), setting, "`at_least`");
        var atMost = AmountReading.Length(since.TakeScalar("at_most"), setting, "`at_most`");
        var origin = OriginReading.Read(since.Take("source"), setting);
        since.Finish();
        var bound = Array.Find(Bounds, since.Has);
        if (value is not null)
        {
            if (bound is null)
                return Plain(value, setting, origin);
            setting.Diagnostics.Report(DiagnosticCatalogue.ValueAndBounds, value.Span, What, bound);
            return null;
        }
        if (bound is null)
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.NoBound, CaseSetting.Beginning(since.Span), What, Alternatives.OneOf(["value", .. Bounds]));
            return null;
        }
        if (errors < setting.Diagnostics.ErrorCount)
            return null;
        if (days.IsEmpty || Contradicts(atLeast, atMost))
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.BoundsDisagree, CaseSetting.Beginning(since.Span), What);
            return null;
        }
        return new CourseStart { Day = days, AtLeast = atLeast, AtMost = atMost, Origin = origin, Written = Written(since) };
    }

    private static CourseStart? Plain(ScalarNode? scalar, CaseSetting setting, Origin? origin)
    {
        if (scalar is null)
            return null;
        if (scalar.Text == "new")
            return new CourseStart { IsNew = true, Origin = origin, Written = scalar.Text };
        if (DayReading.TryDays(scalar.Text, out var days))
        {
            if (CaseSetting.IsPlausible(days.Earliest!.Value.Year))
                return new CourseStart { Day = days, Origin = origin, Written = scalar.Text };
            setting.ReportYear(scalar, What);
            return null;
        }
        var hint = Duration.TryParse(scalar.Text, out _) ? "write `{ at_least: " + scalar.Text + " }` or `{ at_most: " + scalar.Text + " }`" : null;
        setting.Diagnostics.ReportWithHint(DiagnosticCatalogue.NotAStart, scalar.Span, hint, scalar.Text);
        return null;
    }

    // Compared on one day of the calendar: a contradiction there is one on every day, save by a day or two at a month's end.
    private static bool Contradicts(Duration? atLeast, Duration? atMost) =>
        atLeast is { } least && atMost is { } most && least.MostDays(Ordinary) > most.MostDays(Ordinary);

    private static readonly DateOnly Ordinary = new(2014, 6, 15);

    private static string Written(MappingReader since)
    {
        var written = "";
        foreach (var bound in Bounds)
        {
            if (since.Take(bound) is ScalarNode given)
                written += (written.Length == 0 ? "" : ", ") + bound.Replace('_', ' ') + " " + given.Text;
        }
        return written;
    }
}
