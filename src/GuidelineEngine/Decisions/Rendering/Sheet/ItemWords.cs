using System.Globalization;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A request line as it was read, in one phrase.</summary>
internal static class ItemWords
{
    // These make the phrase; whatever else was read follows under its own name.
    private static readonly string[] InPhrase = ["drug", "brand", "strength", "release", "form", "route", "quantity", "refills", "sig", "per_day", "days_supply"];

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
        parts.AddRange(item.Read
            .Where(field => !fields.ContainsKey("drug") || !InPhrase.Contains(field.Field, StringComparer.Ordinal))
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

    /// <summary>"270 tablets + 1 refill, 30 days, at most 9 a day"; what is not known is left out.</summary>
    public static string Of(RequestAmount amount) => string.Join(", ", new[]
    {
        amount.Quantity is { } quantity ? ScreenWords.Count(quantity, amount.Unit) + Refills(amount.Refills) : null,
        amount.DaysSupply is { } days ? ScreenWords.Number(days) + " days" : null,
        amount.PerDay is { } daily ? $"at most {ScreenWords.Number(daily)} a day" : null,
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
