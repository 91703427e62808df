using System.Globalization;

namespace GuidelineEngine.Cases;

/// <summary>Prints a reading under the field names of the decision contract.</summary>
internal static class PrintedFields
{
    internal static IEnumerable<PrintedField> Of(RequestLine line) => new[]
    {
        line.Service is { } service ? new("service", service.Label, line.ServiceWritten ?? "catalogue") : null,
        Print("visits", line.Visits),
        Print("per_week", line.PerWeek),
        Print("weeks", line.Weeks),
        Print("body_part", line.BodyPart),
        Print("side", line.Side),
        Print("levels", line.Levels),
        Print("level_count", line.LevelCount),
        Print("hours", line.Hours),
        Print("days", line.Days),
        Print("acquisition", line.Acquisition),
        Print("approach", line.Approach),
        Print("contrast", line.Contrast),
        Print("additional", line.Additional),
        Print("post_surgical", line.PostSurgical),
        Print("drug", line.Drug),
        Print("brand", line.Brand),
        Print("strength", line.Strength),
        Release(line),
        Print("form", line.Form),
        Print("route", line.Route),
        Print("quantity", line.Quantity),
        Print("refills", line.Refills),
        Print("sig", line.Sig),
        Print("per_day", line.UnitsADay),
        Print("days_supply", line.DaysSupply),
        Print("service_date", line.ServiceDate),
    }.OfType<PrintedField>();

    // Extended release is another thing to read as; immediate release goes without saying.
    private static PrintedField? Release(RequestLine line) =>
        line.Product is { Release: "extended" } product ? new("release", product.Release, line.Brand?.From ?? line.Drug?.From ?? "catalogue") : null;

    private static PrintedField? Print<T>(string name, ReadField<T>? field) => field is null ? null : new(name, Text(field.Value), field.From);

    private static string Text<T>(T value) => value switch
    {
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        bool said => said ? "yes" : "no",
        IReadOnlyList<string> list => string.Join(", ", list),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
