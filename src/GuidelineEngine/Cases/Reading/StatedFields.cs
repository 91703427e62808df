using System.Globalization;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>The fields of a request line that the case states itself; they override what the line was read as.</summary>
internal sealed record StatedFields
{
    private const decimal MostUnits = 100_000;
    private const int MostRefills = 99;
    private const int MostDays = 3_660;
    private const string DoesNotFit = "quantity does not fit the sig";

    private static readonly StatedFields None = new();

    public string? Drug { get; init; }
    public string? Strength { get; init; }
    public string? Form { get; init; }
    public string? Route { get; init; }
    public decimal? Quantity { get; init; }
    public int? Refills { get; init; }
    public string? Sig { get; init; }
    public decimal? DaysSupply { get; init; }

    /// <summary>Reads them from a request.</summary>
    public static StatedFields Read(MappingReader request, CaseSetting setting) => new()
    {
        Drug = request.TakeText("drug"),
        Strength = request.TakeText("strength"),
        Form = request.TakeText("form"),
        Route = request.TakeText("route"),
        Quantity = setting.Number(request, "quantity", 0, MostUnits),
        Refills = setting.Count(request, "refills", 0, MostRefills),
        Sig = request.TakeText("sig"),
        DaysSupply = setting.Number(request, "days_supply", 1, MostDays),
    };

    /// <summary>The line with these fields in place of its own, and where the two differ.</summary>
    public (RequestLine Line, IReadOnlyList<string> Differences) Over(RequestLine line, RequestLineReader lines)
    {
        if (this == None)
            return (line, []);
        return CanBeRemembered ? lines.OfStatedFields.Of(line, this, read => WorkOut(read, lines)) : WorkOut(line, lines);
    }

    // What is remembered must not be large; and 30 equals 30.0, which is printed otherwise.
    private bool CanBeRemembered =>
        Quantity is not { Scale: > 0 } && DaysSupply is not { Scale: > 0 }
        && (Drug?.Length ?? 0) + (Strength?.Length ?? 0) + (Form?.Length ?? 0) + (Route?.Length ?? 0) + (Sig?.Length ?? 0) <= RequestLineReader.LongestLine;

    private (RequestLine Line, IReadOnlyList<string> Differences) WorkOut(RequestLine line, RequestLineReader lines)
    {
        var read = (Drug ?? Strength ?? Form ?? Route) is null ? line : new StatedDrug(this).Over(line, lines);
        if (Refills is { } refills)
            read = read with { Refills = new(refills, From("refills")) };
        if (Quantity is not null || Sig is not null || DaysSupply is not null)
            read = Amounts(read, lines);
        return (read, Differences(line, read));
    }

    /// <summary>The ground of a field that the case states.</summary>
    public static string From(string field) => "the case: " + field;

    // Days and units a day follow from each other by the rules that hold within a line.
    private RequestLine Amounts(RequestLine line, RequestLineReader lines)
    {
        var doubts = new TokenLine("");
        var sig = Sig is null ? null : lines.ReadSig(Sig);
        var quantity = Quantity is { } units ? new(units, From("quantity")) : line.Quantity;
        var perDay = sig is null ? Written(line.UnitsADay) : InCase(sig.UnitsADay, "sig");
        var stated = DaysSupply is { } days ? new(Interval.Exactly(days), From("days_supply"))
            : InCase(sig?.StatedDays, "sig") ?? Written(line.DaysSupply);
        var unit = line.Form?.Value ?? (line.Product is { Forms.Count: > 0 } product ? product.Forms[0] : "unit");
        var supply = SupplyArithmetic.Days(doubts, quantity, perDay, stated, unit);
        var read = line with
        {
            Quantity = quantity,
            UnitsADay = perDay ?? SupplyArithmetic.UnitsADay(quantity, stated, unit),
            DaysSupply = supply,
            Doubts = [.. line.Doubts.Where(doubt => !doubt.Text.StartsWith(DoesNotFit, StringComparison.Ordinal)), .. sig?.Doubts ?? [], .. doubts.Doubts],
        };
        return sig is null ? read : read with
        {
            Sig = new(sig.Text, From("sig")),
            UnitsPerDose = InCase(sig.UnitsPerDose, "sig"),
            DosesADay = InCase(sig.DosesADay, "sig"),
            AsNeeded = InCase(sig.AsNeeded, "sig"),
            Unread = [.. line.Unread, .. sig.Unread],
        };
    }

    private static ReadField<T>? InCase<T>(ReadField<T>? field, string name) => field is null ? null : field with { From = From(name) };

    private static ReadField<Interval>? Written(ReadField<Interval>? field) =>
        field is null || field.From.StartsWith("derived:", StringComparison.Ordinal) ? null : field;

    private List<string> Differences(RequestLine line, RequestLine read)
    {
        var before = line.Fields.ToDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal);
        var after = read.Fields.ToDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal);
        var differences = new List<string>();
        foreach (var (field, stated) in Stated())
        {
            if (before.TryGetValue(field, out var was) && was != after.GetValueOrDefault(field, stated))
                differences.Add(field + ": " + after.GetValueOrDefault(field, stated) + " in the case, " + was + " on the line");
        }
        return differences;
    }

    private IEnumerable<(string Field, string Stated)> Stated() => new (string Field, string? Stated)[]
    {
        ("drug", Drug),
        ("strength", Strength),
        ("form", Form),
        ("route", Route),
        ("quantity", Text(Quantity)),
        ("refills", Text(Refills)),
        ("sig", Sig),
        ("days_supply", Text(DaysSupply)),
    }.Where(field => field.Stated is not null).Select(field => (field.Field, field.Stated!));

    private static string? Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
