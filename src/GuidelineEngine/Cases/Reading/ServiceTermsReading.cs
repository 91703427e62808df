using GuidelineEngine.Documents;

namespace GuidelineEngine.Cases;

/// <summary>Reads what a request says of a service: how often, for how long, where.</summary>
internal static class ServiceTermsReading
{
    private const int MostVisits = 10_000;
    private const int MostWeeks = 1_000;
    private const int MostHours = 100_000;
    private const int MostDays = 3_660;

    private static readonly string[] Keys =
        ["service", "visits", "per_week", "weeks", "body_part", "side", "levels", "hours", "days", "acquisition", "approach"];

    private static readonly string[] Sides = ["left", "right", "both"];
    private static readonly string[] Acquisitions = ["trial", "rental", "purchase"];
    private static readonly string[] Approaches = ["interlaminar", "transforaminal", "caudal"];

    public static ServiceTerms? Read(MappingReader request, CaseSetting setting)
    {
        if (!HasAny(request))
            return null;
        return new ServiceTerms
        {
            Service = request.TakeText("service"),
            Visits = setting.Count(request, "visits", 1, MostVisits),
            PerWeek = AmountReading.Within(request.TakeScalar("per_week"), 0, MostVisits, setting, "`per_week`"),
            Weeks = setting.Count(request, "weeks", 1, MostWeeks),
            BodyPart = request.TakeText("body_part"),
            Side = setting.Word(request, "side", Sides),
            Levels = request.TakeTextList("levels") is { Count: > 0 } levels ? [.. levels.Select(level => level.Text)] : [],
            Hours = setting.Number(request, "hours", 0, MostHours),
            Days = setting.Count(request, "days", 1, MostDays),
            Acquisition = setting.Word(request, "acquisition", Acquisitions),
            Approach = setting.Word(request, "approach", Approaches),
        };
    }

    private static bool HasAny(MappingReader request)
    {
        foreach (var key in Keys)
        {
            if (request.Has(key))
                return true;
        }
        return false;
    }
}
