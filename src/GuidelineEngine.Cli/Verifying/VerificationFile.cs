using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli.Verifying;

/// <summary>The text of a <c>verification.yaml</c>: records are added at its end, and nothing in it is touched.</summary>
internal static class VerificationFile
{
    private const string Beginning = """
        # Statements that were checked against the published text. `guideline verify` adds records. A record whose statement has
        # since got another wording, section or page counts for nothing.
        verified:

        """;

    /// <summary>The text with one more record.</summary>
    /// <param name="text">What the file holds; null where there is none.</param>
    /// <param name="entry">The record.</param>
    public static string Append(string? text, VerificationEntry entry)
    {
        if (text is null)
            return Beginning + entry.ToYaml(2, "\n");
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var whole = text.EndsWith('\n') ? text : text + newLine;
        return whole + entry.ToYaml(IndentOf(text), newLine);
    }

    // The column of the last dash; a list in brackets has none, and what is added to it is found not to be read.
    private static int IndentOf(string text)
    {
        var root = DocumentReader.Read(VerificationReader.File, text, new DiagnosticBag()) as MappingNode;
        if ((root?[VerificationReader.Records] as SequenceNode)?.Items is not { Count: > 0 } items)
            return 2;
        var line = new SourceLines(text).Line(items[^1].Span.Start.Line) ?? "";
        return line.Length - line.TrimStart().Length;
    }
}
