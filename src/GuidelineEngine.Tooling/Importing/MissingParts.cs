using System.Globalization;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Says what a determination of this form has and this letter has not.</summary>
internal static class MissingParts
{
    public static void Report(string file, ImportedLetter letter, LetterSections sections, LetterFlow flow, DiagnosticBag diagnostics)
    {
        var top = flow.PlaceOf(default).In(file);
        Section(sections.How, "section on how the determination was made", "HOW THE IMR FINAL DETERMINATION WAS MADE");
        Section(sections.SummaryHeading, "clinical case summary", "CLINICAL CASE SUMMARY");
        Section(sections.DecisionsHeading, "heading of the decisions", "IMR ISSUES, DECISIONS AND RATIONALES");
        if (letter is { Determined: null, UtilizationReview: null })
            diagnostics.Report(DiagnosticCatalogue.LetterValueMissing, top, "day of the determination or of the utilization review", "one of them, as of which the case is asked");
        One(letter.Injured, "day of the injury", "a day such as `8/18/99`", day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        One(letter.Age, "age of the worker", "such as `a 60-year-old male`", age => age.ToString(CultureInfo.InvariantCulture));
        One(letter.Sex, "sex of the worker", "such as `a 60-year-old male`", sex => sex);
        foreach (var item in letter.Items)
            Item(file, item, diagnostics);

        void Section(FlowRange? found, string what, string heading)
        {
            if (found is null)
                diagnostics.Report(DiagnosticCatalogue.LetterSectionMissing, top, what, heading);
        }

        void One<T>(IReadOnlyList<Said<T>> said, string what, string expected, Func<T, string> print)
        {
            if (said.Count == 0)
                diagnostics.Report(DiagnosticCatalogue.LetterValueMissing, top, what, expected);
            else if (said.Count > 1)
                diagnostics.Report(DiagnosticCatalogue.LetterValuesDiffer, said[1].Place.In(file), what, print(said[1].Value), said[0].Place.First, print(said[0].Value));
        }
    }

    private static void Item(string file, LetterItem item, DiagnosticBag diagnostics)
    {
        var name = item.Text?.Text ?? "?";
        if (item.Text is null)
            Missing("request line", "one such as `Xanax 1mg #30: Upheld` above it");
        if (item.Outcome is null)
            Missing("outcome", "`Upheld`, `Overturned` or `Partially Overturned` behind the request line");
        if (item.Administrator is null)
            Missing("guideline of the claims administrator", "`Claims Administrator guideline:`");
        if (item.Reviewer is null)
            Missing("guideline of the reviewer", "`MAXIMUS guideline:`");
        if (item.Grounds is null)
            Missing("rationale", "`Decision rationale:`");

        void Missing(string what, string expected) =>
            diagnostics.Report(DiagnosticCatalogue.LetterItemPartMissing, item.Place.In(file), name, what, expected);
    }
}
