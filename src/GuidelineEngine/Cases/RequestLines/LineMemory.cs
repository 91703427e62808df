namespace GuidelineEngine.Cases;

/// <summary>
/// Lines as they were read before: the same few recur from case to case. It holds a fixed number of them, and forgets one when another
/// takes its place. Thread-safe: a slot is read and written whole, and what stands in it is compared.
/// </summary>
internal sealed class LineMemory
{
    private const int Slots = 1_024;

    private readonly RequestLine?[] slots = new RequestLine?[Slots];

    /// <summary>The line of these words; null when it is not remembered.</summary>
    public RequestLine? Find(string text) => slots[Place(text)] is { } known && known.Text == text ? known : null;

    /// <summary>Remembers a line, and gives it back.</summary>
    public RequestLine Keep(RequestLine line) => slots[Place(line.Text)] = line;

    // Invariant: a line follows from its words and the pack alone, so that it never matters which of two threads read it.
    private static int Place(string text) => string.GetHashCode(text) & (Slots - 1);
}
