using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cases;

/// <summary>Reads the request for authorization as a form, and who sent it.</summary>
internal static class FormReading
{
    private static readonly string[] Kinds = ["new", "resubmission", "written_confirmation"];
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    public static AuthorizationRequest? Read(Node? node, CaseSetting setting)
    {
        if (setting.Over(node, "`rfa`") is not { } rfa)
            return null;
        var kind = setting.Word(rfa, "kind", Kinds);
        var dated = setting.Day(rfa, "dated");
        var (at, timeKnown, by, mailed) = Receipt(rfa.Take("received"), setting);
        var read = new AuthorizationRequest
        {
            Kind = kind,
            Dated = dated,
            ReceivedAt = at,
            ReceivedTimeKnown = timeKnown,
            ReceivedBy = by,
            Mailed = mailed,
            Signed = rfa.TakeYesNo("signed"),
            AllLines = rfa.TakeYesNo("all_lines"),
            Expedited = rfa.TakeYesNo("expedited"),
            Specific = rfa.TakeYesNo("specific"),
            Substantiated = rfa.TakeYesNo("substantiated"),
        };
        rfa.Finish();
        return read;
    }

    public static Requester? Requester(Node? node, CaseSetting setting)
    {
        if (setting.Over(node, "`requester`") is not { } requester)
            return null;
        var read = new Requester(requester.TakeText("role"), requester.TakeText("specialty"), requester.TakeText("group"))
        {
            IsInNetwork = requester.TakeYesNo("in_network"),
        };
        requester.Finish();
        return read;
    }

    private static (DateTime? At, bool TimeKnown, string? By, DateOnly? Mailed) Receipt(Node? node, CaseSetting setting)
    {
        if (node is not MappingNode)
        {
            var (plain, known) = Moment(ValueReading.Scalar(node, setting.Diagnostics, "`received`"), setting, "`received`");
            return (plain, known, null, null);
        }
        var received = setting.Over(node, "`received`")!;
        // What was mailed counts as received so many days later, so that its stamp may be unknown.
        var (at, timeKnown) = Moment(received.Has("mailed") ? received.TakeScalar("at") : received.RequireScalar("at"), setting, "`at`");
        var by = received.TakeText("by");
        var mailed = setting.Day(received, "mailed");
        received.Finish();
        return (at, timeKnown, by, mailed);
    }

    private static (DateTime? At, bool TimeKnown) Moment(ScalarNode? scalar, CaseSetting setting, string what)
    {
        if (scalar is null)
            return (null, false);
        // A day is the shorter of the two and cheaper to know.
        var isDay = ScalarReading.TryDate(scalar.Text, out var day);
        var moment = day.ToDateTime(TimeOnly.MinValue);
        var timed = !isDay && DateTime.TryParseExact(scalar.Text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
        if (!isDay && !timed)
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.NotAMoment, scalar.Span, what, scalar.Text);
            return (null, false);
        }
        if (CaseSetting.IsPlausible(moment.Year))
            return (moment, timed);
        setting.ReportYear(scalar, what);
        return (null, false);
    }
}
