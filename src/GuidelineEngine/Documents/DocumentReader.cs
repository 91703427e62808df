using System.Text;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>Reads YAML or JSON text into nodes that know where they stand.</summary>
internal static class DocumentReader
{
    /// <summary>
    /// Reads a text: JSON when the file's name ends in <c>.json</c>, else YAML. Never throws on any text.
    /// </summary>
    /// <returns>The root; null when nothing can be made of the text, which was then reported.</returns>
    public static Node? Read(string file, string text, DiagnosticBag diagnostics, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        limits ??= DocumentLimits.Default;
        text = SourceLines.WithoutMark(text);
        var start = new SourceSpan(file, SourcePosition.First, SourcePosition.First);
        if (IsTooLong(text, limits.MaxBytes))
        {
            diagnostics.Report(DiagnosticCatalogue.FileTooLarge, start, Encoding.UTF8.GetByteCount(text), limits.MaxBytes);
            return null;
        }
        if (!CharacterCheck.Passes(file, text, diagnostics))
            return null;

        var builder = new TreeBuilder(file, diagnostics, limits);
        var errors = diagnostics.ErrorCount;
        var root = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonTree.Read(text, builder)
            : YamlTree.Read(text, builder);
        if (root is ScalarNode { IsQuoted: false, IsEmpty: true } or null && diagnostics.ErrorCount == errors)
            diagnostics.Report(DiagnosticCatalogue.EmptyDocument, root?.Span ?? start);
        return root is ScalarNode { IsQuoted: false, IsEmpty: true } ? null : root;
    }

    private static bool IsTooLong(string text, int bytes) =>
        text.Length > bytes || (text.Length > bytes / 3 && Encoding.UTF8.GetByteCount(text) > bytes);
}
