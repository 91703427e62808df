using System.Buffers;
using System.Globalization;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>Sentences as they are written one behind the other into one text, each with its ground. What a sentence needs is appended between its beginning and its end.</summary>
internal sealed class Paragraph
{
    // More than most paragraphs have, so that few grow.
    private const int UsualLength = 8192;
    private const int UsualCount = 24;
    private const int LongestNumber = 40;

    private char[] room = ArrayPool<char>.Shared.Rent(UsualLength);
    private SaidSentence[] said = new SaidSentence[UsualCount];
    private int count;
    private int length;

    // Where the sentence at hand begins, and where the one before it ended.
    private int start;
    private int before;

    /// <summary>The source that the paragraph speaks of; its statements need not name it again.</summary>
    public Source? Named { get; set; }

    /// <summary>Whether a sentence rests on so many records and on no fact.</summary>
    public bool HasRecordsAlone(int records)
    {
        for (var i = 0; i < count; i++)
        {
            if (said[i] is { Facts: null or { Count: 0 }, Records: { } searched } && searched.Count == records)
                return true;
        }
        return false;
    }

    /// <summary>The paragraph, which ends it. Its sentences are made when they are read.</summary>
    public Rationale ToRationale()
    {
        var text = new string(room, 0, length);
        ArrayPool<char>.Shared.Return(room);
        room = [];
        return new Rationale(text, new SaidSentences(text, said, count));
    }

    public void Begin()
    {
        before = length;
        if (count > 0)
            Append(' ');
        start = length;
    }

    public void Append(string? text)
    {
        if (text is null)
            return;
        if (text.Length > room.Length - length)
            Grow(text.Length);
        text.CopyTo(room.AsSpan(length));
        length += text.Length;
    }

    public void Append(string first, string? second)
    {
        Append(first);
        Append(second);
    }

    public void AppendCapital(string text)
    {
        var at = length;
        Append(text);
        if (length > at)
            room[at] = char.ToUpperInvariant(room[at]);
    }

    public void Append(DateOnly day)
    {
        day.TryFormat(Room(LongestNumber), out var written, "O", CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>The number as facts print it.</summary>
    public void Append(decimal number)
    {
        if (FactText.IsSmall(number))
        {
            ((int)number).TryFormat(Room(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
            length += written;
        }
        else
        {
            Append(FactText.Number(number));
        }
    }

    /// <summary>Takes the stops at its end away: something follows before the sentence ends.</summary>
    public void TrimStop() => length = start + room.AsSpan(start, length - start).TrimEnd('.').Length;

    /// <summary>Puts a stop where the sentence has no end yet.</summary>
    public void Stop()
    {
        length = start + room.AsSpan(start, length - start).TrimEnd().Length;
        if (length > start && room[length - 1] is not ('.' or '!' or '?'))
            Append('.');
    }

    /// <summary>Ends the sentence at hand; where nothing was appended there is none.</summary>
    public void End(
        IReadOnlyList<string>? statements = null,
        IReadOnlyList<string>? facts = null,
        IReadOnlyList<string>? records = null,
        IReadOnlyList<string>? sources = null,
        string? policy = null) => End(null, statements, facts, records, sources, policy);

    public void Say(
        string text,
        IReadOnlyList<string>? statements = null,
        IReadOnlyList<string>? facts = null,
        IReadOnlyList<string>? records = null,
        IReadOnlyList<string>? sources = null,
        string? policy = null)
    {
        Begin();
        Append(text);
        End(text, statements, facts, records, sources, policy);
    }

    /// <summary>Says what has not been said yet.</summary>
    public void SayOnce(string text, IReadOnlyList<string>? facts = null, IReadOnlyList<string>? sources = null, string? policy = null)
    {
        var sentence = Capital(text);
        for (var i = 0; i < count; i++)
        {
            if (room.AsSpan(said[i].Start, said[i].Length).SequenceEqual(sentence))
                return;
        }
        Say(sentence, facts: facts, sources: sources, policy: policy);
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

    /// <param name="whole">The text that the sentence is, where it is one that was at hand.</param>
    /// <param name="statements">Statements of the sources.</param>
    /// <param name="facts">Facts or fields.</param>
    /// <param name="records">Records searched.</param>
    /// <param name="sources">Sources consulted.</param>
    /// <param name="policy">The row or rule of the policy.</param>
    private void End(string? whole, IReadOnlyList<string>? statements, IReadOnlyList<string>? facts, IReadOnlyList<string>? records, IReadOnlyList<string>? sources, string? policy)
    {
        if (length == start)
        {
            length = before;
            return;
        }
        ref var first = ref room[start];
        var capital = char.ToUpperInvariant(first);
        if (capital != first)
            (first, whole) = (capital, null);
        if (count == said.Length)
            Array.Resize(ref said, count * 2);
        said[count++] = new SaidSentence(start, length - start, whole, statements, facts, records, sources, policy);
    }

    private void Append(char character)
    {
        Room(1)[0] = character;
        length++;
    }

    private Span<char> Room(int least)
    {
        if (least > room.Length - length)
            Grow(least);
        return room.AsSpan(length);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(room.Length * 2, length + more));
        room.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(room);
        room = larger;
    }
}
