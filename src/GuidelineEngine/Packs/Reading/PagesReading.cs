using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads pages as printed: "24", "75-80", "29, 63-66"; also "S12" and "iv".</summary>
internal static class PagesReading
{
    /// <summary>The pages in one spelling; null, and reported, when they are none.</summary>
    public static string? Read(ScalarNode printed, DiagnosticBag diagnostics)
    {
        var parts = new List<string>();
        foreach (var part in printed.Text.Replace('–', '-').Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !ends.All(IsPage) || (ends.Length == 2 && NumberOf(ends[0]) > NumberOf(ends[1])))
            {
                diagnostics.Report(DiagnosticCatalogue.InvalidPages, printed.Span, printed.Text);
                return null;
            }
            parts.Add(string.Join('-', ends));
        }
        return string.Join(", ", parts);
    }

    /// <summary>The highest plain number among pages; null when there is none.</summary>
    public static int? Last(string pages) => pages.Split(',', '-').Select(page => NumberOf(page.Trim())).Max();

    private static int? NumberOf(string page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsPage(string text) => text.Length is > 0 and <= 8 && text.All(char.IsAsciiLetterOrDigit);
}
