namespace GuidelineEngine.Cli.Batch;

/// <summary>A cell as RFC 4180 writes it, and as no spreadsheet takes it for a formula.</summary>
internal static class CsvCell
{
    public static string Quoted(string text)
    {
        // What a case file says must not become something that a spreadsheet runs; the apostrophe makes it text.
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..])
            text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
