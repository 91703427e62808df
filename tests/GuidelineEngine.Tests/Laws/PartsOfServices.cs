using System.Globalization;
using GuidelineEngine.Decisions;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>A part of a service: it would be certified, and no more of any one thing would.</summary>
internal static class PartsOfServices
{
    public static void Check(LawCase one, RequestAmount part, RequestAmount whole, Func<GeneratedCase, IReadOnlyList<string>?> exceededWhereMet)
    {
        one.Must(part != whole, "a part of a service is the whole");
        one.Must(part.Visits <= whole.Visits || part.Visits is null, "a part has more visits than the whole");
        // A pace that no longer fills whole weeks cannot be written on a line.
        if (one.Request.Line.PerWeek is not null && one.Sample.Words.Any(word => word.Name == "visits_a_week"))
            return;
        var kept = exceededWhereMet(Written(one, part));
        one.Must(kept is not null, "the part of a service would not be certified, or exceeds an allowance that binds");
        foreach (var more in More(one, part, whole))
            one.Must(exceededWhereMet(Written(one, more)) is not { } exceeded || exceeded.Except(kept!).Any(), $"{more} would be certified as well as {part}");
    }

    /// <summary>No fewer visits would be certified. A pace that no longer fills whole weeks cannot be written on a line.</summary>
    public static void CheckNone(LawCase one, RequestAmount whole, Func<GeneratedCase, bool> isCertifiable)
    {
        if (one.Request.Line.PerWeek is not null)
            return;
        for (var visits = 1; visits < whole.Visits; visits++)
            one.Must(!isCertifiable(Written(one, whole with { Visits = visits })), Text($"{visits} visits would be certified, and no part is offered"));
    }

    /// <summary>The case with the part in place of what was asked.</summary>
    public static GeneratedCase Written(LawCase one, RequestAmount part) => one.Written.With(Amend(one.WrittenRequest, part));

    public static WrittenRequest Amend(WrittenRequest request, RequestAmount part)
    {
        var item = GeneratedServices.NameOf(request.Fields["item"]);
        var fields = new Dictionary<string, string>(request.Fields)
        {
            ["requested"] = request.Fields.GetValueOrDefault("requested", GeneratedCase.AsOf),
            ["service_date"] = request.Fields.GetValueOrDefault("service_date", GeneratedCase.AsOf),
        };
        item += GeneratedServices.RestOf(request.Fields["item"]);
        if (part.Acquisition is { } how)
            item += " " + how;
        if (part.Visits is { } visits)
            item += Text($" x {visits} visits");
        if (part.Weeks is { } weeks)
            item += Text($" for {weeks} weeks");
        if (part.Levels is { } levels)
            item += Text($", {levels} levels");
        if (part.Hours is { } hours)
            item += Text($" x {hours} hours");
        if (part.Days is { } days)
            item += Text($" for {days} days");
        fields["item"] = "\"" + item + "\"";
        return request with { Fields = fields };
    }

    // One unit more of whatever was cut down; one visit more, at the same pace, may take a week more.
    private static IEnumerable<RequestAmount> More(LawCase one, RequestAmount part, RequestAmount whole)
    {
        var pace = one.Request.Line.PerWeek?.Value.Lower?.Value;
        if (part.Visits < whole.Visits)
            yield return part with { Visits = part.Visits + 1, Weeks = pace is > 0 ? (int)decimal.Ceiling((part.Visits.Value + 1) / pace.Value) : part.Weeks };
        else if (part.Weeks < whole.Weeks)
            yield return part with { Weeks = part.Weeks + 1 };
        if (part.Levels < whole.Levels)
            yield return part with { Levels = part.Levels + 1 };
        if (part.Hours < whole.Hours)
            yield return part with { Hours = part.Hours + 1 };
        if (part.Acquisition is not null && part.Days is { } days)
            yield return part with { Days = days + 1 };
        if (part.Acquisition != whole.Acquisition)
            yield return part with { Acquisition = whole.Acquisition };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
