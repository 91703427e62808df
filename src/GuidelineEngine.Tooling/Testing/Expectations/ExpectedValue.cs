using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>Reads what stands behind the keys of <c>expect</c>.</summary>
internal static class ExpectedValue
{
    /// <summary>The word for nothing of the kind.</summary>
    public const string None = "none";

    /// <summary>What a decision shows where a part was expected and there is none, and the other way round: nothing that could be written for it.</summary>
    public const string NoPart = "no part";

    /// <inheritdoc cref="NoPart"/>
    public const string SomePart = "a part";

    /// <summary>A value that says something; null, and reported, when it is none.</summary>
    public static ScalarNode? Scalar(Node node, string what, DiagnosticBag diagnostics) =>
        ValueReading.Scalar(node is SequenceNode { Items: [var only] } ? only : node, diagnostics, what);

    /// <summary>One of these words; null, and reported with the nearest, when it is none.</summary>
    public static ScalarNode? Word(Node node, IReadOnlyCollection<string> words, string what, DiagnosticBag diagnostics)
    {
        if (Scalar(node, what, diagnostics) is not { } scalar)
            return null;
        if (words.Contains(scalar.Text) || words.Contains(Plain(scalar.Text)))
            return scalar;
        diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownWord, scalar.Span, Alternatives.DidYouMean(scalar.Text, words), what, scalar.Text, Alternatives.OneOf(words));
        return null;
    }

    /// <summary>Reports a key that is none of these.</summary>
    public static void CheckKey(ScalarNode key, IReadOnlyCollection<string> known, string what, DiagnosticBag diagnostics)
    {
        if (!known.Contains(key.Text))
        {
            diagnostics.ReportWithHint(
                DiagnosticCatalogue.UnknownKey, key.Span, Alternatives.DidYouMean(key.Text, known), what, key.Text, Alternatives.OneOf(known));
        }
    }

    /// <summary>A list of names, or one; <c>none</c> stands alone. Null, and reported, when it is neither.</summary>
    public static IReadOnlyList<ScalarNode>? List(MappingEntry written, DiagnosticBag diagnostics)
    {
        var names = Phrases(written, diagnostics);
        if (names is not { Count: > 1 } || names.FirstOrDefault(name => name.Text == None) is not { } none)
            return names;
        diagnostics.Report(DiagnosticCatalogue.NoneBesideNames, none.Span, written.Key.Text);
        return null;
    }

    /// <summary>A list of texts, or one; null, and reported, when it is neither.</summary>
    public static IReadOnlyList<ScalarNode>? Phrases(MappingEntry written, DiagnosticBag diagnostics)
    {
        var what = "`" + written.Key.Text + "`";
        switch (written.Value)
        {
            case ScalarNode { IsEmpty: false } one:
                return [one];
            case SequenceNode { Items.Count: 0 } empty:
                diagnostics.Report(DiagnosticCatalogue.NothingExpected, empty.Span, what);
                return null;
            case SequenceNode list:
                var items = list.Items.Select(item => ValueReading.Scalar(item, diagnostics, "an item of " + what)).OfType<ScalarNode>().ToArray();
                return items.Length == list.Items.Count ? items : null;
            default:
                ValueReading.ReportKind(written.Value, diagnostics, what, "a value or a list of values");
                return null;
        }
    }

    /// <summary>A mapping that says something; null, and reported, when it is none.</summary>
    public static MappingNode? Mapping(MappingEntry written, DiagnosticBag diagnostics)
    {
        var what = "`" + written.Key.Text + "`";
        if (written.Value is MappingNode { Entries.Count: > 0 } mapping)
            return mapping;
        if (written.Value is MappingNode)
            diagnostics.Report(DiagnosticCatalogue.NothingExpected, written.Value.Span, what);
        else
            ValueReading.ReportKind(written.Value, diagnostics, what, "a mapping");
        return null;
    }

    /// <summary>Yes and no in the words of the language; any other text as it is.</summary>
    public static string Plain(string text) => ScalarReading.TryYesNo(text, out var yes) ? yes ? "yes" : "no" : text;

    /// <summary>Whether a decision shows what is written: 12 is 12.0.</summary>
    public static bool IsSame(string expected, string got) =>
        expected == got
        || (ScalarReading.TryNumber(expected, out var number) && ScalarReading.TryNumber(got, out var other) && number == other);
}
