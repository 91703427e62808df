using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The drug formulary: what follows from a status, which fills turn it round, and what the list was seen to say.</summary>
internal static class BookFormulary
{
    public static IReadOnlyList<Block> Of(RulePack pack)
    {
        if (pack.Formulary is not { } formulary)
            return [];
        return
        [
            new HeadingBlock(2, "Drug formulary", "formulary"),
            ParagraphBlock.Of(
                Phrase.Strong(formulary.Title), " ", Phrase.Code(formulary.Id),
                $" For drugs dispensed from {ScreenWords.Iso(formulary.Effective)}. It is a step of its own: it changes neither truth nor outcome."),
            new HeadingBlock(3, "Statuses"),
            new ListBlock([.. formulary.Statuses.Values.OrderBy(rule => rule.Status).Select(Status)]),
            new HeadingBlock(3, "Fills"),
            new ListBlock([.. formulary.EveryRule.Select(Fill)]),
            new HeadingBlock(3, "What the list was seen to say"),
            new TableBlock("", ["drugs", "status", "dispensed", "limits", "rests on"], [.. formulary.Drugs.Select(Listed)]),
            new HeadingBlock(3, "What the formulary rests on"),
            new ListBlock([.. formulary.Statements.Select(BookPlaces.Tickable)]),
        ];
    }

    private static ListEntry Status(StatusRule rule) => ListEntry.Of(
        Phrase.Strong(Spoken(rule.Status) + ": "),
        rule.NeedsReview ? "reviewed before it is dispensed" : "no review before it is dispensed",
        rule.Unless.Count > 0 ? ", unless: " + string.Join(", ", rule.Unless.Select(one => ScreenWords.Spoken(one.Name))) + "." : ".",
        RestsOn(rule.RestsOn));

    private static ListEntry Fill(FillRule rule) => ListEntry.Of(
        Phrase.Strong(ScreenWords.Spoken(rule.Name) + ": "), rule.Conditions.IsEmpty ? "always." : string.Join("; ", Conditions(rule.Conditions)) + ".", RestsOn(rule.RestsOn));

    private static IEnumerable<string> Conditions(FillConditions conditions)
    {
        if (conditions.Brand is { } brand)
            yield return brand ? "the brand is dispensed" : "the generic is dispensed";
        if (conditions.DispensedBy is { } who)
            yield return "dispensed by a " + who;
        if (conditions.DaysAfterInjury is { } afterInjury)
            yield return $"dispensed within {ScreenWords.Count(afterInjury, "day")} of the injury";
        if (conditions.InjuredBefore is { } injured)
            yield return "the injury was before " + ScreenWords.Iso(injured);
        if (conditions.DaysBeforeSurgery is { } before)
            yield return $"prescribed at most {ScreenWords.Count(before, "day")} before the surgery";
        if (conditions.DaysAfterSurgery is { } after)
            yield return $"prescribed at most {ScreenWords.Count(after, "day")} after the surgery";
        if (conditions.MostDays is { } most)
            yield return $"for at most {ScreenWords.Count(most, "day")}, refills included";
        if (conditions.WithinListLimit is { } limit)
            yield return limit == ListLimit.SpecialFillDays ? "within the list's days of a special fill" : "within the list's days of a perioperative fill";
        if (conditions.Purposes.Count > 0)
            yield return "for " + ScopeWords.Or(conditions.Purposes.Select(ScreenWords.Spoken));
        if (conditions.When is { } when)
            yield return FormulaWords.Of(when);
        if (conditions.BrandOnlyWhen is { } only)
            yield return "the brand only where " + FormulaWords.Of(only);
        if (conditions.Unless is { } unless)
            yield return "unless " + string.Join(" and ", Conditions(unless));
    }

    private static IReadOnlyList<IReadOnlyList<Phrase>> Listed(ListedDrug drug) => CoverageTable.Row(
        string.Join(", ", drug.Products.Select(product => product.Id))
            + (drug.Strength is { } strength ? $", {ScreenWords.Number(strength)}" : "") + (drug.Form is { } form ? ", " + form : "") + (drug.GenericOnly ? ", the generic only" : ""),
        Spoken(drug.Status),
        BookPlaces.Window(drug.From, drug.To),
        string.Join(", ", new[]
        {
            drug.SpecialFillDays is { } special ? "special fill " + ScreenWords.Count(special, "day") : null,
            drug.PerioperativeDays is { } perioperative ? "perioperative fill " + ScreenWords.Count(perioperative, "day") : null,
        }.OfType<string>()),
        string.Join(", ", drug.RestsOn.Select(statement => statement.Name)));

    private static string Spoken(FormularyStatus status) => ScreenWords.Spoken(DecisionWords.Of(status));

    private static string RestsOn(IReadOnlyList<Statement> statements) =>
        statements.Count == 0 ? "" : $" [{string.Join(", ", statements.Select(statement => statement.Name))}]";
}
