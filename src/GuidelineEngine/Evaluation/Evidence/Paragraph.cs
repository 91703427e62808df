using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>Sentences as they are gathered, each with its ground.</summary>
internal sealed class Paragraph(Func<string, string> recordName)
{
    private readonly List<Sentence> sentences = [];

    /// <summary>The source that the paragraph speaks of; its statements need not name it again.</summary>
    public Source? Named { get; set; }

    public string RecordName(string id) => recordName(id);

    public bool Has(Predicate<Sentence> predicate) => sentences.Exists(predicate);

    public Rationale ToRationale() => new(string.Join(' ', sentences.Select(sentence => sentence.Text)), sentences);

    public void Say(
        string text,
        IReadOnlyList<string>? statements = null,
        IReadOnlyList<string>? facts = null,
        IReadOnlyList<string>? records = null,
        IReadOnlyList<string>? sources = null,
        string? policy = null)
    {
        if (text.Length > 0)
            sentences.Add(new Sentence(Capital(text), statements ?? [], facts ?? [], records ?? [], sources ?? [], policy));
    }

    /// <summary>Says what has not been said yet.</summary>
    public void SayOnce(string text, IReadOnlyList<string>? facts = null, IReadOnlyList<string>? sources = null, string? policy = null)
    {
        if (!Has(sentence => sentence.Text == Capital(text)))
            Say(text, facts: facts, sources: sources, policy: policy);
    }

    public static string And(IReadOnlyList<string> parts) =>
        parts.Count <= 1 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
