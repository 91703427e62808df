using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The days beside the first and the last day of a dated statement, and of an edition.</summary>
internal static class DateGoals
{
    /// <summary>The days of a guideline's own statements.</summary>
    public static IEnumerable<CoverageGoal> Of(Guideline guideline) => guideline.Statements.SelectMany(statement => Of(
        guideline.Id, "statements/" + statement.Name, statement.From, statement.To, statement.Span, seen => seen.Context.Requested));

    /// <summary>The days of an edition, for whatever its guidelines are about.</summary>
    public static IEnumerable<CoverageGoal> Of(Source source) => Of(
        source.Id, "window", source.Window.From, source.Window.To, source.Span,
        seen => source.Window.Trigger == WindowTrigger.RequestDate ? seen.Context.Requested : seen.Context.Service);

    private static IEnumerable<CoverageGoal> Of(string owner, string place, DateOnly? from, DateOnly? to, SourceSpan span, Func<Sighting, DateOnly> dayOf)
    {
        IEnumerable<(DateOnly Day, string Edge)> days =
        [
            .. from is { } first ? new[] { (first.AddDays(-1), "from/before"), (first, "from/on") } : [],
            .. to is { } last ? new[] { (last, "to/on"), (last.AddDays(1), "to/after") } : [],
        ];
        foreach (var (day, edge) in days)
        {
            var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return new CoverageGoal(CoverageKind.Dates, owner, place + "/" + edge, $"a request of {text}, {Word(edge)} of `{Path(owner, place)}`", span, seen => dayOf(seen) == day, () => null) { Day = day };
        }
    }

    private static string Path(string owner, string place) => place == "window" ? owner : place;

    private static string Word(string edge) => edge switch
    {
        "from/before" => "the day before the first",
        "from/on" => "the first",
        "to/on" => "the last",
        _ => "the day after the last",
    };
}
