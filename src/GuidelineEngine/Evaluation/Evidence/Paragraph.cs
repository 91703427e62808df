using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>Sentences as they are gathered, each with its ground.</summary>
internal sealed class Paragraph
{
    private readonly List<Sentence> sentences = new(24);

    /// <summary>The source that the paragraph speaks of; its statements need not name it again.</summary>
    public Source? Named { get; set; }

    public bool Has(Predicate<Sentence> predicate) => sentences.Exists(predicate);

    public Rationale ToRationale() => new(Joined(), sentences);

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

    public static string Capital(string text)
    {
        if (text.Length == 0 || char.ToUpperInvariant(text[0]) == text[0])
            return text;
        return string.Create(text.Length, text, static (room, text) =>
        {
            text.CopyTo(room);
            room[0] = char.ToUpperInvariant(room[0]);
        });
    }

    private string Joined()
    {
        var length = Math.Max(0, sentences.Count - 1);
        foreach (var sentence in sentences)
            length += sentence.Text.Length;
        return string.Create(length, sentences, static (room, sentences) =>
        {
            for (var i = 0; i < sentences.Count; i++)
            {
                if (i > 0)
                {
                    room[0] = ' ';
                    room = room[1..];
                }
                var text = sentences[i].Text;
                text.CopyTo(room);
                room = room[text.Length..];
            }
        });
    }
}
