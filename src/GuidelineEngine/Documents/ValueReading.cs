using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>
/// Reads single nodes as what is expected of them, and reports what they are instead. <c>what</c> begins the message: "`age`", "an item
/// of `tags`".
/// </summary>
internal static class ValueReading
{
    /// <summary>The node as a value that says something; null, and reported, when it is another kind or empty; null when there is no node.</summary>
    public static ScalarNode? Scalar(Node? node, DiagnosticBag diagnostics, string what)
    {
        if (node is null or ScalarNode { IsEmpty: false })
            return (ScalarNode?)node;
        ReportKind(node, diagnostics, what, "a value");
        return null;
    }

    /// <summary>Yes or no; null, and reported, when it is neither.</summary>
    public static bool? YesNo(ScalarNode scalar, DiagnosticBag diagnostics, string what)
    {
        if (ScalarReading.TryYesNo(scalar.Text, out var value))
            return value;
        diagnostics.Report(DiagnosticCatalogue.NotYesOrNo, scalar.Span, what, scalar.Text);
        return null;
    }

    /// <summary>A day; null, and reported, when it is none.</summary>
    public static DateOnly? Date(ScalarNode scalar, DiagnosticBag diagnostics, string what)
    {
        if (ScalarReading.TryDate(scalar.Text, out var value))
            return value;
        var descriptor = ScalarReading.HasShapeOfDate(scalar.Text) ? DiagnosticCatalogue.ImpossibleDate : DiagnosticCatalogue.NotADate;
        diagnostics.Report(descriptor, scalar.Span, what, scalar.Text);
        return null;
    }

    /// <summary>A number; null, and reported, when it is none.</summary>
    public static decimal? Number(ScalarNode scalar, DiagnosticBag diagnostics, string what)
    {
        if (ScalarReading.TryNumber(scalar.Text, out var value))
            return value;
        diagnostics.Report(DiagnosticCatalogue.NotANumber, scalar.Span, what, scalar.Text);
        return null;
    }

    /// <summary>A whole number; null, and reported, when it is none.</summary>
    public static int? Integer(ScalarNode scalar, DiagnosticBag diagnostics, string what)
    {
        if (ScalarReading.TryInteger(scalar.Text, out var value))
            return value;
        diagnostics.Report(DiagnosticCatalogue.NotAWholeNumber, scalar.Span, what, scalar.Text);
        return null;
    }

    /// <summary>What a word stands for; null, and reported with the nearest word, when it is none of them.</summary>
    public static T? Word<T>(ScalarNode scalar, IReadOnlyDictionary<string, T> words, DiagnosticBag diagnostics, string what)
        where T : struct
    {
        if (words.TryGetValue(scalar.Text, out var value))
            return value;
        var known = words.Keys.Order(StringComparer.Ordinal).ToArray();
        diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownWord, scalar.Span, Alternatives.DidYouMean(scalar.Text, known), what, scalar.Text, Alternatives.OneOf(known));
        return null;
    }

    /// <summary>Reports that a node is of another kind than expected, or empty.</summary>
    public static void ReportKind(Node node, DiagnosticBag diagnostics, string what, string expected)
    {
        if (node is ScalarNode { IsEmpty: true })
            diagnostics.Report(DiagnosticCatalogue.EmptyValue, node.Span, what, expected);
        else
            diagnostics.Report(DiagnosticCatalogue.WrongKind, Beginning(node.Span), what, node.Kind, expected);
    }

    /// <summary>Reports that a node is of another kind than expected, or empty; null.</summary>
    public static T? ReportKind<T>(Node node, DiagnosticBag diagnostics, string what, string expected)
        where T : Node
    {
        ReportKind(node, diagnostics, what, expected);
        return null;
    }

    // The first line of a long mapping or list is enough to find it.
    private static SourceSpan Beginning(SourceSpan span) =>
        span.Start.Line == span.End.Line ? span : span with { End = span.Start with { Column = span.Start.Column + 1 } };
}
