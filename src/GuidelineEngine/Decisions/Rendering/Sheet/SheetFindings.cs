namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What the records show, what the records searched do not show, and what they leave open.</summary>
internal static class SheetFindings
{
    public static IReadOnlyList<SheetLine> Found(CaseDecision decision) => Lines(decision, request => Known(decision, request));

    public static IReadOnlyList<SheetLine> NotFound(CaseDecision decision)
    {
        var lines = Lines(decision, request => Missing(decision, request, MissingReason.Undocumented));
        if (lines.Count == 0)
            return [];
        var searched = decision.Records.Count == 0
            ? "The case lists no records searched."
            : $"in {ScreenWords.Count(decision.Records.Count, "document")}: {string.Join(" · ", decision.Records.Select(record => record.Name))}";
        return [new SheetLine(searched), .. lines];
    }

    /// <summary>What the records speak of without settling it.</summary>
    public static IReadOnlyList<SheetLine> Open(CaseDecision decision) =>
        [.. new[] { MissingReason.Conflict, MissingReason.BetweenBounds, MissingReason.Stale }
            .SelectMany(reason => Lines(decision, request => Missing(decision, request, reason), ScreenWords.Of(reason) + " on "))
            .Select(line => line with { Kind = TextKind.Ask })];

    /// <summary>A fact's value with the places that give it: "pain with the drug 6 (PR-2 of 2014-10-24, p. 2)".</summary>
    public static string Phrase(CaseDecision decision, FactEvidence fact)
    {
        var label = ScreenWords.Label(decision.Pack, fact.Fact);
        var places = fact.Found.Select(found =>
            found.Value == fact.Value ? ScreenWords.Place(decision, found) : $"{found.Value}: {ScreenWords.Place(decision, found)}").Distinct();
        var ground = string.Join("; ", places) is { Length: > 0 } text ? $" ({text})" : "";
        return $"{label}: {fact.Value ?? "not documented"}{ground}";
    }

    private static IEnumerable<string> Known(CaseDecision decision, RequestDecision request) => request.Guidelines
        .SelectMany(guideline => guideline.Criteria)
        .SelectMany(criterion => criterion.Facts)
        .Where(fact => fact.State == "known" && fact.Value is not null)
        .DistinctBy(fact => fact.Fact)
        .Select(fact => Phrase(decision, fact));

    // What is documented as not done is asked for as well, and was found.
    private static IEnumerable<string> Missing(CaseDecision decision, RequestDecision request, MissingReason reason) => request.Missing
        .Where(missing => missing.Reason == reason && !IsKnown(request, missing.Fact))
        .DistinctBy(missing => missing.Fact)
        .Select(missing => ScreenWords.Label(decision.Pack, missing.Fact));

    private static bool IsKnown(RequestDecision request, string fact) =>
        request.Guidelines.SelectMany(guideline => guideline.Criteria).SelectMany(criterion => criterion.Facts).Any(known => known.Fact == fact && known.State == "known");

    // What several lines share is printed once, under all their names.
    private static IReadOnlyList<SheetLine> Lines(CaseDecision decision, Func<RequestDecision, IEnumerable<string>> phrases, string before = "") =>
        [.. decision.Requests
            .SelectMany(request => phrases(request).Distinct(StringComparer.Ordinal).Select(phrase => new Said(request, phrase)))
            .GroupBy(said => said.Phrase, said => said.Request)
            .GroupBy(phrase => decision.NamesOf(phrase), phrase => phrase.Key)
            .Select(lines => new SheetLine($"{lines.Key}: {before}{string.Join("; ", lines)}"))];

    // A class and not a tuple: the framework's generic code over a structure is compiled at every start.
    private sealed record Said(RequestDecision Request, string Phrase);
}
