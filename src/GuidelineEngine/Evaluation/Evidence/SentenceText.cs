using System.Buffers;

namespace GuidelineEngine.Evaluation;

/// <summary>A text as it is put together, on the stack while it is short. Reading it ends it.</summary>
internal ref struct SentenceText(Span<char> room)
{
    private Span<char> room = room;
    private char[]? rented;
    private int length;

    public void Append(string? text)
    {
        if (text is null)
            return;
        if (text.Length > room.Length - length)
            Grow(text.Length);
        text.CopyTo(room[length..]);
        length += text.Length;
    }

    public void Append(string first, string? second)
    {
        Append(first);
        Append(second);
    }

    /// <summary>Takes the stops at its end away: something follows before the sentence ends.</summary>
    public void TrimStop() => length = room[..length].TrimEnd('.').Length;

    public override string ToString()
    {
        var text = new string(room[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        this = default;
        return text;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(room.Length * 2, length + more));
        room[..length].CopyTo(larger);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        room = rented = larger;
    }
}
