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
        return Filled(IsJson(file) ? JsonTree.Read(text, builder) : YamlTree.Read(text, builder), builder, errors);
    }

    /// <summary>Reads a text in UTF-8: JSON when the file's name ends in <c>.json</c>, else YAML. Never throws on any bytes.</summary>
    /// <param name="file">The file as diagnostics name it.</param>
    /// <param name="utf8">What stands in it.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="space">Where the nodes of JSON are, and the text that they point into: they are good for as long as it is.</param>
    /// <param name="pool">Gives the strings of JSON.</param>
    /// <returns>The root; null when nothing can be made of the text, which was then reported.</returns>
    public static Node? Read(string file, ReadOnlyMemory<byte> utf8, DiagnosticBag diagnostics, NodeSpace space, TextPool pool)
    {
        ArgumentNullException.ThrowIfNull(file);
        var limits = DocumentLimits.Default;
        var bytes = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (bytes.Length > limits.MaxBytes)
        {
            diagnostics.Report(DiagnosticCatalogue.FileTooLarge, new(file, SourcePosition.First, SourcePosition.First), bytes.Length, limits.MaxBytes);
            return null;
        }
        // What is wrong with a character is said, with its place, by the reading of text.
        if (!IsJson(file) || !CharacterCheck.Passes(bytes.Span, out var isAscii))
            return Read(file, Encoding.UTF8.GetString(utf8.Span), diagnostics, limits);
        space.Source.Open(file, bytes, isAscii);
        if (PlainJson.TryRead(space, pool, limits) is { } plain)
            return plain;
        space.Clear();
        var builder = new TreeBuilder(file, diagnostics, limits);
        var errors = diagnostics.ErrorCount;
        return Filled(JsonTree.Read(space.Source, builder), builder, errors);
    }

    // The root, unless it says nothing, which is reported where nothing else was.
    private static Node? Filled(Node? root, TreeBuilder builder, int errors)
    {
        if (root is ScalarNode { IsQuoted: false, IsEmpty: true } or null && builder.Diagnostics.ErrorCount == errors)
            builder.Diagnostics.Report(DiagnosticCatalogue.EmptyDocument, root?.Span ?? builder.Span(SourcePosition.First, SourcePosition.First));
        return root is ScalarNode { IsQuoted: false, IsEmpty: true } ? null : root;
    }

    private static bool IsJson(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsTooLong(string text, int bytes) =>
        text.Length > bytes || (text.Length > bytes / 3 && Encoding.UTF8.GetByteCount(text) > bytes);
}
