using GuidelineEngine.Diagnostics;
using YamlDotNet.Core;

namespace GuidelineEngine.Documents;

/// <summary>What the YAML parser stumbled over, with a hint at the usual cause.</summary>
internal sealed record YamlComplaint(DiagnosticDescriptor Descriptor, SourcePosition Start, SourcePosition End, string Detail)
{
    private const string GaveUp = "the parser gave up here";

    /// <summary>Whether it may come from a bracket that is not closed.</summary>
    public bool ConcernsBrackets => Says("flow");

    /// <summary>Whether the parser failed without saying why.</summary>
    public bool IsFault => Detail == GaveUp;

    /// <summary>That the parser failed behind a place without saying why.</summary>
    public static YamlComplaint Fault(SourcePosition at) => new(DiagnosticCatalogue.InvalidYaml, at, at, GaveUp);

    /// <summary>That the bracket at a place is not closed.</summary>
    public static YamlComplaint Unclosed(SourcePosition bracket) => new(
        DiagnosticCatalogue.InvalidYaml, bracket, bracket with { Column = bracket.Column + 1 }, "this bracket is not closed");

    /// <summary>Makes sense of an exception of the parser.</summary>
    public static YamlComplaint Of(YamlException exception, SourceLines lines)
    {
        var start = Position(exception.Start);
        var detail = exception.Message.Trim().TrimEnd('.').Replace("  ", " ", StringComparison.Ordinal);
        if (FindTab(lines, start.Line, detail.Contains("tab", StringComparison.Ordinal)) is { } tab)
            return new YamlComplaint(DiagnosticCatalogue.TabIndentation, tab, tab with { Column = tab.Column + 1 }, "");
        detail = detail.Length == 0 ? GaveUp : char.ToLowerInvariant(detail[0]) + detail[1..];
        return new YamlComplaint(DiagnosticCatalogue.InvalidYaml, start, Position(exception.End), detail);
    }

    /// <summary>Reports it at a place that can be seen in the text.</summary>
    public void Report(SourceLines lines, TreeBuilder builder)
    {
        var start = lines.Nearest(Start);
        var end = lines.Nearest(End);
        builder.Diagnostics.ReportWithHint(Descriptor, builder.Span(start, end < start ? start : end), Hint(), Detail);
    }

    private string? Hint() => Detail switch
    {
        _ when Says("mapping values are not allowed") || Says("found invalid mapping") =>
            "a value with `: ` in it goes in quotes; a key of the same mapping is indented like the others",
        _ when Says("quoted scalar, found unexpected") || Says("double-quoted scalar, found wrong indentation") =>
            "a quote is opened and never closed",
        _ when Says("unknown escape character") => "a backslash in double quotes is written twice, or use single quotes",
        _ when Says("expected ',' or '}'") => "a comma or the closing `}` is missing before this place",
        _ when Says("expected ',' or ']'") => "a comma or the closing `]` is missing before this place",
        _ when Says("could not find expected ':'") => "a `:` with a space behind it is missing after a key",
        _ when Says("block mapping, did not find expected key") || Says("block collection, did not find") =>
            "indent this line like the other entries; text behind a closing quote belongs inside the quotes",
        _ when Says("cannot start any token") => "text that begins with this character goes in quotes",
        _ => null,
    };

    private bool Says(string words) => Detail.Contains(words, StringComparison.Ordinal);

    // A tab in the indentation of the very line is the likely cause; if the parser names a tab, so is the next one below.
    private static SourcePosition? FindTab(SourceLines lines, int from, bool isCertain)
    {
        for (var number = from; number == from || (isCertain && number <= lines.Count); number++)
        {
            var line = lines.Line(number).AsSpan();
            var tab = line[..^line.TrimStart().Length].IndexOf('\t');
            if (tab >= 0)
                return new SourcePosition(number, tab + 1);
        }
        return null;
    }

    private static SourcePosition Position(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
