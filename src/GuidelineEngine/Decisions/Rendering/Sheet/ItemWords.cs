using System.Globalization;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A request line as it was read, in one phrase.</summary>
internal static class ItemWords
{
    // These make the phrase; whatever else was read follows under its own name.
    private static readonly string[] InPhrase = ["drug", "brand", "strength", "release", "form", "route", "quantity", "refills", "sig", "per_day", "days_supply"];
    private static readonly string[] InServicePhrase =
    [
        "service", "visits", "per_week", "weeks", "hours", "days", "acquisition", "side", "body_part", "levels", "level_count", "approach", "contrast", "additional",
        "post_surgical", "quantity",
    ];

    /// <summary>"alprazolam 1 mg tablet, 60 with 1 refill, 1 tablet twice a day, 30 days".</summary>
    public static string Read(ItemReading item)
    {
        var fields = item.Read.DistinctBy(field => field.Field).ToDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal);
        var parts = new List<string>();
        if (fields.ContainsKey("drug"))
        {
            parts.Add(string.Join(' ', new[] { Value("drug"), Value("strength"), Value("release") is { } release ? release + " release" : null, Value("form") }.OfType<string>()));
            parts.Add((Value("quantity") is { } quantity ? "quantity " + quantity : "quantity not given") + Refills());
            parts.Add(Value("sig") is { } sig ? "sig " + sig : "sig not given");
            if (Value("per_day") is { } daily)
                parts.Add(daily + " a day");
            if (Value("days_supply") is { } days)
                parts.Add(Days(days));
        }
        if (fields.ContainsKey("service"))
            parts.AddRange(ServiceWords(fields));
        parts.AddRange(item.Read
            .Where(field => !(fields.ContainsKey("drug") && InPhrase.Contains(field.Field, StringComparer.Ordinal)))
            .Where(field => !(fields.ContainsKey("service") && InServicePhrase.Contains(field.Field, StringComparer.Ordinal)))
            .Select(field => ScreenWords.Spoken(field.Field) + " " + field.Value));
        return parts.Count == 0 ? "not understood" : string.Join(", ", parts);

        string? Value(string field) => fields.GetValueOrDefault(field);

        string Refills() => Value("refills") switch
        {
            null => "",
            "0" => ", no refills",
            "1" => " + 1 refill",
            var refills => $" + {refills} refills",
        };
    }

    /// <summary>"physical therapy, 12 visits, 3 a week for 4 weeks, low back".</summary>
    private static IEnumerable<string> ServiceWords(Dictionary<string, string> fields)
    {
        var place = string.Join(' ', new[] { Said("side") is "both" ? "bilateral" : Said("side"), Said("body_part") is { } part ? ScreenWords.Spoken(part) : null }.OfType<string>());
        return new[]
        {
            Is("post_surgical") ? "post-surgical " + Said("service") : Said("service"),
            Is("additional") ? "additional" : null,
            Counted("visits", "visit"),
            Said("per_week") is { } often ? often + " a week" + (Said("weeks") is not null ? " for " + Counted("weeks", "week") : "") : Counted("weeks", "week"),
            Counted("hours", "hour"),
            Said("acquisition"),
            Counted("days", "day"),
            Said("approach"),
            Said("contrast") switch { null => null, "both" => "with and without contrast", var contrast => contrast + " contrast" },
            place.Length > 0 ? place : null,
            Said("levels") ?? Counted("level_count", "level"),
            Said("quantity") is { } quantity ? "quantity " + quantity : null,
        }.OfType<string>();

        string? Said(string field) => fields.GetValueOrDefault(field);

        bool Is(string field) => Said(field) == "yes";

        string? Counted(string field, string unit) => Said(field) is { } number ? number + " " + unit + (number == "1" ? "" : "s") : null;
    }

    /// <summary>"270 tablets + 1 refill, 30 days, at most 9 a day"; what is not known is left out.</summary>
    public static string Of(RequestAmount amount) => string.Join(", ", new[]
    {
        amount.Quantity is { } quantity ? ScreenWords.Count(quantity, amount.Unit) + Refills(amount.Refills) : null,
        amount.DaysSupply is { } days ? ScreenWords.Number(days) + " days" : null,
        amount.PerDay is { } daily ? $"at most {ScreenWords.Number(daily)} a day" : null,
        amount.Visits is { } visits ? ScreenWords.Count(visits, "visit") : null,
        amount.Weeks is { } weeks ? ScreenWords.Count(weeks, "week") : null,
        amount.Levels is { } levels ? ScreenWords.Count(levels, "level") : null,
        amount.Hours is { } hours ? ScreenWords.Count(hours, "hour") : null,
        amount.Acquisition,
        amount.Days is { } length ? ScreenWords.Count(length, "day") : null,
    }.OfType<string>()) is { Length: > 0 } text ? text : "amount not known";

    private static string Refills(int? refills) => refills switch
    {
        null => "",
        0 => ", no refills",
        1 => " + 1 refill",
        { } many => string.Create(CultureInfo.InvariantCulture, $" + {many} refills"),
    };

    private static string Days(string days) => days == "1" ? "1 day" : days.EndsWith("days", StringComparison.Ordinal) ? days : days + " days";
}
