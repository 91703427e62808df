using System.Security.Cryptography;
using System.Text;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What tells one wording, section or page of a statement from another.</summary>
internal static class StatementHash
{
    private const int Length = 12;

    /// <summary>The beginning of SHA-256 over source, chapter, section, pages and wording; line breaks and runs of blanks count as one blank.</summary>
    public static string Of(Statement statement)
    {
        var text = new StringBuilder();
        foreach (var part in (string?[])[statement.Source.Id, statement.Chapter, statement.Section, statement.Pages, statement.Says])
            text.AppendJoin(' ', (part ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }
}
