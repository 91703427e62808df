using System.Globalization;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Batch;

/// <summary>What a batch came to, for the person who ran it.</summary>
internal static class ClosingSummary
{
    private const int MostMissing = 10;

    private static readonly TextColumn[] OutcomeColumns =
        [new("guideline", 1), new("requests", 0), new("certify", 0), new("ask", 0), new("physician", 0), new("drafts: modify", 0), new("non-certify", 0)];

    private static readonly TextColumn[] MissingColumns = [new("requests", 0), new("missing", 0), new("what", 1)];
    private static readonly TextColumn[] CautionColumns = [new("requests", 0), new("caution", 1)];
    private static readonly TextColumn[] RunningOutColumns = [new("case", 1), new("request", 1), new("line or file", 1), new("runs out", 0), new("outer day", 0)];
    private static readonly TextColumn[] CodeColumns = [new("cases", 0), new("code", 0), new("what", 1)];

    public static TextPage Lay(Tally tally, RulePack pack, int width)
    {
        var page = new TextLayout(width);
        page.Paragraph("", $"{Of(tally.Cases, "case")} decided, {Of(tally.Requests, "request")}; {Of(tally.Rejected, "case")} rejected. Every outcome is a recommendation; adverse ones are drafts for a physician.", TextKind.Heading);
        page.Blank();
        page.Table(OutcomeColumns, [
            Row("all", tally.Outcomes),
            .. tally.ByGuideline.OrderByDescending(one => one.Value.All).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => Row(one.Key, one.Value))]);
        Table(page, "Most often missing", MissingColumns, Largest(tally.Missing).Take(MostMissing).Select(one => Cells(Number(one.Value), one.Key, LabelOf(one.Key, pack))));
        Table(page, "Cautions", CautionColumns, Largest(tally.Cautions).Select(one => Cells(Number(one.Value), one.Key)));
        Table(
            page,
            $"Supply runs out on or before the outer day of the review: {Of(tally.RunningOut, "request")}" + (tally.RunningOut > Tally.NamedRunningOut ? $", the first {Tally.NamedRunningOut}" : ""),
            RunningOutColumns,
            tally.FirstRunningOut.Select(one => Cells(one.Case, one.Request, one.Place, Day(one.RunsOut), Day(one.Outer))));
        Table(page, "Rejected", CodeColumns, Largest(tally.RejectedByCode).Select(Code));
        Table(page, "Decided with a warning", CodeColumns, Largest(tally.WarningsByCode).Select(Code));
        page.Blank();
        return page.ToPage();
    }

    private static void Table(TextLayout page, string title, TextColumn[] columns, IEnumerable<TextRun[]> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return;
        page.Blank();
        page.Paragraph("", title, TextKind.Heading);
        page.Table(columns, all);
    }

    private static TextRun[] Row(string name, OutcomeCounts counts) => Cells(
        name, Number(counts.All), Number(counts.Certify), Number(counts.RequestInformation), Number(counts.PhysicianReview), Number(counts.DraftModify), Number(counts.DraftNonCertify));

    private static TextRun[] Code(KeyValuePair<string, long> one) => Cells(Number(one.Value), one.Key, DiagnosticCatalogue.Find(one.Key)?.Title ?? "");

    private static string LabelOf(string missing, RulePack pack) =>
        pack.Facts.FirstOrDefault(fact => fact.Name == missing)?.Label ?? pack.Questions.Values.FirstOrDefault(question => question.Key == missing)?.Label ?? "";

    private static TextRun[] Cells(params IEnumerable<string> texts) => [.. texts.Select(text => new TextRun(text, TextKind.Plain))];

    private static IEnumerable<KeyValuePair<string, long>> Largest(Dictionary<string, long> counts) =>
        counts.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal);

    private static string Of(long count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
