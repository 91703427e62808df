using GuidelineEngine.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GuidelineEngine.Documents;

/// <summary>
/// Finds values that YAML cuts short: in <c>item: Norco 10/325mg #270</c> the quantity is a comment to YAML, and would be lost
/// without a sound.
/// </summary>
internal sealed class SwallowedComments
{
    private readonly SourceLines _lines;
    private readonly TreeBuilder _builder;
    private readonly HashSet<int> _reported = [];

    private SwallowedComments(SourceLines lines, TreeBuilder builder)
    {
        _lines = lines;
        _builder = builder;
    }

    /// <summary>A finder for the text; null when no <c>#</c> in it touches a digit, so that there is nothing to find.</summary>
    public static SwallowedComments? In(string text, SourceLines lines, TreeBuilder builder)
    {
        for (var at = text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.IndexOf('#', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && text[at - 1] is ' ' or '\t')
                return new SwallowedComments(lines, builder);
        }
        return null;
    }

    /// <summary>Reports a value without quotes that is followed, on its last line, by a comment whose <c>#</c> touches a digit.</summary>
    public void Check(Scalar scalar, bool isInBrackets)
    {
        if (scalar.Style != ScalarStyle.Plain)
            return;
        var number = (int)scalar.End.Line;
        if (_lines.Line(number) is not { } line)
            return;
        var end = (int)scalar.End.Column - 1;
        var hash = end;
        while (hash < line.Length && line[hash] is ' ' or '\t')
            hash++;
        if (hash == end || !IsHashWithDigit(line, hash))
            return;
        var start = scalar.Value.Length == 0 ? hash
            : (int)scalar.Start.Line < number ? line.Length - line.TrimStart().Length
            : (int)scalar.Start.Column - 1;
        Report(number, line, start, hash, isInBrackets);
    }

    /// <summary>
    /// Looks, after a syntax error, for such a comment on the lines that may have caused it, and reports the first. A parser that looks
    /// ahead fails before it tells of the value.
    /// </summary>
    public bool Blame(int firstLine, int lastLine, bool isInBrackets)
    {
        for (var number = firstLine; _lines.Line(number) is { } line && number <= lastLine; number++)
        {
            for (var hash = 1; hash < line.Length; hash++)
            {
                if (line[hash - 1] is not (' ' or '\t') || !IsHashWithDigit(line, hash))
                    continue;
                var start = line.AsSpan(0, hash).LastIndexOfAny("[{,") + 1;
                start = Math.Max(start, line.LastIndexOf(": ", hash, StringComparison.Ordinal) + 1);
                while (start < hash && line[start] is ' ' or '\t' or '-')
                    start++;
                if (line[start] is '"' or '\'')
                    break;
                Report(number, line, start, hash, isInBrackets || line.AsSpan(0, hash).ContainsAny('[', '{'));
                return true;
            }
        }
        return false;
    }

    private static bool IsHashWithDigit(string line, int at) => at + 1 < line.Length && line[at] == '#' && char.IsAsciiDigit(line[at + 1]);

    private void Report(int number, string line, int start, int hash, bool isInBrackets)
    {
        if (!_reported.Add(number))
            return;
        var stop = EndOfValue(line, hash, isInBrackets);
        var span = _builder.Span(new(number, hash + 1), new(number, stop + 1));
        _builder.Diagnostics.ReportWithHint(
            DiagnosticCatalogue.SwallowedComment, span, "write `" + Rewritten(line, start, stop) + "`", line[hash..stop]);
    }

    // The value runs to a comment proper, to the bracket or comma of the collection around it, or to the end of the line.
    private static int EndOfValue(string line, int hash, bool isInBrackets)
    {
        var stop = hash + 1;
        while (stop < line.Length)
        {
            var isLast = stop + 1 == line.Length || line[stop + 1] == ' ';
            if (isInBrackets && (line[stop] is ']' or '}' || (line[stop] == ',' && isLast)))
                break;
            if (line[stop] == '#' && line[stop - 1] is ' ' or '\t' && isLast)
                break;
            stop++;
        }
        while (line[stop - 1] is ' ' or '\t')
            stop--;
        return stop;
    }

    private static string Rewritten(string line, int start, int stop)
    {
        var value = line[start..stop];
        var quoted = value.AsSpan().IndexOfAny('"', '\\') < 0
            ? "\"" + value + "\""
            : "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
        return (line[..start] + quoted + line[stop..]).Trim();
    }
}
