namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Approved lines as tables: each with its strength, quantity, refills and days, or what a service is counted in.</summary>
internal static class ApprovedItems
{
    private const string NotStated = "not stated";

    // What a row shows of a line; a service shows whatever else was read.
    private static readonly string[] OfService = ["service", "visits", "per_week", "weeks", "hours", "days", "acquisition", "body_part", "side", "levels", "approach", "contrast"];

    public static IEnumerable<Block> Tables(IReadOnlyList<RequestDecision> lines)
    {
        var drugs = lines.Where(line => Value(line, "drug") is not null).ToList();
        var others = lines.Except(drugs).ToList();
        if (drugs.Count > 0)
        {
            yield return new TableBlock("", ["requested and approved", "drug", "strength", "quantity", "refills", "days", "valid through"],
                [.. drugs.Select(line => Row(line.Item.Written, Drug(line), Value(line, "strength"), Quantity(line), Value(line, "refills"), Value(line, "days_supply")))]);
        }
        if (others.Count > 0)
        {
            yield return new TableBlock("", ["requested and approved", "as read", "valid through"],
                [.. others.Select(line => Row(line.Item.Written, Service(line)))]);
        }
    }

    // The last column is the claims system's to fill in.
    private static IReadOnlyList<IReadOnlyList<Phrase>> Row(params IReadOnlyList<string?> cells) =>
        [.. cells.Select(cell => (IReadOnlyList<Phrase>)[cell ?? NotStated]), [""]];

    private static string Drug(RequestDecision line) =>
        string.Join(' ', new[] { Value(line, "drug"), Value(line, "release") is { } release ? release + " release" : null }.OfType<string>());

    private static string? Quantity(RequestDecision line) => Value(line, "quantity") is not { } quantity ? null
        : Value(line, "form") is { } form && quantity.All(char.IsAsciiDigit) ? $"{quantity} {form}{(quantity == "1" ? "" : "s")}" : quantity;

    private static string? Service(RequestDecision line)
    {
        var read = OfService.Select(field => (field, value: Value(line, field))).Where(field => field.value is not null)
            .Select(field => field.field == "service" ? field.value! : $"{ScreenWords.Spoken(field.field)} {ScreenWords.Spoken(field.value!)}").ToList();
        return read.Count == 0 ? null : string.Join(", ", read);
    }

    private static string? Value(RequestDecision line, string field) => line.Item.Read.FirstOrDefault(read => read.Field == field)?.Value;
}
