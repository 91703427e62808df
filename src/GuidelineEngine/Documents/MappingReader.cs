using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>
/// Reads a mapping key by key, reporting what is missing, of the wrong kind, or never asked for. Ask for every key the mapping may
/// have, in the order in which a message should list them, then <see cref="Finish"/>.
/// </summary>
internal sealed class MappingReader
{
    private const int Bits = 64;

    // The keys asked for, for messages. Null in a reading that is done anew when anything is wrong: there a key that was never asked
    // for is still reported, but not what it could have been.
    private readonly List<string>? _asked;

    private string _what;

    // The entries asked for, a bit each; an entry beyond the bits counts as never asked for, which without the list ends in another reading.
    private ulong _taken;
    private int _likely;

    /// <summary>A reader that notes the keys asked for.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="what">What the mapping is, for messages: "a criterion".</param>
    public MappingReader(MappingNode node, DiagnosticBag diagnostics, string what)
        : this(node, diagnostics, what, [])
    {
    }

    private MappingReader(MappingNode node, DiagnosticBag diagnostics, string what, List<string>? asked) =>
        (Node, Diagnostics, _what, _asked) = (node, diagnostics, what, asked);

    /// <summary>A reader that notes nothing.</summary>
    public static MappingReader WithoutList(MappingNode node, DiagnosticBag diagnostics, string what) => new(node, diagnostics, what, null);

    /// <summary>Makes one that notes nothing a reader over another mapping.</summary>
    public void Become(MappingNode node, DiagnosticBag diagnostics, string what) =>
        (Node, Diagnostics, _what, _taken, _likely) = (node, diagnostics, what, 0, 0);

    /// <summary>The mapping read.</summary>
    public MappingNode Node { get; private set; }

    /// <summary>Where the mapping stands.</summary>
    public SourceSpan Span => Node.Span;

    /// <summary>Where mistakes go.</summary>
    public DiagnosticBag Diagnostics { get; private set; }

    /// <summary>A reader over a node; null, and reported, when the node is not a mapping; null when there is no node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="what">What the mapping is, for messages: "a criterion".</param>
    public static MappingReader? Over(Node? node, DiagnosticBag diagnostics, string what)
    {
        if (node is MappingNode mapping)
            return new MappingReader(mapping, diagnostics, what);
        if (node is not null)
            ValueReading.ReportKind(node, diagnostics, what, "a mapping");
        return null;
    }

    /// <summary>Whether the key is there; asks for it.</summary>
    public bool Has(string key) => Take(key) is not null;

    /// <summary>The value of a key, whatever it is; null when the key is absent.</summary>
    public Node? Take(string key)
    {
        if (_asked is not null && !_asked.Contains(key))
            _asked.Add(key);
        var at = Node.IndexOf(key, _likely);
        if (at < 0)
            return null;
        _likely = at + 1;
        _taken |= at < Bits ? 1UL << at : 0;
        return Node.EntriesInOrder[at].Value;
    }

    /// <summary>Asks for keys ahead of their reading, so that messages list them in this order.</summary>
    public void AskInOrder(IReadOnlyList<string> keys)
    {
        if (_asked is null)
            return;
        foreach (var key in keys)
            Take(key);
    }

    /// <summary>The value of a key, whatever it is; null, and reported, when the key is absent.</summary>
    public Node? Require(string key)
    {
        var value = Take(key);
        if (value is null)
            Diagnostics.Report(DiagnosticCatalogue.MissingKey, Beginning, _what, key);
        return value;
    }

    /// <summary>The text of a key; null when absent, or not text, which is reported.</summary>
    public string? TakeText(string key) => TakeScalar(key)?.Text;

    /// <summary>The text of a key; null, and reported, when absent or not text.</summary>
    public string? RequireText(string key) => RequireScalar(key)?.Text;

    /// <summary>The value of a key, not empty; null when absent, or not a single value, which is reported.</summary>
    public ScalarNode? TakeScalar(string key) => Scalar(Take(key), key);

    /// <summary>The value of a key, not empty; null, and reported, when absent or not a single value.</summary>
    public ScalarNode? RequireScalar(string key) => Scalar(Require(key), key);

    /// <summary>The mapping of a key; null when absent, or not a mapping, which is reported.</summary>
    public MappingNode? TakeMapping(string key) => Take(key) switch
    {
        MappingNode mapping => mapping,
        null => null,
        var other => ValueReading.ReportKind<MappingNode>(other, Diagnostics, Quoted(key), "a mapping"),
    };

    /// <summary>The list of a key; null when absent, or not a list, which is reported.</summary>
    public SequenceNode? TakeSequence(string key) => Take(key) switch
    {
        SequenceNode sequence => sequence,
        null => null,
        var other => ValueReading.ReportKind<SequenceNode>(other, Diagnostics, Quoted(key), "a list"),
    };

    /// <summary>The values of a key that has one value or a list of them; empty when absent, or when nothing fits, which is reported.</summary>
    public IReadOnlyList<ScalarNode> TakeTextList(string key)
    {
        var value = Take(key);
        if (value is null)
            return [];
        if (value is ScalarNode { IsEmpty: false } only)
            return [only];
        var expected = Quoted(key);
        switch (value)
        {
            case SequenceNode sequence:
                var items = new List<ScalarNode>(sequence.Items.Count);
                foreach (var item in sequence.Items)
                {
                    if (ValueReading.Scalar(item, Diagnostics, "an item of " + expected) is { } scalar)
                        items.Add(scalar);
                }
                return items;
            case ScalarNode empty:
                ValueReading.Scalar(empty, Diagnostics, expected);
                return [];
            default:
                ValueReading.ReportKind(value, Diagnostics, expected, "a value or a list of values");
                return [];
        }
    }

    /// <summary>Yes or no; null when absent, or neither, which is reported.</summary>
    public bool? TakeYesNo(string key) =>
        TakeScalar(key) is not { } scalar ? null
        : ScalarReading.TryYesNo(scalar.Text, out var value) ? value
        : ValueReading.YesNo(scalar, Diagnostics, Quoted(key));

    /// <summary>A day; null when absent, or not a day, which is reported.</summary>
    public DateOnly? TakeDate(string key) => TakeScalar(key) is { } scalar ? ValueReading.Date(scalar, Diagnostics, Quoted(key)) : null;

    /// <summary>A number; null when absent, or not a number, which is reported.</summary>
    public decimal? TakeNumber(string key) => TakeScalar(key) is { } scalar ? ValueReading.Number(scalar, Diagnostics, Quoted(key)) : null;

    /// <summary>A whole number; null when absent, or not one, which is reported.</summary>
    public int? TakeInteger(string key) => TakeScalar(key) is { } scalar ? ValueReading.Integer(scalar, Diagnostics, Quoted(key)) : null;

    /// <summary>What a word stands for; null when absent, or not one of the words, which is reported with the nearest.</summary>
    public T? TakeWord<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        TakeScalar(key) is not { } scalar ? null
        : words.TryGetValue(scalar.Text, out var value) ? value
        : ValueReading.Word(scalar, words, Diagnostics, Quoted(key));

    /// <summary>Reports every key that was never asked for.</summary>
    public void Finish()
    {
        var entries = Node.EntriesInOrder;
        if (entries.Length <= Bits && _taken == (entries.Length == Bits ? ulong.MaxValue : (1UL << entries.Length) - 1))
            return;
        var asked = _asked ?? [];
        foreach (var entry in entries)
        {
            var key = entry.KeyText;
            if (!asked.Contains(key))
                Diagnostics.ReportWithHint(DiagnosticCatalogue.UnknownKey, entry.Key.Span, Alternatives.DidYouMean(key, asked), _what, key, Alternatives.OneOf(asked));
        }
    }

    // The words of a message are put together only where there is one: this runs for every key of every file.
    private ScalarNode? Scalar(Node? node, string key) =>
        node is null or ScalarNode { IsEmpty: false } ? (ScalarNode?)node : ValueReading.Scalar(node, Diagnostics, Quoted(key));

    // The whole of a long mapping underlined would hide where it begins.
    private SourceSpan Beginning => Node.Entries.Count > 0 && Node.Entries[0].Key.Span is var first && first.Start == Span.Start
        ? first
        : Span with { End = Span.Start with { Column = Span.Start.Column + 1 } };

    private static string Quoted(string key) => "`" + key + "`";
}
