using System.Globalization;
using System.Text;

namespace GuidelineEngine.Diagnostics;

/// <summary>Diagnostics as text for a terminal: place and message, the line with the mistake underlined, and the hint.</summary>
public static class DiagnosticText
{
    /// <summary>
    /// Renders a list in the order given, with a line of counts at the end. <paramref name="textOf"/> gives the text of a file by
    /// the name that stands in the spans, or null where it cannot be shown.
    /// </summary>
    public static string Render(IReadOnlyList<Diagnostic> diagnostics, Func<string, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(textOf);
        var rendered = new StringBuilder();
        var texts = new Dictionary<string, SourceLines?>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var file = diagnostic.Span.File;
            if (!texts.TryGetValue(file, out var lines))
                texts[file] = lines = textOf(file) is { } text ? new SourceLines(SourceLines.WithoutMark(text)) : null;
            Append(rendered, diagnostic, lines);
            rendered.Append('\n');
        }
        return rendered.Append(Counts(diagnostics)).Append('\n').ToString();
    }

    /// <summary>"2 errors, 1 warning", "1 error", "no errors, 1 warning", "no errors".</summary>
    public static string Counts(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        var text = errors switch { 0 => "no errors", 1 => "1 error", _ => Number(errors) + " errors" };
        return warnings switch { 0 => text, 1 => text + ", 1 warning", _ => text + ", " + Number(warnings) + " warnings" };
    }

    private static void Append(StringBuilder rendered, Diagnostic diagnostic, SourceLines? lines)
    {
        var span = diagnostic.Span;
        rendered.Append(span).Append(": ")
            .Append(diagnostic.Severity == Severity.Error ? "error " : "warning ")
            .Append(diagnostic.Id).Append(": ").Append(diagnostic.Message).Append('\n');
        if (lines?.Line(span.Start.Line) is { } line && !line.AsSpan().IsWhiteSpace())
        {
            var excerpt = SourceExcerpt.Of(line, span.Start.Column, span.End.Line > span.Start.Line ? line.Length + 1 : span.End.Column);
            var number = Number(span.Start.Line);
            rendered.Append("  ").Append(number).Append(" | ").Append(excerpt.Line).Append('\n')
                .Append(' ', number.Length + 2).Append(" | ").Append(excerpt.Underline).Append('\n');
        }
        if (diagnostic.Hint is { } hint)
            rendered.Append("  help: ").Append(hint).Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
