using System.Text.RegularExpressions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli;

/// <summary>The catalogue's entry of one kind of diagnostic, for a reader.</summary>
internal static partial class DiagnosticEntry
{
    public static bool IsId(string text) =>
        text.Length == 6 && text.StartsWith("GE", StringComparison.OrdinalIgnoreCase) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    public static TextPage Lay(string id, int width)
    {
        if (DiagnosticCatalogue.Find(id) is not { } entry)
        {
            throw new InvalidInputException(
                $"there is no diagnostic `{id}`, expected one of {DiagnosticCatalogue.All[0].Id} to {DiagnosticCatalogue.All[^1].Id} as `guideline check` prints them");
        }
        var page = new TextLayout(width);
        page.Paragraph("", $"{entry.Id}: {entry.Title} ({(entry.Severity == Severity.Error ? "error" : "warning")})", TextKind.Heading);
        page.Blank();
        page.Paragraph("Says   ", Holes().Replace(entry.Message, "…"));
        page.Paragraph("Mend   ", entry.Help);
        return page.ToPage();
    }

    // Where a message names what was found.
    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Holes();
}
