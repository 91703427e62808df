using System.Buffers;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Names that a pack declares: lower-case letters and digits, joined by <c>_</c> or <c>-</c>.</summary>
internal static class Names
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>The name itself, reported when it is none.</summary>
    public static string Declare(ScalarNode name, DiagnosticBag diagnostics, string what)
    {
        if (!IsName(name.Text))
            diagnostics.Report(DiagnosticCatalogue.InvalidName, name.Span, what, name.Text);
        return name.Text;
    }

    /// <summary>Reports a name that nothing declares, with the nearest that something does.</summary>
    public static void ReportUnknown(
        DiagnosticDescriptor descriptor, ScalarNode name, IEnumerable<string> known, DiagnosticBag diagnostics) =>
        diagnostics.ReportWithHint(descriptor, name.Span, Alternatives.DidYouMean(name.Text, known), name.Text);

    private static bool IsName(string text) =>
        text.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(text[0]) && text.AsSpan().IndexOfAnyExcept(Allowed) < 0;
}
