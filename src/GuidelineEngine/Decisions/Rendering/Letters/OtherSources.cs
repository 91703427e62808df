using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What sources and editions say that do not decide a line: those consulted, and those that govern at other times.</summary>
internal static class OtherSources
{
    public static IReadOnlyList<ListEntry> Of(CaseDecision decision, RequestDecision request)
    {
        if (decision.Pack is not { } pack)
            return [];
        var product = decision.Asked?.Requests.FirstOrDefault(line => line.Id == request.Id)?.Line.Product;
        var deciding = request.Guidelines.Where(guideline => guideline.Standing == GuidelineStanding.Decides).Select(guideline => guideline.Source).ToHashSet(StringComparer.Ordinal);
        return [.. pack.Sources
            .Where(source => source.Standing == SourceStanding.Decides && !deciding.Contains(source.Id))
            .OrderBy(source => source.Rank).ThenBy(source => source.Window.From ?? DateOnly.MinValue).ThenBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => Entry(source, pack, request, product))];
    }

    private static ListEntry Entry(Source source, RulePack pack, RequestDecision request, Product? product)
    {
        var when = BookPlaces.Window(source.Window.From, source.Window.To);
        var governs = when.Length == 0 ? "" : $", for {(source.Window.Trigger == WindowTrigger.RequestDate ? "requests" : "services")} {when}";
        var guidelines = product is null ? [] : pack.Guidelines.Where(guideline => guideline.Source == source && guideline.AppliesTo.Covers(product)).ToList();
        return ListEntry.Of(Phrase.Strong(source.Short), governs + ": " + Position(source, request, guidelines)) with
        {
            Children = [.. guidelines.Where(guideline => guideline.Decides).SelectMany(guideline => guideline.Statements)
                .Where(statement => statement.Source == source).Select(WorksheetEvidence.Of)],
        };
    }

    private static string Position(Source source, RequestDecision request, IReadOnlyList<Guideline> guidelines)
    {
        if (!source.IsHeld)
            return "not held in this pack.";
        var consulted = request.Guidelines.Where(guideline => guideline.Source == source.Id && guideline is { Applies: not Truth.NotMet, Truth: not null }).ToList();
        return consulted.Count > 0 ? "consulted; its criteria are " + string.Join(", ", consulted.Select(guideline => ScreenWords.Of(guideline.Truth!.Value)).Distinct()) + "."
            : guidelines.Any(guideline => guideline.Decides) ? "not in force for this request; it says:"
            : "nothing on this in this pack.";
    }
}
