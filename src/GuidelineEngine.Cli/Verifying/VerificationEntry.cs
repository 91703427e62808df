using System.Globalization;

namespace GuidelineEngine.Cli.Verifying;

/// <summary>A record of verification as it is written down.</summary>
internal sealed record VerificationEntry(string Statement, string Against, string By, DateOnly On, string? Page, string Hash)
{
    /// <summary>The entry of a list, its dash at a column.</summary>
    public string ToYaml(int indent, string newLine)
    {
        var margin = new string(' ', indent);
        var lines = new List<string>
        {
            "statement: " + Statement,
            "against: " + Quoted(Against),
            "by: " + Quoted(By),
            "on: " + On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "hash: " + Quoted(Hash),
        };
        if (Page is not null)
            lines.Insert(4, "text_seen_page: " + Quoted(Page));
        return string.Concat(lines.Select((line, at) => margin + (at == 0 ? "- " : "  ") + line + newLine));
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
